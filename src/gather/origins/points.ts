import { type MarkedArticle, marksOf } from '../../record/index.ts'

/** What an article has to say that another cannot well have by chance: quoted words, numbers, names, in order. */
export type Points = { quotes: string[]; numbers: string[]; names: string[]; words: string }

/** The points of an article and all its words, lower case and without punctuation, padded with a space at each end. */
export function pointsOf({ article, marks }: MarkedArticle): Points {
  const { text } = article
  const quoted = marksOf(marks, 'quote').flatMap((q) => q.parts.map((p) => plain(text.slice(p.start, p.end))))
  const numbers = text.match(/(?<![\p{L}\d])\d[\d,.]*\d|\d(?=\s?%)/gu) ?? []
  return {
    quotes: unique(quoted.filter((words) => words.trim().includes(' '))),
    numbers: unique(numbers.filter((n) => !/^(?:19|20)\d\d$/.test(n)).map(plain)),
    names: unique(marksOf(marks, 'name').map((n) => plain(n.name))),
    words: plain(text),
  }
}

const unique = (list: string[]) => [...new Set(list)]

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/(\d),(?=\d)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
