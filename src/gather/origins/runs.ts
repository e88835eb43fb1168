import { type MarkedArticle, marksOf, oncePerArticle } from '../../record/index.ts'
import { oncePerPair } from '../kept.ts'
import { plainWords } from '../terms.ts'
import { ownSentences } from './own.ts'

const RUN = 5

/** The runs of five content words in an article's own words, as sorted 32-bit hashes, each once. */
export type Runs = Uint32Array

/**
 * Shingles (Broder 1997) over what an outlet says in its own words. Sentences with a quotation stay out: two reports of
 * one speech share them without one having copied the other.
 */
export const runsOf = oncePerArticle((reading): Runs => {
  const words = hashesOf(reading)
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) runs[i] = hashOfRun(words, i)
  return eachOnce(runs.sort())
})

/** The hashes of an article's own words, as they follow each other. */
function hashesOf(reading: MarkedArticle): number[] {
  const isMarked = marksOf(reading.marks, 'sentence').length > 0
  const lists = isMarked ? ownSentences(reading).map((s) => s.words) : plainWords(reading.article.text)
  const hashes: number[] = []
  for (const words of lists) for (const word of words) hashes.push(hashOf(word))
  return hashes
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
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

function eachOnce(sorted: Runs): Runs {
  let size = 0
  for (const hash of sorted) if (size === 0 || hash !== sorted[size - 1]) sorted[size++] = hash
  return sorted.slice(0, size)
}

/** How many runs two articles share. */
export const shared = oncePerPair((a: Runs, b: Runs): number => {
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
})
