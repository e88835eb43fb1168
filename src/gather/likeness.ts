import type { Terms } from './terms.ts'
import { usualShare } from './words/usual.ts'

/** Likeness of articles, 0 to 1, kept only where it says something: `near[i].get(j)`, the same both ways. */
export type Near = Map<number, number>[]

type Posting = { at: number[]; weight: number[] }
type Vector = [term: string, weight: number][]

const LEAST = 0.03
const NEAREST = 150

/**
 * The cosine of tf-idf vectors (Salton and Buckley 1988) over an inverted index. How rare a term is comes from the pile
 * itself and from `prior` imagined articles with the usual words of news, so that two articles can be told alike, too.
 */
export function likenessOf(articles: readonly Terms[], prior: number): Near {
  const index = new Map<string, Posting>()
  const near: Near = articles.map(() => new Map())
  vectorsOf(articles, prior).forEach((vector, i) => {
    const scores = new Float64Array(i)
    for (const [term, weight] of vector) addTo(scores, index.get(term), weight)
    keepNearest(near, i, scores)
    for (const [term, weight] of vector) post(index, term, i, weight)
  })
  return near
}

function addTo(scores: Float64Array, posting: Posting | undefined, weight: number): void {
  if (!posting) return
  const { at, weight: weights } = posting
  for (let k = 0; k < at.length; k++) scores[at[k]!]! += weight * weights[k]!
}

function post(index: Map<string, Posting>, term: string, i: number, weight: number): void {
  const posting = index.get(term)
  if (!posting) index.set(term, { at: [i], weight: [weight] })
  else {
    posting.at.push(i)
    posting.weight.push(weight)
  }
}

function keepNearest(near: Near, i: number, scores: Float64Array): void {
  const alike: number[] = []
  scores.forEach((score, j) => {
    if (score >= LEAST) alike.push(j)
  })
  if (alike.length > NEAREST) alike.sort((a, b) => scores[b]! - scores[a]! || a - b).length = NEAREST
  for (const j of alike) {
    near[i]!.set(j, scores[j]!)
    near[j]!.set(i, scores[j]!)
  }
}

function vectorsOf(articles: readonly Terms[], prior: number): Vector[] {
  const holding = new Map<string, number>()
  for (const terms of articles) for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  const worth = new Map<string, number>()
  for (const [term, n] of holding)
    if (n > 1) worth.set(term, Math.log((articles.length + prior) / (n + prior * usualShare(term))))
  return articles.map((terms) => unit(terms, worth))
}

function unit(terms: Terms, worth: ReadonlyMap<string, number>): Vector {
  const vector: Vector = []
  let squares = 0
  for (const [term, n] of terms) {
    const weight = (1 + Math.log(n)) * (worth.get(term) ?? 0)
    if (weight > 0) vector.push([term, weight])
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  return vector.map(([term, weight]) => [term, weight / length])
}
