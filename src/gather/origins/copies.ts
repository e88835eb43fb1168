import type { MarkedArticle } from '../../record/index.ts'
import { type Runs, runsOf, shared } from './runs.ts'
import { creditBetween, isOriginOf, type Tie } from './tie.ts'

const SKETCH = 4
const FEWEST = 12
const SHARE = 0.5
const SHARE_WHERE_CREDITED = 0.3

/**
 * Near-copies, also cut and re-titled ones: half of an article's runs of words stand in another (its containment there,
 * Broder 1997), or less where it credits the other. Pairs to compare come from a MinHash sketch: all hashes below a
 * fixed limit, so that a short copy's sketch lies within its origin's, in buckets of one hash each.
 */
export function copiesIn(readings: readonly MarkedArticle[]): Tie[] {
  const runs = readings.map(runsOf)
  return pairsOf(runs).flatMap(([a, b]) => {
    if (shared(runs[a]!, runs[b]!) / Math.min(runs[a]!.length, runs[b]!.length) < SHARE_WHERE_CREDITED) return []
    const [of, copy] = isOriginOf(readings[a]!, readings[b]!) ? [a, b] : [b, a]
    return tieOf(readings, runs, copy, of) ?? []
  })
}

function tieOf(readings: readonly MarkedArticle[], runs: readonly Runs[], copy: number, of: number): Tie | undefined {
  const own = runs[copy]!.length
  if (own < FEWEST || (readings[of]!.article.kind === 'digest' && readings[copy]!.article.kind !== 'digest'))
    return undefined
  const share = shared(runs[copy]!, runs[of]!) / own
  const credit = creditBetween(readings[copy]!, readings[of]!)
  if (share < (credit ? SHARE_WHERE_CREDITED : SHARE)) return undefined
  const grounds = `near-copy: ${Math.round(share * 100)} % of its runs of five words stand there`
  return { copy, of, strength: share, by: `${grounds}${credit}` }
}

/** Pairs that share hashes of their sketches. In a bucket each is paired with the first and the one before: never all with all. */
function pairsOf(runs: readonly Runs[]): [number, number][] {
  const buckets = new Map<number, { first: number; last: number }>()
  const counts = new Map<number, number>()
  runs.forEach((own, i) => {
    for (const hash of sketchOf(own)) {
      const bucket = buckets.get(hash)
      if (!bucket) buckets.set(hash, { first: i, last: i })
      else {
        for (const j of new Set([bucket.first, bucket.last]))
          counts.set(j * runs.length + i, (counts.get(j * runs.length + i) ?? 0) + 1)
        bucket.last = i
      }
    }
  })
  return [...counts].filter(([, n]) => n > 1).map(([key]) => [Math.floor(key / runs.length), key % runs.length])
}

/** Runs are sorted, so the hashes below the limit stand first. */
function sketchOf(runs: Runs): Runs {
  const limit = 2 ** 32 / SKETCH
  const end = runs.findIndex((hash) => hash >= limit)
  return end < 0 ? runs : runs.subarray(0, end)
}
