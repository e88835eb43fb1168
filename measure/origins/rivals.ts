import type { FrozenArticle } from '../../src/record/index.ts'
import { vectorsOf } from '../stories/rival.ts'

/** How alike two articles of a pile are, 0 to 1. */
export type Likeness = (a: number, b: number) => number

const RUN = 5
const HASHES = 128

/** The estimate of MinHash (Broder 1997): 128 least hashes over runs of five words of the whole text. */
export function minHash(articles: readonly FrozenArticle[]): Likeness {
  const sketches = articles.map(({ text }) => sketchOf(text))
  return (a, b) => {
    let same = 0
    for (let k = 0; k < HASHES; k++) if (sketches[a]![k] === sketches[b]![k]) same++
    return same / HASHES
  }
}

function sketchOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashOf(words.slice(i, i + RUN).join(' '))
    for (let k = 0; k < HASHES; k++) least[k] = Math.min(least[k]!, mixed(hash, k))
  }
  return least
}

function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** One of many hash functions: the finalizer of MurmurHash3 over the hash and a number. */
function mixed(hash: number, k: number): number {
  let h = (hash ^ Math.imul(k + 1, 0x9e3779b1)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The cosine of tf-idf vectors of the whole texts. */
export function tfIdf(articles: readonly FrozenArticle[]): Likeness {
  const vectors = vectorsOf(articles)
  return (a, b) => {
    let sum = 0
    for (const [word, weight] of vectors[a]!) sum += weight * (vectors[b]!.get(word) ?? 0)
    return sum
  }
}

/** 1 for two articles whose words are the same, titles apart. */
export function exact(articles: readonly FrozenArticle[]): Likeness {
  const bodies = articles.map(({ text, blocks }) =>
    text
      .slice(blocks[1]?.start ?? 0)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
  return (a, b) => (bodies[a] === bodies[b] ? 1 : 0)
}

/** Labels of groups: whatever is alike enough is one group, and so on along the chain (single linkage). */
export function groupsOf(count: number, likeness: Likeness, least: number): number[] {
  const labels = Array.from({ length: count }, (_, i) => i)
  const rootOf = (i: number): number => (labels[i] === i ? i : rootOf(labels[i]!))
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) if (likeness(i, j) >= least) labels[rootOf(i)] = rootOf(j)
  return labels.map((_, i) => rootOf(i))
}
