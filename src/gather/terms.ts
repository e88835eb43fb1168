import { marksOf, oncePerArticle } from '../record/index.ts'

/** The terms of an article, each once, and how much each counts: the more often it stands there, but ever less so. */
export type Terms = { words: readonly string[]; counts: Float64Array }

const LEAD = 4
const LEAD_COUNTS = 2

/**
 * The terms of an article: the stems of its sentences, or its plain words where its language is not marked, and its names.
 * What stands in the lead counts double.
 */
export const termsOf = oncePerArticle(({ article, marks }): Terms => {
  const sentences = marksOf(marks, 'sentence')
  const lists = sentences.length > 0 ? sentences.map((s) => s.words) : plainWords(article.text)
  const often = new Map<string, number>()
  lists.forEach((words, i) => {
    const counts = i < LEAD ? LEAD_COUNTS : 1
    for (const word of words) add(often, word, counts)
  })
  const names = new Map<string, number>()
  for (const { name } of marksOf(marks, 'name')) add(names, name, 1)
  for (const [name, n] of names) add(often, `name:${name.toLowerCase()}`, n)
  return { words: [...often.keys()], counts: Float64Array.from([...often.values()], (n) => 1 + Math.log(n)) }
})

const add = (counts: Map<string, number>, word: string, n: number) => counts.set(word, (counts.get(word) ?? 0) + n)

/** Words of any script, block by block; short ones say little in most languages. */
export function plainWords(text: string): string[][] {
  return text.split('\n\n').map((block) => block.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
}
