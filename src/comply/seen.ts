import type { Coverage } from '../record/index.ts'
import { type Stretch, stretchOf } from './periods.ts'
import { insideOf, type Region } from './regions.ts'

/**
 * The share of a period that each region was watched by something able to observe a kind (or, for null, anything), in the
 * order of the regions: the mean over sample positions of the time for which some coverage held them.
 */
export type Shares = (period: Stretch, kind: string | null) => number[]

/** Coverage in order of time, each with the numbers of the samples that lie in it. Unknown is not watched. */
export function sharesOf(regions: readonly Region[], coverage: readonly Coverage[], zone: string): Shares {
  const samples = regions.flatMap((region) => region.samples)
  const insides = new Map<string, number[]>()
  const watching = coverage
    .map(({ area, when, able }) => ({
      inside: insideIn(insides, samples, area),
      able: new Set(able),
      ...stretchOf(when, zone),
    }))
    .sort((a, b) => a.from - b.from)
  const known = new Map<string, number[]>()
  return (period, kind) => {
    const able = watching.filter((w) => (kind === null || w.able.has(kind)) && w.to > period.from && w.from < period.to)
    const key = [period.from, period.to, ...able.map((w) => watching.indexOf(w))].join(' ')
    const shares = known.get(key) ?? meansOf(regions, watchedTimes(samples.length, able, period), period)
    known.set(key, shares)
    return shares
  }
}

type Watching = Stretch & { inside: readonly number[]; able: ReadonlySet<string> }

/** The samples inside an area, looked up once for all coverage of the same area. */
function insideIn(known: Map<string, number[]>, samples: readonly Region['samples'][number][], area: Coverage['area']) {
  const key = JSON.stringify(area)
  const found = known.get(key)
  if (found) return found
  const holds = insideOf(area)
  const inside = samples.flatMap((position, i) => (holds(position) ? [i] : []))
  known.set(key, inside)
  return inside
}

/** For how long each sample was watched in a period, hours that were watched twice counted once. */
function watchedTimes(samples: number, watching: readonly Watching[], period: Stretch): Float64Array {
  const sums = new Float64Array(samples)
  const ends = new Float64Array(samples).fill(period.from)
  for (const { inside, from, to } of watching) {
    const until = Math.min(to, period.to)
    for (const i of inside) {
      sums[i]! += Math.max(0, until - Math.max(from, ends[i]!))
      ends[i] = Math.max(ends[i]!, until)
    }
  }
  return sums
}

function meansOf(regions: readonly Region[], times: Float64Array, { from, to }: Stretch): number[] {
  let start = 0
  return regions.map(({ samples }) => {
    const own = times.subarray(start, start + samples.length)
    start += samples.length
    return own.length === 0 ? 0 : rounded(own.reduce((a, b) => a + b, 0) / own.length / (to - from))
  })
}

/** To a thousandth; what is nearly all is not all. */
const rounded = (share: number): number => (share > 1 - 1e-9 ? 1 : Math.min(0.999, Math.round(share * 1000) / 1000))
