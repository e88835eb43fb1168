import type { MarkedArticle } from '../../record/index.ts'
import { type Runs, runsOf, shared } from './runs.ts'
import { creditBetween, type Grounds, isOriginOf, type Tie } from './tie.ts'

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
    const both = shared(runs[a]!, runs[b]!)
    if (both / Math.min(runs[a]!.length, runs[b]!.length) < SHARE_WHERE_CREDITED) return []
    const [of, copy] = isOriginOf(readings[a]!, readings[b]!) ? [a, b] : [b, a]
    const grounds = groundsOf(readings[copy]!, readings[of]!, runs[copy]!.length, both)
    return grounds ? [{ copy, of, ...grounds }] : []
  })
}

function groundsOf(copy: MarkedArticle, of: MarkedArticle, own: number, both: number): Grounds | undefined {
  if (own < FEWEST || (of.article.kind === 'digest' && copy.article.kind !== 'digest')) return undefined
  const share = both / own
  const credit = creditBetween(copy, of)
  if (share < (credit ? SHARE_WHERE_CREDITED : SHARE)) return undefined
  const grounds = `near-copy: ${Math.round(share * 100)} % of its runs of five words stand there`
  return { strength: share, by: `${grounds}${credit}` }
}

/** Pairs that share hashes of their sketches. Of those with one hash each is paired with the first and the one before: never all with all. */
function pairsOf(runs: readonly Runs[]): [number, number][] {
  const all = runs.length
  const counts = new Map<number, number>()
  const count = (a: number, b: number) => counts.set(a * all + b, (counts.get(a * all + b) ?? 0) + 1)
  let [bucket, first, last] = [-1, -1, -1]
  for (const key of bucketsOf(runs)) {
    const i = key % all
    if (key - i === bucket) {
      count(first, i)
      if (last !== first) count(last, i)
    } else {
      bucket = key - i
      first = i
    }
    last = i
  }
  return [...counts].filter(([, n]) => n > 1).map(([key]) => [Math.floor(key / all), key % all])
}

/** The hashes of all sketches with the place of their article, as one number each, in order: those of one bucket together. */
function bucketsOf(runs: readonly Runs[]): Float64Array {
  const sketches = runs.map(sketchOf)
  const keys = new Float64Array(sketches.reduce((sum, sketch) => sum + sketch.length, 0))
  let size = 0
  sketches.forEach((sketch, i) => {
    for (const hash of sketch) keys[size++] = hash * runs.length + i
  })
  return keys.sort()
}

/** Runs are sorted, so the hashes below the limit stand first. */
function sketchOf(runs: Runs): Runs {
  const limit = 2 ** 32 / SKETCH
  const end = runs.findIndex((hash) => hash >= limit)
  return end < 0 ? runs : runs.subarray(0, end)
}
