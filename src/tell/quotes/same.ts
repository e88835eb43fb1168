import { type Citation, onceFor } from '../../record/index.ts'

/** The words of a quotation for comparing: lower case, no marks, editorial brackets and ellipses left out. */
export function wordsIn(quotation: string): string[] {
  return (
    quotation
      .toLowerCase()
      .replace(/\[[^\]]*\]|…|\.\.\./g, ' ')
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []
  )
}

/** The words of what a citation quotes, looked for once. */
export const wordsOf = onceFor(({ exact }: Citation): readonly string[] => wordsIn(exact))

/** The share of the longer of two quotations whose words must stand in the shorter in the same order. */
export const LEAST_SHARE = 0.8

/**
 * True when two quotations are the same words: equal, and more than "yes" or "I do"; or two words and more of one stand in a row in the other;
 * or, from five words on, nearly all words of the shorter stand in the longer in the same order.
 */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.length === long.length && short.every((w, i) => w === long[i])) return short.some((w) => w.length > 3)
  if (short.length >= 2 && standsIn(short, long)) return short.some((w) => w.length > 4)
  const least = LEAST_SHARE * long.length
  return short.length >= Math.max(5, least) && longestCommon(short, long) >= least
}

/** True when some words stand in a row in others. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  for (let at = long.indexOf(short[0]!); at >= 0; at = long.indexOf(short[0]!, at + 1))
    if (short.every((w, i) => w === long[at + i])) return true
  return false
}

/** Length of the longest common subsequence of words. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!)
    row = next
  }
  return row[b.length]!
}
