import { columnsOf } from './columns.ts'
import { LEAST, REACH } from './same.ts'
import type { Telling } from './telling.ts'

/** Measures tellings, by their numbers, against those that were added to a cluster before. */
export type LikenessIndex = {
  add(telling: number, cluster: number): void
  near(telling: number, asked: readonly number[]): Map<number, number>
}

const FEWEST = 3
const SAME_ACT = 0.15

/**
 * No telling yet. `near` gives each cluster that is asked for, and those alike enough to come into question, with the
 * likeness of its nearest telling: shared weight over the weight of the shorter, 0 to 1, where one or two words say
 * little, and the same verb or kind of happening with someone in it says more than its word. The shared weights are
 * summed up along the postings of the stems (term at a time, Moffat and Zobel 1996).
 */
export function likenessIndex(tellings: readonly Telling[]): LikenessIndex {
  const { stems, weights, whole, size, verb, act, named, loose, light, said, from, to } = columnsOf(tellings)
  const postings: number[][] = Array.from(weights, () => [])
  const clusters = new Int32Array(tellings.length)
  const begunBy: number[] = []
  const shared = new Float64Array(tellings.length)

  const sharing = (telling: number): number[] => {
    const met: number[] = []
    for (const stem of stems[telling]!)
      for (const other of postings[stem]!) {
        if (shared[other] === 0) met.push(other)
        shared[other]! += weights[stem]!
      }
    return met
  }

  const likeness = (a: number, b: number, common: number): number => {
    const shorter = size[a]! <= size[b]! ? a : b
    const words = (common / whole[shorter]!) * Math.min(1, size[shorter]! / FEWEST)
    const inAct = named[a] && named[b] && (verb[a] === verb[b] || (act[a] === act[b] && act[a] !== 0))
    return inAct ? words + SAME_ACT : words
  }

  const meet = (a: number, b: number, reach: number) => from[a]! <= to[b]! + reach && from[b]! <= to[a]! + reach

  /** False where a telling and that which began a cluster need `LEAST` and more, but for what `keysOfOne` finds. */
  const mayNeedLess = (a: number, b: number) =>
    loose[a] || loose[b] || ((light[a] || light[b]) && meet(a, b, 0)) || (said[a] && said[b] && meet(a, b, REACH))

  return {
    add(telling, cluster) {
      begunBy[cluster] ??= telling
      clusters[telling] = cluster
      for (const stem of stems[telling]!) postings[stem]!.push(telling)
    },
    near(telling, asked) {
      const found = new Map(asked.map((cluster) => [cluster, 0]))
      for (const other of sharing(telling)) {
        const like = likeness(other, telling, shared[other]!)
        shared[other] = 0
        const cluster = clusters[other]!
        const isNear = like >= LEAST || mayNeedLess(begunBy[cluster]!, telling) || found.has(cluster)
        if (isNear && like > (found.get(cluster) ?? 0)) found.set(cluster, like)
      }
      return found
    },
  }
}
