import type { Columns } from './columns.ts'
import { likenessBy } from './like.ts'
import { LEAST, NEARLY, REACH, SAME_KIND, SAME_SAYING, UNDATED } from './same.ts'

/** The clusters that words and days bring near. Tellings go by their numbers, and a cluster by that of its first. */
export type WordsIndex = {
  add(telling: number, cluster: number): void
  near(telling: number): number[]
}

/**
 * No cluster yet. `near` gives those with a telling as alike as their days ask for, but for what `keysOfOne` and the index
 * of dates find. What two share is summed up along the postings of the stems (term at a time, Moffat and Zobel 1996).
 */
export function wordsIndex(columns: Columns): WordsIndex {
  const { stems, at, weights, whole, thin, dated, from, to, off } = columns
  const [likeness, least] = [likenessBy(columns), leastBy(columns)]
  const postings = () => Array.from(weights, (): number[] => [])
  const [ofDated, ofUndated] = [postings(), postings()]
  const clusters = new Int32Array(thin.length)
  const shared = new Float64Array(thin.length)
  const met = new Uint32Array(thin.length)
  let many = 0

  const share = (telling: number, postings: readonly number[][]) => {
    for (let i = at[telling]!; i < at[telling + 1]!; i++) {
      const stem = stems[i]!
      for (const other of postings[stem]!) {
        if (shared[other] === 0) met[many++] = other
        shared[other]! += weights[stem]!
      }
    }
  }

  /** Tested first, as it drops most pairs at little cost: their days, or without these the least that they must share. */
  const mayBeNear = (cluster: number, telling: number, other: number) => {
    if (!dated[cluster] || !dated[telling]) return shared[other]! >= LIGHTEST * Math.min(whole[other]!, whole[telling]!)
    const meet = from[cluster]! <= to[telling]! + REACH && from[telling]! <= to[cluster]! + REACH
    return meet || off[cluster] === 1 || off[telling] === 1
  }

  return {
    add(telling, cluster) {
      clusters[telling] = cluster
      if (!dated[cluster] && thin[cluster]) return
      const postings = dated[cluster] ? ofDated : ofUndated
      for (let i = at[telling]!; i < at[telling + 1]!; i++) postings[stems[i]!]!.push(telling)
    },
    near(telling) {
      many = 0
      if (!thin[telling]) share(telling, ofUndated)
      if (!thin[telling] || dated[telling]) share(telling, ofDated)
      const near: number[] = []
      for (let i = 0; i < many; i++) {
        const other = met[i]!
        const cluster = clusters[other]!
        if (mayBeNear(cluster, telling, other) && likeness(other, telling, shared[other]!) >= least(cluster, telling))
          near.push(cluster)
        shared[other] = 0
      }
      return near
    },
  }
}

const LIGHTEST = 0.2 // with no more in common no two tellings come near `UNDATED`, whatever they do

/** The least likeness that two tellings may need to be one event; infinite where their words alone cannot say it. */
function leastBy({ dated, loose, light, said, thin, from, to }: Columns): (a: number, b: number) => number {
  const meet = (a: number, b: number, reach: number) => from[a]! <= to[b]! + reach && from[b]! <= to[a]! + reach
  return (a, b) => {
    if (!dated[a] || !dated[b]) return thin[a] || thin[b] ? Infinity : NEARLY * UNDATED
    if (loose[a] || loose[b] || ((light[a] || light[b]) && meet(a, b, 0))) return SAME_KIND
    return said[a] && said[b] && meet(a, b, REACH) ? SAME_SAYING : LEAST
  }
}
