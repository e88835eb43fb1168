import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { correct, lostCorrections, regrouped } from '../../src/correct/index.ts'
import { type Correction, check, type Member, type StoryRecord, type ToldStory } from '../../src/record/index.ts'
import { showStory } from '../../src/show/index.ts'
import { tellAll } from '../../src/update.ts'

const SIGNING = `Norland and Velmark sign pact in Kesh

Norland and Velmark signed the Kesh pact on 6 January 2026. Emil Korda, the president of Norland, said Norland would send two ships to Kesh once the truce holds.

"A pact is a beginning," Korda said. The fighting on Monday killed 41 people.

Foreign Minister Ana Brel of Velmark visited the port of Dorn on 9 January 2026. Velmark could pay 300 million crowns for the port, Brel said.
`
const SECOND = `Kesh pact signed after long night

The Kesh pact was signed by Norland and Velmark on 6 January 2026. The fighting on Monday killed 48 people. Korda went home to Norland on 7 January 2026.

"A pact is a beginning," Ana Brel said.
`

let told: ToldStory
let single: ToldStory
beforeAll(async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'correct-')), 'in')
  mkdirSync(dir)
  writeFileSync(join(dir, 'a.txt'), SIGNING)
  writeFileSync(join(dir, 'sources.csv'), 'file,published,outlet,url,title\na.txt,2026-01-10,Kesh Post,,\n')
  const options = { asOf: '2026-02-01', oneStory: true, jobs: 1 }
  single = (await tellAll([dir], options)).stories[0]!
  writeFileSync(join(dir, 'b.txt'), SECOND)
  writeFileSync(
    join(dir, 'sources.csv'),
    'file,published,outlet,url,title\na.txt,2026-01-10,Kesh Post,,\nb.txt,2026-01-11,Dorn Echo,,\n',
  )
  told = (await tellAll([dir], options)).stories[0]!
}, 60_000)

type Row = Partial<Correction> & Pick<Correction, 'id' | 'field'>
const rowOf = (row: Row): Correction => ({
  value: '',
  reason: 'heard on tape',
  by: 'A. Reed',
  on: '2026-02-01',
  ...row,
})

/** The record as rows correct it; every state of it holds. */
function corrected(...rows: Row[]): StoryRecord {
  const done = correct(told, rows.map(rowOf))
  expect(check(done.record, done.texts)).toEqual([])
  return done.record
}
const reasons = (record: StoryRecord) => record.notes.filter((n) => n.kind === 'correction').map((n) => n.reason)
const lost = (record: StoryRecord, ...rows: Row[]) => lostCorrections([record], rows.map(rowOf)).map((r) => r.id)
const entry = <L extends 'timeline' | 'pledges' | 'quotes' | 'figures' | 'disputes'>(list: L, n = 0) =>
  told.record[list][n]! as StoryRecord[L][number]

