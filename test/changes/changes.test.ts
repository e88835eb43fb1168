import { describe, expect, test } from 'vitest'
import { runBetween, type State } from '../../src/changes/index.ts'
import { type Corrected, runSchema, type StoryRecord } from '../../src/record/index.ts'

type Sample = {
  id?: string
  date?: string
  text: string
  articles: string[]
  status?: string
  at?: number
  corrected?: Corrected[]
}

/** A story; an article `av2` is the second version of the work `a`. */
const story = (id: string, articles: string[], events: Sample[], notes: string[] = []): StoryRecord =>
  ({
    id,
    articles: articles.map((a) => ({ id: a, work: a.replace(/v\d$/, '') })),
    timeline: events.map(({ id = `e-${events[0]!.articles[0]}`, date = '2026-01-06', text, articles: told, ...e }) => ({
      id,
      when: { edtf: date },
      status: e.status ?? 'happened',
      origins: told,
      line: { text, citations: told.slice(0, 1).map((article) => passage(article, text, e.at)) },
      also: told.slice(1).map((article) => passage(article, text, e.at)),
      ...(e.corrected ? { corrected: e.corrected } : {}),
    })),
    pledges: [],
    quotes: [],
    figures: [],
    disputes: [],
    notes: notes.map((reason) => ({ kind: 'correction', reason })),
  }) as unknown as StoryRecord

const passage = (article: string, exact: string, at = 0) => ({ article, start: at, end: at + 9, exact })

const state = (records: StoryRecord[], rules = 'r1'): State => ({ rules, asOf: '2026-01-01', records })
const signing = (articles: string[], more: Partial<Sample> = {}): Sample => ({
  id: `e-${articles[0]}`,
  text: 'They signed the pact of Orlen in the evening.',
  articles,
  ...more,
})
const SIGNING = signing([]).text
const rows = (before: State | null, after: State) =>
  runBetween(before, after, 2)?.changes.map((c) => [c.how, c.field, c.old, c.new, c.why])

test('the first run changes nothing; the same again is no run', () => {
  const first = state([story('s', ['a'], [signing(['a'])])])
  expect(runBetween(null, first, 1)).toMatchObject({ n: 1, articles: ['a'], changes: [] })
  expect(runBetween(first, first, 2)).toBeUndefined()
})

test('a run is written again as it was written first', () => {
  const before = state([story('s', ['a'], [signing(['a'])])])
  const after = state([story('s', ['a', 'b'], [signing(['a'], { date: '2026-01-05' }), signing(['b'], { text: 'x' })])])
  const run = runBetween(before, after, 2)!
  expect(JSON.stringify(runSchema.parse(run))).toBe(JSON.stringify(run))
})

test('an event of a new article came', () => {
  const before = state([story('s', ['a'], [])])
  expect(rows(before, state([story('s', ['a', 'b'], [signing(['b'])])]))).toEqual([
    ['came', null, null, SIGNING, 'new article'],
  ])
})

test('a story of which nothing was known came with all it tells', () => {
  const before = state([story('s', ['a'], [])])
  const after = state([story('s', ['a'], []), story('t', ['b'], [signing(['b'])])])
  expect(rows(before, after)).toEqual([['came', null, null, SIGNING, 'new article']])
})

test('an event that another article tells better now is the same event: its line changed', () => {
  const before = state([story('s', ['a'], [signing(['a'])])])
  const better = signing(['b', 'a'], { date: '2026-01-05', text: 'They signed it.' })
  expect(rows(before, state([story('s', ['a', 'b'], [better])]))).toEqual([
    ['changed', 'date', '2026-01-06', '2026-01-05', 'new article'],
    ['changed', 'line', SIGNING, 'They signed it.', 'new article'],
    ['changed', 'origins', '1', '2', 'new article'],
  ])
})

test('what was ahead and has happened, or was called off, is one event; another of that day is not', () => {
  const ahead = signing(['a'], { text: 'The envoys are to meet in Orlen on Tuesday.', status: 'announced' })
  const held = signing(['b'], { text: 'A meeting of the envoys ended in Orlen without a word.', status: 'cancelled' })
  const other = signing(['b'], { text: 'A ferry ran aground.' })
  const before = state([story('s', ['a'], [ahead])])
  const how = (event: Sample) => rows(before, state([story('s', ['a', 'b'], [event])]))!.map((r) => r.slice(0, 2))
  expect(how(held)).toEqual([
    ['changed', 'status'],
    ['changed', 'line'],
  ])
  expect(how(other)).toEqual([
    ['came', null],
    ['went', null],
  ])
})

test('a new version of an article changes what it says otherwise, and nothing else', () => {
  const shells = { text: 'Nine people died on the bridge at Tolm.', at: 40 }
  const before = state([story('s', ['a'], [signing(['a']), signing(['a'], { ...shells, id: 'e-shells' })])])
  const moved = [
    signing(['av2'], { at: 99 }),
    signing(['av2'], { id: 'e-x', text: 'Ten people died on the bridge at Tolm.', at: 140 }),
  ]
  expect(rows(before, state([story('s2', ['av2'], moved)]))).toEqual([
    ['changed', 'line', shells.text, 'Ten people died on the bridge at Tolm.', 'new version of an article'],
  ])
  expect(rows(before, state([story('s2', ['av2'], [moved[0]!])]))).toEqual([
    ['went', null, shells.text, null, 'new version of an article'],
  ])
})

