import { counted } from './rouge.ts'

type Vector = Map<string, number>

const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
const DAMPING = 0.85
const ROUNDS = 30
const TOO_LIKE = 0.6 // cosine

/** Sentences by how near they are to the centroid of all, those too like a better one last (Radev 2000; TF-IDF). */
export function byCentroid(sentences: string[]): number[] {
  const vectors = vectorsOf(sentences)
  const centroid: Vector = new Map()
  for (const vector of vectors) for (const [word, x] of vector) centroid.set(word, (centroid.get(word) ?? 0) + x)
  return withoutEchoes(vectors, rankedBy(vectors.map((v) => cosine(v, centroid))))
}

/** Sentences by TextRank (Mihalcea and Tarau 2004): votes of sentences that share words, by their lengths. */
export function byTextRank(sentences: string[]): number[] {
  const words = sentences.map((s) => counted(wordsOf(s)))
  const votes = words.map((a, i) => words.map((b, j) => (i === j ? 0 : shared(a, b))))
  const given = votes.map((row) => row.reduce((a, b) => a + b, 0))
  let scores = words.map(() => 1)
  for (let round = 0; round < ROUNDS; round++)
    scores = votes.map(
      (row) => 1 - DAMPING + DAMPING * row.reduce((sum, vote, j) => sum + (vote && (vote / given[j]!) * scores[j]!), 0),
    )
  return withoutEchoes(vectorsOf(sentences), rankedBy(scores))
}

function shared(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const common = [...few.keys()].filter((word) => many.has(word)).length
  return common === 0 ? 0 : common / Math.max(1, Math.log(a.size) + Math.log(b.size))
}

function vectorsOf(sentences: string[]): Vector[] {
  const counts = sentences.map((s) => counted(wordsOf(s)))
  const inHowMany = counted(counts.flatMap((c) => [...c.keys()]))
  const weight = (word: string) => Math.log(1 + sentences.length / inHowMany.get(word)!)
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

/** Keeps the order, but what repeats a better sentence goes to the end. */
function withoutEchoes(vectors: Vector[], ranked: number[]): number[] {
  const [kept, echoes]: [number[], number[]] = [[], []]
  for (const i of ranked)
    (kept.length < 20 && kept.some((k) => cosine(vectors[k]!, vectors[i]!) > TOO_LIKE) ? echoes : kept).push(i)
  return [...kept, ...echoes]
}
