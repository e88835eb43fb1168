import { counted } from './rouge.ts'

type Vector = Map<string, number>

const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
const DAMPING = 0.85
const ROUNDS = 30
const TOO_LIKE = 0.6 // cosine

/** The sentences that together come nearest to the centroid of all, taken one by one (TF-IDF; Radev et al. 2000). */
export function byCentroid(sentences: string[], count: number): number[] {
  const vectors = vectorsOf(sentences)
  const centroid = vectors.reduce(plus, new Map())
  const taken: number[] = []
  let sum: Vector = new Map()
  while (taken.length < Math.min(count, sentences.length)) {
    const gain = vectors.map((v, i) => (taken.includes(i) ? -1 : cosine(plus(sum, v), centroid)))
    const best = rankedBy(gain)[0]!
    taken.push(best)
    sum = plus(sum, vectors[best]!)
  }
  return taken
}

function plus(a: Vector, b: Vector): Vector {
  const sum = new Map(a)
  for (const [word, x] of b) sum.set(word, (sum.get(word) ?? 0) + x)
  return sum
}

/** The best sentences by TextRank (Mihalcea and Tarau 2004): sentences that share words vote for each other. */
export function byTextRank(sentences: string[], count: number): number[] {
  const words = sentences.map((s) => counted(wordsOf(s)))
  const votes = words.map((a, i) => words.map((b, j) => (i === j ? 0 : shared(a, b))))
  const given = votes.map((row) => row.reduce((a, b) => a + b, 0))
  let scores = words.map(() => 1)
  for (let round = 0; round < ROUNDS; round++)
    scores = votes.map(
      (row) => 1 - DAMPING + DAMPING * row.reduce((sum, vote, j) => sum + (vote && (vote / given[j]!) * scores[j]!), 0),
    )
  return withoutEchoes(vectorsOf(sentences), rankedBy(scores), count)
}

function shared(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const common = [...few.keys()].filter((word) => many.has(word)).length
  return common === 0 ? 0 : common / Math.max(1, Math.log(a.size) + Math.log(b.size))
}

function vectorsOf(sentences: string[]): Vector[] {
  const counts = sentences.map((s) => counted(wordsOf(s)))
  const inHowMany = counted(counts.flatMap((c) => [...c.keys()]))
  const weight = (word: string) => 1 + Math.log(sentences.length / inHowMany.get(word)!)
  return counts.map((c) => new Map([...c].map(([word, n]) => [word, n * weight(word)])))
}

function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [word, x] of few) dot += x * (many.get(word) ?? 0)
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b))
}

const lengthOf = (v: Vector): number => Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0))

const rankedBy = (scores: number[]): number[] =>
  scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b)

/** The first `count`, passing over what repeats a better sentence. */
function withoutEchoes(vectors: Vector[], ranked: number[], count: number): number[] {
  const kept: number[] = []
  for (const i of ranked)
    if (kept.length < count && kept.every((k) => cosine(vectors[k]!, vectors[i]!) <= TOO_LIKE)) kept.push(i)
  return kept
}
