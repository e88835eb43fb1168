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
  const rarestFirst = rarityOf(all)
  const byWord = new Map<string, number[]>()
  const byRarest = new Map<string, number[]>()
  return {
    add(words, n) {
      for (const word of new Set(words)) listUnder(byWord, word, n)
      if (words.length > 0) listUnder(byRarest, rarestFirst(words)[0]!, n)
    },
    near(words) {
      const rarest = rarestFirst(words).slice(0, words.length - Math.ceil(LEAST_SHARE * words.length - ROUNDING) + 1)
      const found = [...rarest.flatMap((w) => byWord.get(w) ?? []), ...words.flatMap((w) => byRarest.get(w) ?? [])]
      return [...new Set(found)].sort((a, b) => a - b)
    },
  }
}

/** Puts the words of a quotation in order, those first that the fewest quotations have. */
function rarityOf(all: readonly (readonly string[])[]): (words: readonly string[]) => string[] {
  const counts = new Map<string, number>()
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (words) => [...words].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : a > b ? 1 : 0))
}

function listUnder(index: Map<string, number[]>, word: string, n: number): void {
  const known = index.get(word)
  if (known) known.push(n)
  else index.set(word, [n])
}