test('why: other rules, a date decided otherwise, an article that is gone', () => {
  const before = state([story('s', ['a', 'x'], [signing(['a'])])])
  const later = [story('s', ['a', 'x'], [signing(['a'], { date: '2026-01-07' })])]
  const date = ['changed', 'date', '2026-01-06', '2026-01-07']
  expect(rows(before, state(later, 'r2'))).toEqual([[...date, 'new rules']])
  expect(rows(before, state(later))).toEqual([[...date, 'new rules']])
  const beside = [{ ...story('s', ['a', 'x', 'y'], [signing(['a'], { date: '2026-01-07' })]) }]
  expect(rows(before, state(beside))).toEqual([[...date, 'date decided otherwise']])
  const told = { ...later[0]!, timeline: [{ ...later[0]!.timeline[0]!, status: 'cancelled' as const }] }
  expect(rows(before, state([told]))!.map((r) => r[4])).toEqual(['new rules', 'new rules'])
  expect(rows(before, state([story('s', ['x'], [])]))).toEqual([['went', null, SIGNING, null, 'article gone']])
  const two = state([story('s', ['a', 'b'], [signing(['a', 'b'])])])
  expect(rows(two, state([story('s', ['a'], [signing(['a'])])]))).toEqual([
    ['changed', 'origins', '2', '1', 'article gone'],
  ])
})

test('a story whose articles are all gone took its entries along', () => {
  const before = state([story('s', ['a'], [signing(['a'])]), story('t', ['b'], [])])
  expect(runBetween(before, state([story('t', ['b'], [])]), 2)!.changes).toEqual([
    {
      story: 's',
      list: 'timeline',
      id: 'e-a',
      how: 'went',
      field: null,
      old: SIGNING,
      new: null,
      why: 'article gone',
    },
  ])
})

test('two stories that become one lose nothing', () => {
  const before = state([story('s', ['a', 'c'], [signing(['a'])]), story('t', ['b'], [signing(['b'])])])
  const after = state([story('s', ['a', 'b', 'c'], [signing(['a']), signing(['b'])])])
  expect(rows(before, after)).toBeUndefined()
})

describe('why: a correction', () => {
  const by = { value: '2026-01-05', reason: 'r', by: 'A. Reed', on: '2026-02-01', was: '2026-01-06' }
  const plain = state([story('s', ['a', 'b'], [signing(['a'])])])
  const one = (event: Sample, notes: string[] = []) => state([story('s', ['a', 'b'], [event], notes)])

  test('of a date, and the way back when the row is taken out', () => {
    const dated = one(signing(['a'], { date: '2026-01-05', corrected: [{ ...by, field: 'date' }] }))
    expect(rows(plain, dated)).toEqual([['changed', 'date', '2026-01-06', '2026-01-05', 'correction']])
    expect(rows(dated, plain)).toEqual([['changed', 'date', '2026-01-05', '2026-01-06', 'correction']])
  })

  test('a confirmed entry says by whom', () => {
    const confirmed = one(signing(['a'], { corrected: [{ ...by, field: 'confirm', was: null }] }))
    expect(rows(plain, confirmed)).toEqual([['changed', 'confirmed', '', 'A. Reed, 2026-02-01', 'correction']])
  })

  test('what was hidden went, and came back', () => {
    const hidden = state([story('s', ['a', 'b'], [], ['e-a is hidden: r (A. Reed, 2026-02-01)'])])
    expect(rows(plain, hidden)).toEqual([['went', null, SIGNING, null, 'correction']])
    expect(rows(hidden, plain)).toEqual([['came', null, null, SIGNING, 'correction']])
  })

  test('an event that was joined to another went into it', () => {
    const other = signing(['b'], { text: 'The pact was signed.' })
    const two = state([story('s', ['a', 'b'], [signing(['a']), other])])
    const joined = one({ ...signing(['a', 'b']), corrected: [{ ...by, field: 'same event as', was: null }] })
    expect(rows(two, joined)).toEqual([
      ['changed', 'origins', '1', '2', 'correction'],
      ['went', null, 'The pact was signed.', null, 'correction'],
    ])
  })

  test('an article that was put out of its story takes its entries along', () => {
    const note = ['b stands alone: another matter (A. Reed, 2026-02-01)']
    const before = state([story('s', ['a', 'b'], [signing(['b'])])])
    const after = state([story('s', ['a'], [], note), story('t', ['b'], [signing(['b'])], note)])
    expect(rows(before, after)).toEqual([
      ['went', null, SIGNING, null, 'correction'],
      ['came', null, null, SIGNING, 'correction'],
    ])
  })
})
