import type { DAY_FEATURES, DayFeatures } from './days.ts'
import type { LineFeatures } from './lines.ts'
import shipped from './model.json' with { type: 'json' }

/**
 * What was learned: how much each feature of a day counts (in standard deviations within its story) and each feature
 * of a line; and how much a repetition costs.
 */
export type Model = { days: DayFeatures; lines: LineFeatures; repetition: number }

/** The model of the repository; `npm run train` makes it anew. */
export const SHIPPED: Model = shipped

const FARTHEST = 3 // standard deviations: no single figure outweighs all others
const NARROWEST = 0.5 // days of a small story differ by little: that is not made much of

/** The sum of weighted features. */
export function weigh<K extends string>(features: Record<K, number>, weights: Record<K, number>): number {
  let sum = 0
  for (const name in weights) sum += weights[name] * features[name]
  return sum
}

/** Features of days in standard deviations from the mean of their story, so that stories of any size are alike. */
export function standardised(days: readonly DayFeatures[], names: typeof DAY_FEATURES): DayFeatures[] {
  const out = days.map((features) => ({ ...features }))
  for (const name of names) {
    const mean = days.reduce((sum, d) => sum + d[name], 0) / days.length
    const spread = Math.max(NARROWEST, Math.sqrt(days.reduce((sum, d) => sum + (d[name] - mean) ** 2, 0) / days.length))
    for (const d of out) d[name] = Math.max(-FARTHEST, Math.min(FARTHEST, (d[name] - mean) / spread))
  }
  return out
}
