import { expect, test } from 'vitest'
import { runBetween, type State } from '../../src/changes/index.ts'
import type { StoryRecord } from '../../src/record/index.ts'

type Sample = { id: string; date: string; text: string; articles: string[] }

const story = (id: string, articles: string[], events: Sample[]): StoryRecord =>
  ({
    id,
    articles: articles.map((a) => ({ id: a, work: a.replace(/v\d$/, '') })),
    timeline: events.map((e) => ({
      id: e.id,
      when: { edtf: e.date },
      status: 'happened',
      origins: e.articles,
      line: { text: e.text, citations: e.articles.slice(0, 1).map((article) => ({ article, start: 0, end: 9 })) },
      also: e.articles.slice(1).map((article) => ({ article, start: 0, end: 9 })),
    })),
    pledges: [],
    quotes: [],
    figures: [],
    disputes: [],
  }) as unknown as StoryRecord

const state = (records: StoryRecord[], rules = 'r1'): State => ({ rules, asOf: '2026-01-01', records })
const signing = (articles: string[], date = '2026-01-06'): Sample => ({
  id: `e-${articles[0]}`,
  date,
  text: 'They signed.',
  articles,
})
const rows = (before: State | null, after: State) =>
  runBetween(before, after, 2)?.changes.map((c) => [c.how, c.field, c.old, c.new, c.why])

test('the first run changes nothing; the same again is no run', () => {
  const first = state([story('s', ['a'], [signing(['a'])])])
  expect(runBetween(null, first, 1)).toMatchObject({ n: 1, articles: ['a'], changes: [] })
  expect(runBetween(first, first, 2)).toBeUndefined()
})

test('an event of a new article came', () => {
  const before = state([story('s', ['a'], [])])
  expect(rows(before, state([story('s', ['a', 'b'], [signing(['b'])])]))).toEqual([
    ['came', null, null, 'They signed.', 'new article'],
  ])
})

test('an event that another article tells better now is the same event: its line changed', () => {
  const before = state([story('s', ['a'], [signing(['a'])])])
  const after = state([story('s', ['a', 'b'], [{ ...signing(['b', 'a'], '2026-01-05'), text: 'They signed it.' }])])
  expect(rows(before, after)).toEqual([
    ['changed', 'date', '2026-01-06', '2026-01-05', 'new article'],
    ['changed', 'line', 'They signed.', 'They signed it.', 'new article'],
    ['changed', 'origins', '1', '2', 'new article'],
  ])
})

test('why: other rules, an article that is gone, a new version of one', () => {
  const before = state([story('s', ['a', 'x'], [signing(['a'])])])
  expect(rows(before, state([story('s', ['a', 'x'], [signing(['a'], '2026-01-07')])], 'r2'))![0]).toEqual([
    'changed',
    'date',
    '2026-01-06',
    '2026-01-07',
    'new rules',
  ])
  expect(rows(before, state([story('s', ['x'], [])]))).toEqual([['went', null, 'They signed.', null, 'article gone']])
  const renewed = rows(before, state([story('s', ['av2', 'x'], [signing(['av2'])])]))!
  expect(renewed.map((r) => r[4])).toEqual(['new version of an article', 'new version of an article'])
})

test('two stories that become one lose nothing', () => {
  const before = state([story('s', ['a', 'c'], [signing(['a'])]), story('t', ['b'], [signing(['b'])])])
  const after = state([story('s', ['a', 'b', 'c'], [signing(['a']), signing(['b'])])])
  expect(rows(before, after)).toBeUndefined()
})
