import { describe, expect, test } from 'vitest'
import { english } from '../../src/mark/english.ts'
import { mark } from '../../src/mark/index.ts'
import { type Block, type FrozenArticle, marksOf } from '../../src/record/index.ts'

function articleOf(...blocks: [Block['kind'], string][]): FrozenArticle {
  let start = 0
  const placed = blocks.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length }
    start = block.end + 2
    return block
  })
  const text = blocks.map(([, words]) => words).join('\n\n')
  return { id: 'article-1', text, blocks: placed, language: 'en' } as unknown as FrozenArticle
}

const sentencesOf = (words: string) => {
  const article = articleOf(['paragraph', words])
  return english.sentences(article).map((s) => article.text.slice(s.start, s.end))
}

test.each([
  ['Both sides met. “We agree,” said one. They left.', 3],
  ['“If they are not ready, it is not a ‘union of the able.’” She left.', 2],
  ['UK Prime Minister Sir Aled Pike met Dr. Orla Venn on Jan. 6 in Orlen.', 1],
  ['Talks end [1]. Troops leave [2].', 2],
  ['The fund paid $210m. The money reached Velt on Tuesday.', 2],
  ['The fund paid €9m. “It helps,” said Ana Brel.', 2],
  ['The mill shut at 6 a.m. Workers came back at noon.', 2],
  ['The mill shut at 6 a.m. Tuesday and at 9 p.m. GMT on Friday.', 1],
  ['The mill shut at 6 p.m. Orlen time.', 1],
  ['Ida Orr (R-Vt.) met the growers.', 1],
  ['The mill (built in 1961) shut. (It was old.) Nobody came.', 3],
  ['Maj. Ina Roth took over from Gen. Per Hald.', 1],
  ['“Who did this?” he asked.', 1],
  ['“Who did this?” Nobody spoke.', 2],
])('%s has %i sentences', (words, count) => expect(sentencesOf(words)).toHaveLength(count))

describe('a heading that ran into its first sentence is split off', () => {
  test.each([
    ['Talks Stall Again as Winter Nears Negotiators left the hotel on Monday without a word.', 'Negotiators left'],
    ['Aid Promises Remain Far Behind Needs Donors met in Orlen to count what had come in.', 'Donors met'],
  ])('%s', (words, begin) => {
    const sentences = sentencesOf(words)
    expect(sentences).toHaveLength(2)
    expect(sentences[1]!.startsWith(begin)).toBe(true)
  })
  test.each([
    'Prime Minister Sir Aled Penrow and President Orla Venn Marchetti met in Orlen on Monday.',
    'The National Security Council of the United Provinces met on Monday.',
    'Envoys of Tarland and Ilvany met in Orlen on Monday.',
  ])('a row of names is no heading: %s', (words) => expect(sentencesOf(words)).toHaveLength(1))
})

test('only a sentence that begins and ends as one may stand as a line', () => {
  const article = articleOf(
    ['title', 'Talks end in Orlen'],
    ['paragraph', 'Both sides left on Monday. “We tried. We failed,” she said. and so it ended. No verb at all here.'],
    ['item', 'Daily: Talks end without a word'],
  )
  const marks = marksOf(mark(article).marked.marks, 'sentence')
  const whole = marks.filter((m) => m.whole).map((m) => article.text.slice(m.start, m.end))
  expect(whole).toEqual(['Both sides left on Monday.'])
  expect(marks.filter((m) => m.heading).map((m) => article.text.slice(m.start, m.end))).toEqual(['Talks end in Orlen'])
})
