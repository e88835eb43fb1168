import type { Sentence } from './sentences.ts'

/** The words of a sentence with their weights; its length is 1. */
export type Vector = { ids: readonly number[]; weights: readonly number[] }

/** Words of a story as numbers, with how telling each is. */
export type Lexicon = { ids: ReadonlyMap<string, number>; idf: readonly number[] }

/** The root of inverse document frequency (Spaerck Jones 1972): the whole of it lets a single rare word decide. */
export function lexiconOf(sentences: readonly Sentence[], articles: number): Lexicon {
  const ids = new Map<string, number>()
  const [counts, lastIn]: [number[], number[]] = [[], []]
  for (const { words, article } of sentences) {
    for (const word of words) {
      const id = ids.get(word) ?? ids.size
      ids.set(word, id)
      if (lastIn[id] === article) continue
      lastIn[id] = article
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return { ids, idf: counts.map((n) => Math.sqrt(Math.log((articles + 1) / n))) }
}

/** Each word counts once: a sentence that repeats a word says no more by it. */
export function vectorOf(words: readonly string[], { ids, idf }: Lexicon): Vector {
  const own = [...new Set(words)].map((word) => ids.get(word)!)
  const length = Math.hypot(...own.map((id) => idf[id]!)) || 1
  return { ids: own, weights: own.map((id) => idf[id]! / length) }
}

/** The sum of some vectors, brought to length 1; all zeros where there are none. */
export function centroidOf(vectors: readonly Vector[], size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const { ids, weights } of vectors) for (let i = 0; i < ids.length; i++) sum[ids[i]!]! += weights[i]!
  let square = 0
  for (const x of sum) square += x * x
  if (square > 0) for (let i = 0; i < size; i++) sum[i]! /= Math.sqrt(square)
  return sum
}

/** The cosine of a vector and a centroid. */
export function likeness({ ids, weights }: Vector, centroid: Float64Array): number {
  let sum = 0
  for (let i = 0; i < ids.length; i++) sum += weights[i]! * centroid[ids[i]!]!
  return sum
}

/** Measures one vector against others: it is spread out over `scratch` (all zeros, as they are left) only once. */
export function likenessTo(one: Vector, others: readonly Vector[], scratch: Float64Array): number[] {
  for (let i = 0; i < one.ids.length; i++) scratch[one.ids[i]!] = one.weights[i]!
  const found = others.map((other) => likeness(other, scratch))
  for (const id of one.ids) scratch[id] = 0
  return found
}
