import type { Comparison } from '../record/index.ts'

/** The fewest earlier periods of which a usual range can be said, and the most that are looked at: season changes. */
const FEWEST = 14
const MOST = 28

const OUTSIDE = 0.005 // at either end

/**
 * The usual range of a count by its earlier periods, the last one last: one in a hundred is meant to lie outside it. Null
 * where there are too few to say. Counts of this sort come in bursts, so that a Poisson range is far too narrow; this is
 * the range of a negative binomial distribution (Fisher 1941) with the mean and twice the variance of the last 28
 * periods: twice, for a burst changes the next weeks as well. Half a count is added, for what never was is not impossible.
 */
export function usualOf(earlier: readonly number[]): Comparison['usual'] {
  if (earlier.length < FEWEST) return null
  const last = earlier.slice(-MOST)
  const average = last.reduce((a, b) => a + b, 0) / last.length
  const spread = last.reduce((sum, count) => sum + (count - average) ** 2, 0) / (last.length - 1)
  const mean = average + 0.5
  const variance = 2 * spread + mean + 0.5
  return {
    low: quantile(mean, variance, OUTSIDE),
    high: quantile(mean, variance, 1 - OUTSIDE),
    periods: last.length,
    rule: `99 in 100 of a negative binomial distribution with the mean and twice the variance of the last ${last.length} periods`,
  }
}

/** The least count whose share at or below it reaches `share`, for a negative binomial of this mean and variance. */
function quantile(mean: number, variance: number, share: number): number {
  const size = mean ** 2 / (variance - mean)
  const again = 1 - mean / variance
  let log = size * Math.log(mean / variance)
  let sum = Math.exp(log)
  let count = 0
  while (sum < share && count < FARTHEST) {
    log += Math.log(((count + size) / (count + 1)) * again)
    sum += Math.exp(log)
    count++
  }
  return count
}

const FARTHEST = 1_000_000
