import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { StoryRecord } from '../../src/record/index.ts'
import { EXAMPLE, filesOf, freshFolder, truceline } from './run.ts'

const CLOCK = ['--as-of', '2026-02-20', '--one-story']
const HEAD = 'id,field,value,reason,by,on\n'

function told(corrections?: string): { record: StoryRecord; notes: string[]; out: string } {
  const [inputs, out] = [freshFolder(), join(freshFolder(), 'record')]
  for (const name of ['wire.txt', 'talks.html', 'sources.csv']) copyFileSync(join(EXAMPLE, name), join(inputs, name))
  if (corrections !== undefined) writeFileSync(join(inputs, 'corrections.csv'), HEAD + corrections)
  expect(truceline('tell', inputs, '--out', out, ...CLOCK)).toMatchObject({ status: 0, err: '' })
  expect(truceline('check', out)).toMatchObject({ status: 0, err: '' })
  const files = filesOf(out)
  const record = Object.entries(files).find(([path]) => path.endsWith('record.json'))![1]
  return {
    record: JSON.parse(record),
    notes: JSON.parse(files['notes.json']!).map((n: { reason: string }) => n.reason),
    out,
  }
}

let plain: ReturnType<typeof told>
beforeAll(() => {
  plain = told()
}, 60_000)

test('a date, a stance and a speaker stay as a person corrected them, with the reason and what stood there', () => {
  const { timeline, pledges, quotes } = plain.record
  const [event, pledge, quote] = [timeline[0]!, pledges[0]!, quotes[0]!]
  const rows = [
    `${event.id},date,2026-01-05,the communique says so,A. Reed,2026-02-01`,
    `${pledge.id},stance,may,the text says "could",A. Reed,2026-02-01`,
    `${quote.id},speaker,Nela Quist,heard on tape,A. Reed,2026-02-01`,
  ]
  const { record } = told(rows.join('\n').replace('"could"', 'could'))
  const now = {
    event: record.timeline.find((e) => e.id === event.id)!,
    pledge: record.pledges.find((p) => p.id === pledge.id)!,
    quote: record.quotes.find((q) => q.id === quote.id)!,
  }
  expect([now.event.when.edtf, now.pledge.stance, now.quote.speaker!.name]).toEqual(['2026-01-05', 'may', 'Nela Quist'])
  expect(now.event.corrected).toEqual([
    {
      field: 'date',
      value: '2026-01-05',
      reason: 'the communique says so',
      by: 'A. Reed',
      on: '2026-02-01',
      was: event.when.edtf,
    },
  ])
  expect(now.event.line).toEqual(event.line)
})

test('what is hidden is gone with a note; two events that are one keep all tellings', () => {
  const [first, second, third] = plain.record.timeline
  const { record } = told(
    `${first!.id},hide,,not of this story,A. Reed,2026-02-01\n${second!.id},same event as,${third!.id},one meeting,A. Reed,2026-02-01`,
  )
  const ids = record.timeline.map((e) => e.id)
  expect(ids).not.toContain(first!.id)
  expect(ids).not.toContain(second!.id)
  const whole = record.timeline.find((e) => e.id === third!.id)!
  expect(whole.also.length).toBe(second!.also.length + third!.also.length + second!.line.citations.length)
  expect(record.notes.map((n) => n.reason)).toContain(`${first!.id} is hidden: not of this story (A. Reed, 2026-02-01)`)
})

test('rows that name nothing, or say nothing, are notes', () => {
  const { notes } = told(
    'event-000,date,2026-01-05,a slip,A. Reed,2026-02-01\nevent-1,date,soon,a slip,A. Reed,2026-02-01\nevent-1,date,2026-01-05,,A. Reed,2026-02-01',
  )
  expect(notes.filter((n) => !n.startsWith('Invented'))).toEqual(
    expect.arrayContaining([
      'event-000 is in no record any more: date, by A. Reed, acts nowhere',
      'row 3: "soon" is no date',
      'row 4: reason is missing',
    ]),
  )
})

test('an article that a person puts out of a story stands alone', () => {
  const [inputs, out] = [freshFolder(), join(freshFolder(), 'record')]
  for (const name of ['wire.txt', 'summit.txt', 'sources.csv']) copyFileSync(join(EXAMPLE, name), join(inputs, name))
  truceline('tell', inputs, '--out', out, '--as-of', '2026-02-20')
  const [story] = JSON.parse(filesOf(out)['stories.json']!)
  const record: StoryRecord = JSON.parse(filesOf(out)[`${story.slug}/record.json`]!)
  expect(record.articles).toHaveLength(2)
  writeFileSync(
    join(inputs, 'corrections.csv'),
    `${HEAD}${record.articles[1]!.id},not the same story,,another matter,A. Reed,2026-02-01\n`,
  )
  truceline('tell', inputs, '--out', out, '--as-of', '2026-02-20')
  expect(JSON.parse(filesOf(out)['stories.json']!)).toHaveLength(2)
})

test('explain says how a line came about: its rule, its articles, its words, its corrections', () => {
  const [event] = plain.record.timeline
  const explained = truceline('explain', plain.out, event!.id)
  expect(explained).toMatchObject({ status: 0, err: '' })
  for (const words of [event!.by, event!.line.citations[0].exact, plain.record.articles[0]!.outlet!])
    expect(explained.out).toContain(words)
  expect(truceline('explain', plain.out, 'event-none')).toMatchObject({ status: 2 })
})
