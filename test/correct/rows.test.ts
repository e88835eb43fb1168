import { expect, test } from 'vitest'
import { readCorrections } from '../../src/correct/index.ts'
import { inOrder } from '../../src/correct/rows.ts'

const HEAD = 'id,field,value,reason,by,on\n'
const read = (rows: string) => readCorrections('corrections.csv', HEAD + rows)
const notes = (rows: string) => read(rows).notes.map((n) => n.reason)

test('a row is read with white space, capitals of the field and what nobody sees put right', () => {
  expect(read(' event-1 , Date,2026-01-05," a \n better\u200b  source ",A. Reed,2026-02-01').corrections).toEqual([
    { id: 'event-1', field: 'date', value: '2026-01-05', reason: 'a better source', by: 'A. Reed', on: '2026-02-01' },
  ])
})

test.each([['2026-01-05'], ['2026-01'], ['2026-01-05/2026-01-07'], ['2022-02-24/..'], ['2026-01-05?'], ['XXXX']])(
  '%s is a date that can be said',
  (value) => {
    expect(notes(`event-1,date,${value},r,A,2026-02-01`)).toEqual([])
  },
)

test.each([
  ['soon'],
  ['2026-02-30'],
  ['2026-13-01'],
  ['2026-01-07/2026-01-05'],
  ['2026-01-05/2026-01-06/2026-01-07'],
  ['../..'],
  ['/'],
  ['2026-01-05T<script>alert(1)</script>'],
  ['5 January 2026'],
  [''],
])('%s is none, and a note with its row', (value) => {
  expect(notes(`event-1,date,${value},r,A,2026-02-01`)).toEqual([`row 2: "${value}" is no date`])
})

test.each([
  ['an empty id', ',date,2026-01-05,r,A,2026-02-01', /^row 2: id is missing$/],
  ['an unknown field', 'event-1,place,Orlen,r,A,2026-02-01', /^row 2: field: "place" is none of date, speaker, actor/],
  ['an unknown stance', 'pledge-1,stance,maybe,r,A,2026-02-01', /^row 2: "maybe" is no stance$/],
  ['no speaker', 'quote-1,speaker,,r,A,2026-02-01', /^row 2: "" is no speaker$/],
  ['no other event', 'event-1,same event as,,r,A,2026-02-01', /^row 2: "" is no same event as$/],
  ['no reason', 'event-1,hide,,,A,2026-02-01', /^row 2: reason is missing$/],
  ['nobody', 'event-1,hide,,r,,2026-02-01', /^row 2: by is missing$/],
  ['no day', 'event-1,hide,,r,A,', /^row 2: "" is no day on which it was said$/],
  ['a day that is none', 'event-1,hide,,r,A,yesterday', /^row 2: "yesterday" is no day/],
  ['too few cells', 'event-1,hide', /^row 2: value is missing; reason is missing; by is missing; on is missing$/],
  ['a name without an end', `quote-1,speaker,${'x'.repeat(201)},r,A,2026-02-01`, /^row 2: value is longer than 200/],
  ['a reason without an end', `quote-1,hide,,${'x'.repeat(1001)},A,2026-02-01`, /^row 2: reason is longer than 1000/],
])('%s is a note, and the rows around it are read', (_, row, reason) => {
  const { corrections, notes } = read(`${row}\nevent-2,confirm,,r,A,2026-02-01`)
  expect(notes.map((n) => n.reason)).toEqual([expect.stringMatching(reason)])
  expect(corrections.map((c) => c.id)).toEqual(['event-2'])
})

test('a table that is none, one of other columns and an empty one are notes or nothing', () => {
  expect(notes('event-1,"date,2026')[0]).toMatch(/^the table cannot be read: /)
  expect(readCorrections('c.csv', 'a,b\n1,2\n').notes).toHaveLength(1)
  expect(readCorrections('c.csv', '')).toEqual({ corrections: [], notes: [] })
  expect(readCorrections('c.csv', HEAD)).toEqual({ corrections: [], notes: [] })
})

test('rows act by their day, those of one day as they stand, and the same row once', () => {
  const row = (value: string, on: string) => ({ id: 'e', field: 'date' as const, value, reason: 'r', by: 'A', on })
  const [late, early, later] = [row('c', '2026-02-03'), row('a', '2026-02-01'), row('d', '2026-02-03')]
  expect(inOrder([late, early, later, { ...late }]).map((r) => r.value)).toEqual(['a', 'c', 'd'])
})
