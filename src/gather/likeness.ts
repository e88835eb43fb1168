import type { Terms } from './terms.ts'
import { usualShare } from './words/usual.ts'

/** Likeness of articles, 0 to 1, kept only where it says something: `near[i].get(j)`, the same both ways. */
export type Near = Map<number, number>[]

/** What to keep: likeness from `least` on, and of what two articles are alike the share that `kept` says. */
type Keeping = { least?: number | undefined; kept?: (i: number, j: number) => number }

/** A term of a pile: its number, how many articles hold it, and what it is worth. */
type Term = { number: number; holding: number; worth: number }

/** Terms by their number and their weights, of unit length. */
type Vector = { terms: Int32Array; weights: Float64Array }

/** The articles that hold a term, and its weight in each: from `from[term]` up to `to[term]`, the more the longer the index grows. */
type Index = { from: Int32Array; to: Int32Array; at: Int32Array; weights: Float64Array }

/** Fewer words than this in common with the pile are no ground to find an article wholly like another. */
const FEWEST = 8
const LEAST = 0.04
const NEAREST = 100

/**
 * The cosine of tf-idf vectors (Salton and Buckley 1988) over an inverted index. How rare a term is comes from the pile
 * itself and from `prior` imagined articles with the usual words of news, so that two articles can be told alike, too.
 */
export function likenessOf(articles: readonly Terms[], prior: number, keeping: Keeping = {}): Near {
  const { least = LEAST, kept = () => 1 } = keeping
  const vectors = vectorsOf(articles, prior)
  const index = emptyIndex(vectors)
  const near: Near = articles.map(() => new Map())
  const scores = new Float64Array(articles.length)
  vectors.forEach((vector, i) => {
    scores.fill(0)
    scoreAndPost(index, i, vector, scores)
    for (const j of nearest(scores.subarray(0, i), least)) {
      const likeness = scores[j]! * kept(i, j)
      near[i]!.set(j, likeness)
      near[j]!.set(i, likeness)
    }
  })
  return near
}

function emptyIndex(vectors: readonly Vector[]): Index {
  const sizes: number[] = []
  for (const { terms } of vectors) for (const term of terms) sizes[term] = (sizes[term] ?? 0) + 1
  const from = new Int32Array(sizes.length + 1)
  sizes.forEach((size, term) => {
    from[term + 1] = from[term]! + size
  })
  const all = from[sizes.length]!
  return { from, to: from.slice(), at: new Int32Array(all), weights: new Float64Array(all) }
}

/** Adds to the scores of the articles that share terms with this one, and enters it beside them. */
function scoreAndPost({ from, to, at, weights }: Index, i: number, vector: Vector, scores: Float64Array): void {
  for (let k = 0; k < vector.terms.length; k++) {
    const term = vector.terms[k]!
    const weight = vector.weights[k]!
    const end = to[term]!
    for (let p = from[term]!; p < end; p++) scores[at[p]!]! += weight * weights[p]!
    at[end] = i
    weights[end] = weight
    to[term] = end + 1
  }
}

/** The likest articles; where they are too many, the likest first. */
function nearest(scores: Float64Array, least: number): number[] {
  const alike = scores.filter((score) => score >= least).sort()
  const cut = alike[alike.length - NEAREST] ?? least
  const best: number[] = []
  for (let j = 0; j < scores.length; j++) if (scores[j]! >= cut) best.push(j)
  return alike.length > NEAREST ? best.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, NEAREST) : best
}

function vectorsOf(articles: readonly Terms[], prior: number): Vector[] {
  const known = new Map<string, Term>()
  const lists = articles.map(({ words }) => words.map((word) => held(known, word)))
  let numbers = 0
  for (const [word, term] of known) {
    term.worth = Math.log((articles.length + prior) / (term.holding + prior * usualShare(word)))
    if (term.holding > 1 && term.worth > 0) term.number = numbers++
  }
  const shortest = Math.sqrt(FEWEST) * Math.log((articles.length + prior) / 2)
  return lists.map((terms, i) => unit(terms, articles[i]!.counts, shortest))
}

function held(known: Map<string, Term>, word: string): Term {
  const term = known.get(word)
  if (term) {
    term.holding++
    return term
  }
  const first = { number: -1, holding: 1, worth: 0 }
  known.set(word, first)
  return first
}

/** The vector of an article: of its terms those that have a number say something. */
function unit(terms: readonly Term[], counts: Float64Array, shortest: number): Vector {
  const numbers = new Int32Array(terms.length)
  const weights = new Float64Array(terms.length)
  let size = 0
  let square = 0
  for (let k = 0; k < terms.length; k++) {
    const { number, worth } = terms[k]!
    if (number < 0) continue
    const weight = counts[k]! * worth
    numbers[size] = number
    weights[size++] = weight
    square += weight * weight
  }
  const length = Math.max(shortest, Math.sqrt(square))
  return { terms: numbers.subarray(0, size), weights: weights.subarray(0, size).map((w) => w / length) }
}
