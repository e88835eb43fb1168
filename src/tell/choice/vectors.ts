import type { Sentence, Wording } from './sentences.ts'

/** The words of a sentence with their weights; its length is 1. */
export type Vector = { ids: readonly number[]; weights: readonly number[] }

/** Words of a story as numbers, with how telling each is. */
export type Lexicon = { numbers: ReadonlyMap<Wording, Uint32Array>; idf: readonly number[] }

/** The root of inverse document frequency (Spaerck Jones 1972): the whole of it lets a single rare word decide. */
export function lexiconOf(sentences: readonly Sentence[], articles: number): Lexicon {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const numbers = new Map<Wording, Uint32Array>()
  for (const { wording, own } of sentences) {
    const known = numbers.get(wording) ?? new Uint32Array(wording.words.length).fill(UNREAD)
    numbers.set(wording, known)
    for (const n of own) {
      if (known[n] !== UNREAD) continue
      const word = wording.words[n]!
      const id = ids.get(word) ?? ids.size
      ids.set(word, id)
      known[n] = id
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return { numbers, idf: counts.map((n) => Math.sqrt(Math.log((articles + 1) / n))) }
}

const UNREAD = 0xffffffff

/** Each word counts once: a sentence that repeats a word says no more by it. */
export function vectorOf({ wording, own }: Sentence, { numbers, idf }: Lexicon): Vector {
  const known = numbers.get(wording)!
  const [ids, weights]: [number[], number[]] = [[], []]
  let square = 0
  for (const n of own) {
    const id = known[n]!
    ids.push(id)
    weights.push(idf[id]!)
    square += idf[id]! ** 2
  }
  const length = Math.sqrt(square) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
  return { ids, weights }
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
