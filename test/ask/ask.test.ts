import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, type Catalogue, catalogueOf } from '../../src/ask/index.ts'
import { holds, type ToldStory } from '../../src/record/index.ts'
import { tellAll } from '../../src/update.ts'

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'quarrow-water', 'in')
let stories: ToldStory[]
let catalogue: Catalogue
let bare: Catalogue

beforeAll(async () => {
  stories = (await tellAll([EXAMPLE], { asOf: '2026-04-16', oneStory: true })).stories
  catalogue = catalogueOf({ stories, ceasefires: [] })
  bare = catalogueOf({ stories: stories.map(({ record }) => ({ record, texts: null })), ceasefires: [] })
})

const first = (question: string, from = catalogue) => ask(question, from).found[0]?.line

describe('a question', () => {
  test.each([
    ['who', 'Who signed the protocol?', 'Ismene Kadour and Benno Tarrask signed'],
    ['when', 'When does the arrangement end?', 'ends on 30 June'],
    ['how many', 'How many gauges does the Commission own?', 'eleven gauges'],
    ['condition', 'Under which condition would Teshkar let water through?', 'provided Palloway takes'],
    ['said', 'What did Kadour say about a quota?', 'quota'],
    ['disagree', 'Where do the sources disagree about the flow?', 'cubic metres a second'],
  ])('that asks %s: %s', (kind, question, words) => {
    expect(ask(question, catalogue).kind).toBe(kind)
    expect(first(question)).toContain(words)
  })

  test('knows a country by its people and a person by the last name', () => {
    expect(first('What did the Teshkari say about electricity in March?')).toContain('electricity')
    expect(first('What did Ashgrove offer?')).toContain('400 megawatts')
  })

  test('knows somebody by the office that the texts give, and a name without its capital', () => {
    expect(first('What did the deputy warden write about July?')).toContain('the reservoir has the first claim')
    expect(first('what did tarrask say about the padlock')).toContain('padlock')
  })

  test('asks about days counted from the clock of the record', () => {
    const days = (question: string) => ask(question, catalogue, 20).found.flatMap((one) => one.days)
    expect(days('What happened in the last three weeks?').some((day) => day.startsWith('2026-04'))).toBe(true)
    expect(ask('What happened two years ago?', catalogue).found).toEqual([])
  })

  test('gives beside an answer what fits less, and nothing where there is none', () => {
    const { found } = ask('Who signed the protocol?', catalogue, 5)
    expect(found.length).toBe(5)
  })

  test('is answered with passages that stand where they say', () => {
    const { found } = ask('What did Tarrask say about the locks?', catalogue)
    const texts = stories[0]!.texts
    expect(found.length).toBeGreaterThan(0)
    for (const { citation } of found) expect(holds(citation!, texts[citation!.article])).toBe(true)
  })

  test('gives the same answer whatever the order of the articles', () => {
    const turned = stories.map(({ record, texts }) => ({
      record: { ...record, articles: record.articles.toReversed() },
      texts,
    }))
    const other = catalogueOf({ stories: turned, ceasefires: [] })
    const lines = (from: Catalogue) => ask('What did Teshkar promise about the sale?', from).found.map((f) => f.line)
    expect(lines(other)).toEqual(lines(catalogue))
  })
})

describe('the record does not say', () => {
  test.each([
    ['of somebody it does not know', 'What did Zanzibar say about the water?'],
    ['of something it does not know', 'How many tractors did the Basin Bank sell?'],
    ['what another did', 'What did Rasmus Oyelund say about electricity?'],
    ['on a day of which nothing is told', 'What happened in February?'],
    ['how old somebody is', 'How old is Ismene Kadour?'],
    ['where no number is given', 'How many people were killed at the dam?'],
    ['to no question', ''],
    ['to words that ask nothing', 'What happened when and where?'],
    ['to signs', '?!@_ = {}[]" \\u0000'],
  ])('%s: %s', (_, question) => expect(ask(question, catalogue).found).toEqual([]))
})

describe('where only passages are kept', () => {
  test('what is cited answers', () => {
    expect(first('When was the Mereth protocol signed?', bare)).toContain('signed the Mereth protocol')
  })

  test('what is not cited is not said', () => {
    const question = 'How far did the river at Lissum drop downstream?'
    expect(first(question)).toContain('the height of a man')
    expect(ask(question, bare).found).toEqual([])
  })
})
