import type { Terms } from './terms.ts'
import { usualShare } from './words/usual.ts'

/** Likeness of articles, 0 to 1, kept only where it says something: `near[i].get(j)`, the same both ways. */
export type Near = Map<number, number>[]

type Kept = (i: number, j: number) => number

/** Terms by their number and their weights, of unit length. */
type Vector = { terms: Int32Array; weights: Float64Array }
type Posting = { at: number[]; weights: number[] }

/** Fewer words than this in common with the pile are no ground to find an article wholly like another. */
const FEWEST = 8
const LEAST = 0.04
const NEAREST = 100

/**
 * The cosine of tf-idf vectors (Salton and Buckley 1988) over an inverted index. How rare a term is comes from the pile
 * itself and from `prior` imagined articles with the usual words of news, so that two articles can be told alike, too.
 * Of what two articles are alike they keep the share that `kept` says.
 */
export function likenessOf(articles: readonly Terms[], prior: number, kept: Kept = () => 1): Near {
  const index: Posting[] = []
  const near: Near = articles.map(() => new Map())
  vectorsOf(articles, prior).forEach(({ terms, weights }, i) => {
    const scores = new Float64Array(i)
    for (let k = 0; k < terms.length; k++) addTo(scores, index[terms[k]!], weights[k]!)
    keepNearest(near, i, scores, kept)
    for (let k = 0; k < terms.length; k++) post(index, terms[k]!, i, weights[k]!)
  })
  return near
}

function post(index: Posting[], term: number, i: number, weight: number): void {
  const posting = index[term]
  if (!posting) index[term] = { at: [i], weights: [weight] }
  else {
    posting.at.push(i)
    posting.weights.push(weight)
  }
}

function addTo(scores: Float64Array, posting: Posting | undefined, weight: number): void {
  if (!posting) return
  const { at, weights } = posting
  for (let k = 0; k < at.length; k++) scores[at[k]!]! += weight * weights[k]!
}

function keepNearest(near: Near, i: number, scores: Float64Array, kept: Kept): void {
  const alike: number[] = []
  for (let j = 0; j < i; j++) if (scores[j]! >= LEAST) alike.push(j)
  if (alike.length > NEAREST) alike.sort((a, b) => scores[b]! - scores[a]! || a - b).length = NEAREST
  for (const j of alike) {
    const likeness = scores[j]! * kept(i, j)
    near[i]!.set(j, likeness)
    near[j]!.set(i, likeness)
  }
}

type Term = { number: number; worth: number }

function vectorsOf(articles: readonly Terms[], prior: number): Vector[] {
  const holding = new Map<string, number>()
  for (const terms of articles) for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  const known = new Map<string, Term>()
  for (const [term, n] of holding) {
    const worth = Math.log((articles.length + prior) / (n + prior * usualShare(term)))
    if (n > 1 && worth > 0) known.set(term, { number: known.size, worth })
  }
  const shortest = Math.sqrt(FEWEST) * Math.log((articles.length + prior) / 2)
  return articles.map((terms) => unit(terms, known, shortest))
}

function unit(counts: Terms, known: ReadonlyMap<string, Term>, shortest: number): Vector {
  const terms: number[] = []
  const weights: number[] = []
  for (const [stem, n] of counts) {
    const term = known.get(stem)
    if (!term) continue
    terms.push(term.number)
    weights.push((1 + Math.log(n)) * term.worth)
  }
  const length = Math.max(shortest, Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0)))
  return { terms: Int32Array.from(terms), weights: Float64Array.from(weights, (w) => w / length) }
}
