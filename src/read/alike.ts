/** True for a text that has most of the words of a shorter one of some length. */
export function holdsMostOf(text: string, other: string): boolean {
  const [all, few] = [wordsIn(text), wordsIn(other)]
  const both = [...few].filter((word) => all.has(word)).length
  return both >= FEWEST && both / few.size >= MOST
}

const FEWEST = 4 // words
const MOST = 0.6

/** The share of words that two texts have in common (Jaccard), 0 to 1. */
export function likeness(text: string, other: string): number {
  const [a, b] = [wordsIn(text), wordsIn(other)]
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(1, a.size + b.size - both)
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** True for two web addresses of one page: scheme, `www.`, query, fragment and a last slash do not count. */
export const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (url: string) =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?|[?#].*$/gi, '')
    .replace(/\/$/, '')
    .toLowerCase()
