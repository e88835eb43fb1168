import type { MarkedArticle, Origin } from '../../record/index.ts'
import type { Tie } from './tie.ts'

/**
 * Follows ties to their root: a copy of a copy has the first of the chain as its origin, and says by way of whom.
 * Of several origins the one with the strongest tie counts, then the one that comes first.
 */
export function rootsOf(readings: readonly MarkedArticle[], ties: readonly Tie[]): (Origin | null)[] {
  const best = new Map<number, Tie>()
  for (const tie of ties) if (isStronger(tie, best.get(tie.copy))) best.set(tie.copy, tie)
  return readings.map((_, i) => originOf(readings, best, i))
}

function isStronger(tie: Tie, known: Tie | undefined): boolean {
  return !known || tie.strength > known.strength || (tie.strength === known.strength && tie.of < known.of)
}

function originOf(readings: readonly MarkedArticle[], best: ReadonlyMap<number, Tie>, i: number): Origin | null {
  const way = wayFrom(best, i)
  const root = way.at(-1)!
  if (root === i) return null
  const { of, by } = best.get(i)!
  const via = of === root ? '' : `; by way of ${readings[of]!.article.source}`
  return { of: readings[root]!.article.id, by: `${by}${via}` }
}

/** From an article to its root. Should ties run in a ring, the first of the ring in order is its root. */
function wayFrom(best: ReadonlyMap<number, Tie>, i: number): number[] {
  const way = [i]
  for (let tie = best.get(i); tie; tie = best.get(tie.of)) {
    if (way.includes(tie.of)) return [...way, Math.min(...way.slice(way.indexOf(tie.of)))]
    way.push(tie.of)
  }
  return way
}
