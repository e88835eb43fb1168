import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, type StoryRecord, storyRecordSchema, type Texts, textsSchema } from '../../src/record/index.ts'
import { tellAll } from '../../src/update.ts'
import { EXAMPLE } from '../cli/run.ts'

const told = await tellAll([EXAMPLE], { asOf: '2026-02-20', oneStory: true })
const { record, texts } = told.stories[0]!

type Path = readonly (string | number)[]
type Whole = { record: StoryRecord; texts: Texts }

/** All strings and numbers in a value, by their path. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string' || typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

/** A copy of the record and its texts with one value changed. */
function broken(path: Path, change: (value: never) => unknown): Whole {
  const copy = structuredClone({ record, texts }) as unknown
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy)
  const key = path.at(-1)!
  const parent = holder as Record<string, unknown>
  parent[key] = change(parent[key] as never)
  return copy as Whole
}

const isCaught = ({ record, texts }: Whole) =>
  !storyRecordSchema.safeParse(record).success ||
  !textsSchema.safeParse(texts).success ||
  check(record, texts).length > 0

const END = /\.(article|exact|prefix|suffix|start|end|edtf|insert|at|cut|entity|id|n|source)$/
const PROVEN =
  /^texts\.|\.line\.text$|\.(?:title|heading)\.text$|\.lines\.\d+\.text$|\.origins\.\d+$|\.change\.of$|\.origin\.of$/
// Ids of lines are made by the rules of telling, names may stand for nobody, notes speak of sources.
const FREE = /^record\.(?:id|slug|notes\..*|(?:timeline|pledges|quotes|figures|disputes|entities)\.\d+\.id)$/
const proven = leavesOf({ record, texts }).filter((path) => {
  const name = path.join('.')
  return (END.test(name) || PROVEN.test(name)) && !FREE.test(name)
})

test('a record of the whole path holds', () => {
  expect(check(record, texts)).toEqual([])
  expect(proven.length).toBeGreaterThan(2000)
})

const RUNS = { numRuns: 300, seed: 20260106 }
const anyProven = fc.constantFrom(...proven)

test('a character more anywhere in the evidence is found', () => {
  fc.assert(
    fc.property(anyProven, (path) => {
      const more = (value: string | number) => (typeof value === 'number' ? value + 1 : `@${value}`)
      expect(isCaught(broken(path, more)), path.join('.')).toBe(true)
    }),
    RUNS,
  )
})

test('an empty value, nothing, or another kind of value in the place of evidence is found', () => {
  const strict = proven.filter((path) => !/\.(?:prefix|suffix|insert)$/.test(path.join('.')))
  fc.assert(
    fc.property(
      fc.constantFrom(...strict),
      fc.constantFrom('', null, undefined, -1, {}, 'constructor'),
      (path, value) => {
        expect(isCaught(broken(path, () => value)), path.join('.')).toBe(true)
      },
    ),
    RUNS,
  )
})

test('an article, an entity or a text that is taken away is missed where it is pointed at', () => {
  fc.assert(
    fc.property(fc.nat({ max: record.articles.length - 1 }), (i) => {
      const { id } = record.articles[i]!
      expect(isCaught({ record: { ...record, articles: record.articles.toSpliced(i, 1) }, texts })).toBe(true)
      const { [id]: _, ...rest } = texts
      expect(isCaught({ record, texts: rest })).toBe(true)
    }),
  )
})

describe('damage of one kind each', () => {
  const reasonsOf = (path: Path, change: (value: never) => unknown) => {
    const { record, texts } = broken(path, change)
    return check(record, texts).map((f) => `${f.path}: ${f.reason}`)
  }
  const first = record.articles[0]!
  test.each<[string, Path, (value: never) => unknown, RegExp]>([
    ['a word of a text that nothing cites', ['texts', first.id], (t: string) => `${t} And more.`, /source and text/],
    ['a text of no article', ['texts', 'article-0'], () => 'x', /^texts: article-0 is not in the record/],
    ['two articles in one place', ['record', 'articles', 0, 'n'], () => 2, /number 2 at place 1/],
    ['an impossible day', ['record', 'timeline', 0, 'when', 'edtf'], () => '2026-02-30', /2026-02-30 is no date/],
    ['events out of order', ['record', 'timeline'], (t: unknown[]) => t.toReversed(), /stands behind/],
    [
      'an event twice',
      ['record', 'timeline'],
      (t: unknown[]) => [t[0], ...t],
      /timeline\.1\.id: .* stands there twice/,
    ],
    ['another name', ['record', 'pledges', 0, 'actor', 'name'], () => 'Nobody', /is called ".*", not "Nobody"/],
    [
      'a name of nothing',
      ['record', 'quotes', 0, 'speaker'],
      () => ({ entity: 'x', name: 'X' }),
      /x is not in the rec/,
    ],
    [
      'a citation of nothing',
      ['record', 'title', 'citations', 0, 'article'],
      () => 'constructor',
      /do not stand there/,
    ],
    ['a line without evidence', ['record', 'title', 'citations'], () => [], /no citation/],
    ['a span that is none', ['record', 'span'], () => 'soon', /^span: soon is no date/],
  ])('%s', (_, path, change, reason) => {
    expect(reasonsOf(path, change)).toContainEqual(expect.stringMatching(reason))
  })
})
