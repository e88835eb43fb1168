import { type MarkedArticle, marksOf, overlaps } from '../../record/index.ts'
import { plainWords } from '../terms.ts'

const RUN = 5

/** The runs of five content words in an article's own words, as sorted 32-bit hashes, each once. */
export type Runs = Uint32Array

/**
 * Shingles (Broder 1997) over what an outlet says in its own words. Sentences with a quotation stay out: two reports of
 * one speech share them without one having copied the other.
 */
export function runsOf(reading: MarkedArticle): Runs {
  const words = ownWords(reading).map(hashOf)
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hashOfRun(words, i)
  return runs.sort().filter((hash, i) => i === 0 || hash !== runs[i - 1])
}

function ownWords({ article, marks }: MarkedArticle): string[] {
  const sentences = marksOf(marks, 'sentence')
  if (sentences.length === 0) return plainWords(article.text).flat()
  const quotes = marksOf(marks, 'quote')
  const own = sentences.filter(
    (s) => !/[“”"„«]/.test(article.text.slice(s.start, s.end)) && !quotes.some((q) => overlaps(q, s)),
  )
  return own.flatMap((s) => s.words)
}

const hashes = new Map<string, number>()

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  const known = hashes.get(word)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hashes.set(word, hash)
  return hash
}

function hashOfRun(words: readonly number[], from: number): number {
  let hash = 0
  for (let i = from; i < from + RUN; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** How many runs two articles share. */
export function shared(a: Runs, b: Runs): number {
  let i = 0
  let j = 0
  let n = 0
  while (i < a.length && j < b.length) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) n++
    if (x <= y) i++
    if (y <= x) j++
  }
  return n
}
