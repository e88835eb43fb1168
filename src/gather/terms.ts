import { type MarkedArticle, marksOf } from '../record/index.ts'

/** How often each term stands in an article; what stands in the lead counts double. */
export type Terms = Map<string, number>

const LEAD = 4
const LEAD_COUNTS = 2

/** The terms of an article: the stems of its sentences, or its plain words where its language is not marked. */
export function termsOf({ article, marks }: MarkedArticle): Terms {
  const sentences = marksOf(marks, 'sentence')
  const lists = sentences.length > 0 ? sentences.map((s) => s.words) : plainWords(article.text)
  const terms: Terms = new Map()
  lists.forEach((words, i) => {
    const counts = i < LEAD ? LEAD_COUNTS : 1
    for (const word of words) terms.set(word, (terms.get(word) ?? 0) + counts)
  })
  for (const name of marksOf(marks, 'name')) {
    const term = `name:${name.name.toLowerCase()}`
    terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return terms
}

/** Words of any script, block by block; short ones say little in most languages. */
export function plainWords(text: string): string[][] {
  return text.split('\n\n').map((block) => block.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
}
