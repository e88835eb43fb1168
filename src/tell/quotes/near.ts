import { LEAST_SHARE } from './same.ts'

/** Finds, among numbered quotations, those that may be the same words as another, the lowest number first. */
export type QuotationIndex = {
  add(words: readonly string[], n: number): void
  near(words: readonly string[]): number[]
}

const ROUNDING = 1e-9

/**
 * An empty index for quotations of a story. Two that are the same share one of the rarest words of the later one, or
 * all of the words of the earlier one stand in it, its rarest too (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
export function quotationIndex(all: readonly (readonly string[])[]): QuotationIndex {
  const order = rarityOf(all)
  const rarest = new Map(all.map((words) => [words, order(words)]))
  const rarestFirst = (words: readonly string[]) => rarest.get(words) ?? order(words)
  const byWord = new Map<string, Numbered[]>()
  const byRarest = new Map<string, Numbered[]>()
  return {
    add(words, n) {
      const entry = { n, length: words.length }
      for (const word of new Set(words)) listUnder(byWord, word, entry)
      if (words.length > 0) listUnder(byRarest, rarestFirst(words)[0]!, entry)
    },
    near(words) {
      const found = new Set<number>()
      const { length } = words
      rarestFirst(words)
        .slice(0, length - Math.ceil(LEAST_SHARE * length - ROUNDING) + 1)
        .forEach((word, i) => {
          for (const other of byWord.get(word) ?? [])
            if (areAsLong(other.length, length) || (i === 0 && other.length > length)) found.add(other.n)
        })
      for (const word of words)
        for (const other of byRarest.get(word) ?? []) if (other.length <= length) found.add(other.n)
      return [...found].sort((a, b) => a - b)
    },
  }
}

type Numbered = { n: number; length: number }

/** Nearly all words of one may stand in the other. */
const areAsLong = (a: number, b: number) => Math.min(a, b) >= LEAST_SHARE * Math.max(a, b) - ROUNDING

/** Puts the words of a quotation in order, those first that the fewest quotations have. */
function rarityOf(all: readonly (readonly string[])[]): (words: readonly string[]) => string[] {
  const counts = new Map<string, number>()
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (words) =>
    words
      .map((word) => ({ word, count: counts.get(word)! }))
      .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
      .map(({ word }) => word)
}

function listUnder(index: Map<string, Numbered[]>, word: string, entry: Numbered): void {
  const known = index.get(word)
  if (known) known.push(entry)
  else index.set(word, [entry])
}
