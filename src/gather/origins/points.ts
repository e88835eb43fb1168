import { marksOf, oncePerArticle } from '../../record/index.ts'

/** What an article has to say that another cannot well have by chance: quoted words, numbers, names. */
export type Points = { quotes: string[]; numbers: string[]; names: string[] }

/** The points of an article, lower case, each once. */
export const pointsOf = oncePerArticle(({ article, marks }): Points => {
  const { text } = article
  const numbers = text.match(/(?<![\p{L}\d])\d[\d,.]*\d|\d(?=\s?%)/gu) ?? []
  return {
    quotes: quotesOf({ article, marks }),
    numbers: unique(numbers.filter((n) => !/^(?:19|20)\d\d$/.test(n))),
    names: unique(marksOf(marks, 'name').map((n) => plain(n.name))),
  }
})

/** Quoted words, two or more together, without the punctuation at their ends. */
export const quotesOf = oncePerArticle(({ article, marks }): string[] => {
  const quoted = marksOf(marks, 'quote').flatMap((q) => q.parts.map((p) => article.text.slice(p.start, p.end)))
  return unique(
    quoted
      .map((words) => plain(words).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter((words) => words.includes(' ')),
  )
})

/** Lower case with straight apostrophes: two articles seldom differ in more where they quote the same words. */
export const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'")

const unique = (list: string[]) => [...new Set(list)]
