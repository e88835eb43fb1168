import type { Columns } from './columns.ts'

const FEWEST = 3
const SAME_ACT = 0.15

/**
 * How alike two tellings are by what their common stems weigh: that over the weight of the shorter, 0 to 1, where one or
 * two words say little, and the same verb or kind of happening with someone in it says more than its word.
 */
export function likenessBy({ at, whole, named, verb, act }: Columns): (a: number, b: number, common: number) => number {
  return (a, b, common) => {
    if (common === 0) return 0
    const [inA, inB] = [at[a + 1]! - at[a]!, at[b + 1]! - at[b]!]
    const words = (common / whole[inA <= inB ? a : b]!) * Math.min(1, Math.min(inA, inB) / FEWEST)
    const inAct = named[a] && named[b] && (verb[a] === verb[b] || (act[a] === act[b] && act[a] !== 0))
    return inAct ? words + SAME_ACT : words
  }
}

/** Measures others against one telling: its weights are spread out over all stems only once, until the next is asked for. */
export function likenessTo(columns: Columns): (telling: number) => (other: number) => number {
  const { stems, at, weights } = columns
  const likeness = likenessBy(columns)
  const spread = new Float64Array(weights.length)
  let last = 0
  const fill = (telling: number, weigh: (stem: number) => number) => {
    for (let i = at[telling]!; i < at[telling + 1]!; i++) spread[stems[i]!] = weigh(stems[i]!)
  }
  return (telling) => {
    fill(last, () => 0)
    fill(telling, (stem) => weights[stem]!)
    last = telling
    return (other) => {
      let common = 0
      for (let i = at[other]!; i < at[other + 1]!; i++) common += spread[stems[i]!]!
      return likeness(other, telling, common)
    }
  }
}
