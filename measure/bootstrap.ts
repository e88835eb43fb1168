import { type Chance, whole } from './chance.ts'
import { quantile, ratio } from './stats.ts'

/** A figure over some items with its 95 % interval. */
export type Interval = { value: number; low: number; high: number }

/** How two methods differ on the same items: `better` is the share of resamples in which the first is ahead. */
export type Difference = Interval & { better: number }

const ROUNDS = 1000

/** The percentile bootstrap (Efron 1979): items are drawn with replacement, the middle 95 % of the figures is the interval. */
export function bootstrap<T>(items: readonly T[], figure: (items: readonly T[]) => number, chance: Chance): Interval {
  const figures = resampled(items, figure, chance)
  return { value: figure(items), low: quantile(figures, 0.025), high: quantile(figures, 0.975) }
}

/**
 * The paired bootstrap: both methods are scored on the same draws, so what is hard for both does not blur the
 * difference (first minus second).
 */
export function pairedBootstrap<T>(
  pairs: readonly (readonly [T, T])[],
  figure: (items: readonly T[]) => number,
  chance: Chance,
): Difference {
  const gap = (drawn: readonly (readonly [T, T])[]) => figure(drawn.map((p) => p[0])) - figure(drawn.map((p) => p[1]))
  const gaps = resampled(pairs, gap, chance)
  const better = ratio(gaps.filter((g) => g > 0).length, gaps.length)
  return { value: gap(pairs), low: quantile(gaps, 0.025), high: quantile(gaps, 0.975), better }
}

function resampled<T>(items: readonly T[], figure: (items: readonly T[]) => number, chance: Chance): number[] {
  const draw = () => items.map(() => items[whole(0, items.length - 1, chance)]!)
  return Array.from({ length: ROUNDS }, () => figure(draw()))
}