test('the text tells what the tests below correct', () => {
  const { timeline, pledges, quotes, figures, disputes } = told.record
  expect([timeline.length > 2, pledges.length > 1, quotes.length > 0, figures.length > 1]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(disputes.length).toBeGreaterThan(0)
  expect(correct(told, [])).toBe(told)
})

describe('each field acts on what has it, and says what stood there, why and by whom', () => {
  const trace = { reason: 'heard on tape', by: 'A. Reed', on: '2026-02-01' }

  test('a date of an event, which moves in the timeline and in the stretch of the story', () => {
    const first = entry('timeline')
    const { timeline, span } = corrected({ id: first.id, field: 'date', value: '2026-01-20' })
    expect(timeline.at(-1)).toMatchObject({
      id: first.id,
      when: { edtf: '2026-01-20' },
      corrected: [{ ...trace, field: 'date', value: '2026-01-20', was: first.when.edtf }],
    })
    expect(span.split('/').at(-1)).toBe('2026-01-20')
  })

  test('a date of a pledge and of a figure', () => {
    for (const list of ['pledges', 'figures'] as const) {
      const { id, asOf } = entry(list)
      const now = corrected({ id, field: 'date', value: '2026-01-03' })[list].find((e) => e.id === id)!
      expect(now.asOf.edtf).toBe('2026-01-03')
      expect(now.corrected).toEqual([{ ...trace, field: 'date', value: '2026-01-03', was: asOf.edtf }])
    }
  })

  test('a speaker of a quotation and of a pledge: somebody known, somebody new, nobody known', () => {
    const quote = entry('quotes')
    const speaker = (value: string) =>
      corrected({ id: quote.id, field: 'speaker', value }).quotes.find((q) => q.id === quote.id)!.speaker
    const brel = told.record.entities.find((e) => e.name.includes('Brel'))!
    expect(speaker(brel.name)).toEqual({ entity: brel.id, name: brel.name })
    expect(speaker('Nela Quist')!.name).toBe('Nela Quist')
    expect(speaker('unknown')).toBeNull()
    const pledge = entry('pledges')
    const { pledges, entities } = corrected({ id: pledge.id, field: 'speaker', value: 'Nela Quist' })
    expect(pledges.find((p) => p.id === pledge.id)).toMatchObject({
      saidBy: { name: 'Nela Quist' },
      corrected: [{ was: pledge.saidBy?.name ?? null }],
    })
    expect(entities.filter((e) => e.name === 'Nela Quist')).toHaveLength(1)
  })

  test('an actor and a stance of a pledge', () => {
    const { id, actor, stance } = entry('pledges')
    const rows: Row[] = [
      { id, field: 'actor', value: 'Velmark' },
      { id, field: 'stance', value: 'undecided' },
    ]
    expect(corrected(...rows).pledges.find((p) => p.id === id)).toMatchObject({
      actor: { name: 'Velmark' },
      stance: 'undecided',
      corrected: [
        { field: 'actor', was: actor.name },
        { field: 'stance', was: stance },
      ],
    })
  })

  test.each(['timeline', 'pledges', 'quotes', 'figures', 'disputes'] as const)('confirm and hide of %s', (list) => {
    const { id } = entry(list)
    const confirmed = corrected({ id, field: 'confirm' })[list].find((e) => e.id === id)!
    expect(confirmed.corrected).toEqual([{ ...trace, field: 'confirm', value: '', was: null }])
    const record = corrected({ id, field: 'hide' })
    expect(record[list].map((e) => e.id)).not.toContain(id)
    expect(reasons(record)).toEqual([`${id} is hidden: heard on tape (A. Reed, 2026-02-01)`])
    expect(lost(record, { id, field: 'hide' })).toEqual([])
  })

  test('what is hidden stands in no summary, and nothing points at it', () => {
    for (const { id, line } of told.record.timeline) {
      const { summary } = corrected({ id, field: 'hide' })
      expect(summary.flatMap((s) => s.lines.map((l) => l.text))).not.toContain(line.text)
    }
    const [first, second] = told.record.pledges
    const chained = {
      ...told,
      record: {
        ...told.record,
        pledges: [first!, { ...second!, change: { of: first!.id, how: 'confirms' as const } }],
      },
    }
    const done = correct(chained, [rowOf({ id: first!.id, field: 'hide' })])
    expect(check(done.record, done.texts)).toEqual([])
  })

  test('two events that are one keep all tellings, whichever row stands first', () => {
    const [a, b, c] = told.record.timeline.map((e) => e.id) as [string, string, string]
    const rows: Row[] = [
      { id: a, field: 'same event as', value: b },
      { id: b, field: 'same event as', value: c },
    ]
    const whole = (...some: Row[]) => {
      const { timeline } = corrected(...some)
      expect(timeline.map((e) => e.id)).not.toContain(a)
      expect(timeline.map((e) => e.id)).not.toContain(b)
      const one = timeline.find((e) => e.id === c)!
      return [one.also.map((s) => s.exact).sort(), one.origins]
    }
    expect(whole(...rows)).toEqual(whole(...rows.reverse()))
    const loop = corrected(...rows, { id: c, field: 'same event as', value: a })
    expect(reasons(loop)).toEqual([`${c}: ${a} is the same event already`])
  })

  test('the words stay as they were read, and what our brackets say of them', () => {
    const { id, line } = told.record.timeline.find((e) => e.line.edits.length > 0)!
    const { timeline } = corrected({ id, field: 'date', value: '2026-01-04' })
    expect(timeline.find((e) => e.id === id)!.line).toEqual(line)
  })
})

describe('a row that cannot act is a note', () => {
  test.each([
    ['timeline', 'speaker', 'Korda', 'a event has no speaker'],
    ['timeline', 'stance', 'may', 'a event has no stance'],
    ['quotes', 'date', '2026-01-05', 'a quote has no date'],
    ['quotes', 'actor', 'Norland', 'a quote has no actor'],
    ['figures', 'speaker', 'Korda', 'a figure has no speaker'],
    ['disputes', 'date', '2026-01-05', 'a dispute has no date'],
    ['pledges', 'same event as', 'event-1', 'is no event'],
    ['timeline', 'same event as', 'event-none', 'event-none is no event of this story'],
    ['timeline', 'not the same story', '', 'a event has no not the same story'],
  ] as const)('%s: %s', (list, field, value, words) => {
    const { id } = entry(list)
    const record = corrected({ id, field, value })
    expect(reasons(record)).toEqual([expect.stringContaining(words.replace(/^a event/, 'an event'))])
    expect(reasons(record)[0]).toContain(id)
    expect(record[list]).toEqual(told.record[list])
    expect(lost(record, { id, field, value })).toEqual([])
  })

  test('what it names has gone: it is lost, and nothing changes', () => {
    const row: Row = { id: 'event-0000000000000000', field: 'hide' }
    const record = corrected(row, { id: '__proto__', field: 'confirm' }, { id: 'event-', field: 'confirm' })
    expect({ ...record, notes: [] }).toEqual({ ...told.record, notes: [] })
    expect(lost(record, row, { id: '__proto__', field: 'confirm' })).toEqual([row.id, '__proto__'])
  })

  test('what is hidden already', () => {
    const { id } = entry('timeline')
    const record = corrected({ id, field: 'hide' }, { id, field: 'date', value: '2026-01-05', on: '2026-02-02' })
    expect(reasons(record)[1]).toBe(`${id}: date comes too late, it is hidden`)
  })

  test('an article of the story that is put where it cannot be', () => {
    const [a] = told.record.articles
    expect(reasons(corrected({ id: a!.id, field: 'same story as', value: 'article-none' }))).toEqual([
      `${a!.id}: article-none is no article of this story`,
    ])
    expect(reasons(corrected({ id: a!.id, field: 'hide' }))).toEqual([`${a!.id}: an article has no hide`])
  })
})

test('of two rows that contradict one another the later stands, in whatever order they lie, and a note says so', () => {
  const { id } = entry('timeline')
  const rows: Row[] = [
    { id, field: 'date', value: '2026-01-03', by: 'A. Reed', on: '2026-02-01' },
    { id, field: 'date', value: '2026-01-04', by: 'B. Ito', on: '2026-02-02' },
  ]
  for (const some of [rows, [...rows].reverse(), [...rows, ...rows]]) {
    const record = corrected(...some)
    const now = record.timeline.find((e) => e.id === id)!
    expect(now.when.edtf).toBe('2026-01-04')
    expect(now.corrected!.map((c) => [c.was, c.value])).toEqual([
      [entry('timeline').when.edtf, '2026-01-03'],
      ['2026-01-03', '2026-01-04'],
    ])
    expect(reasons(record)).toEqual([`${id}: date "2026-01-03" by A. Reed gives way to "2026-01-04" by B. Ito`])
  }
})

test('a correction holds when other articles come and ids move', () => {
  const lists = ['timeline', 'pledges', 'quotes', 'figures', 'disputes'] as const
  const rows = lists.flatMap((list) => single.record[list].map(({ id }): Row => ({ id, field: 'confirm' })))
  expect(rows.length).toBeGreaterThan(6)
  expect(lost(corrected(...rows), ...rows)).toEqual([])
})

test('an id that a pledge had under another name of its actor and another stance still means it', () => {
  const pledge = entry('pledges')
  const entity = told.record.entities.find((e) => e.id === pledge.actor.entity)!
  const record = { ...told.record, pledges: [{ ...pledge, stance: 'may' as const }] }
  const done = correct({ ...told, record }, [rowOf({ id: pledge.id, field: 'actor', value: 'Velmark' })])
  expect(entity.name).not.toBe('Velmark')
  expect(done.record.pledges[0]!.actor.name).toBe('Velmark')
  expect(lostCorrections([done.record], [rowOf({ id: pledge.id, field: 'actor' })])).toEqual([])
})

test('words of a person are shown as words, in whatever they look like', () => {
  const { id } = entry('quotes')
  const reason = '<script>alert(1)</script> & "so"'
  const record = corrected({ id, field: 'speaker', value: '<img src=x onerror=alert(1)>', reason })
  const pages = [...showStory({ ...told, record }, { passagesOnly: false })].map((p) => p.html).join('\n')
  expect(pages).not.toContain('<img src=x')
  expect(pages).not.toContain('<script>alert(1)')
  expect(pages).toContain('&lt;script>alert(1)')
})

describe('which articles make a story', () => {
  const member = (id: string) => ({ article: { id } }) as unknown as Member
  const groups = [[member('a'), member('b')], [member('c')], [member('d')]]
  const ids = (...rows: Row[]) =>
    regrouped(groups, rows.map(rowOf))
      .map((g) =>
        g
          .map((m) => m.article.id)
          .sort()
          .join(''),
      )
      .sort()

  test('one stands alone, two come together with all of theirs', () => {
    expect(ids({ id: 'b', field: 'not the same story' })).toEqual(['a', 'b', 'c', 'd'])
    expect(ids({ id: 'c', field: 'same story as', value: 'a' })).toEqual(['abc', 'd'])
    expect(
      ids({ id: 'c', field: 'same story as', value: 'a' }, { id: 'd', field: 'same story as', value: 'c' }),
    ).toEqual(['abcd'])
  })

  test('rows that name nothing, themselves or what is so already act nowhere', () => {
    const all = ['ab', 'c', 'd']
    expect(ids({ id: 'x', field: 'not the same story' })).toEqual(all)
    expect(ids({ id: 'c', field: 'not the same story' })).toEqual(all)
    expect(ids({ id: 'a', field: 'same story as', value: 'a' })).toEqual(all)
    expect(ids({ id: 'a', field: 'same story as', value: 'x' })).toEqual(all)
  })

  test('they act by their day, however they lie', () => {
    const rows: Row[] = [
      { id: 'b', field: 'not the same story', on: '2026-02-02' },
      { id: 'c', field: 'same story as', value: 'b', on: '2026-02-01' },
    ]
    expect(ids(...rows)).toEqual(ids(...[...rows].reverse()))
    expect(ids(...rows)).toEqual(['ac', 'b', 'd'])
  })

  test('the record says so with the reason', () => {
    const [a, b] = told.record.articles
    expect(reasons(corrected({ id: b!.id, field: 'same story as', value: a!.id }))).toEqual([
      `${b!.id} tells the same story as ${a!.id}: heard on tape (A. Reed, 2026-02-01)`,
    ])
    const alone = correct(single, [rowOf({ id: single.record.articles[0]!.id, field: 'not the same story' })])
    expect(reasons(alone.record)[0]).toMatch(/^article-\w+ stands alone: heard on tape \(A\. Reed, 2026-02-01\)$/)
  })
})
