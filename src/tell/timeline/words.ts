import type { Columns } from './columns.ts'
import { likenessBy } from './like.ts'
import { UNDATED } from './same.ts'

/** The clusters of which, or of whose telling, nothing says the day: such a pair is known by its words alone. */
export type WordsIndex = {
  add(telling: number, cluster: number): void
  near(telling: number): number[]
}

/**
 * No cluster yet. `near` gives those with a telling so alike that without a day they may be one event. What the tellings
 * share is summed up along the postings of the stems (term at a time, Moffat and Zobel 1996).
 */
export function wordsIndex(columns: Columns): WordsIndex {
  const { stems, at, weights, thin, from, to } = columns
  const likeness = likenessBy(columns)
  const lists = () => Array.from(weights, (): number[] => [])
  const [dated, undated] = [lists(), lists()]
  const clusters = new Int32Array(thin.length)
  const shared = new Float64Array(thin.length)
  const isDated = (telling: number) => from[telling]! <= to[telling]!

  const sharing = (telling: number, postings: readonly number[][], met: number[]) => {
    for (let i = at[telling]!; i < at[telling + 1]!; i++) {
      const stem = stems[i]!
      for (const other of postings[stem]!) {
        if (shared[other] === 0) met.push(other)
        shared[other]! += weights[stem]!
      }
    }
  }

  return {
    add(telling, cluster) {
      clusters[telling] = cluster
      if (thin[cluster]) return
      const postings = isDated(cluster) ? dated : undated
      for (let i = at[telling]!; i < at[telling + 1]!; i++) postings[stems[i]!]!.push(telling)
    },
    near(telling) {
      if (thin[telling]) return []
      const met: number[] = []
      sharing(telling, undated, met)
      if (!isDated(telling)) sharing(telling, dated, met)
      const near: number[] = []
      for (const other of met) {
        if (likeness(other, telling, shared[other]!) >= UNDATED) near.push(clusters[other]!)
        shared[other] = 0
      }
      return near
    },
  }
}
