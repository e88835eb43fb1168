import type { Comparison } from '../record/index.ts'

/** The fewest earlier periods of which a usual range can be said. */
const FEWEST = 28

/** The usual range of a count by its earlier periods, the last one last; null where there are too few to say. */
export function usualOf(earlier: readonly number[]): Comparison['usual'] {
  if (earlier.length < FEWEST) return null
  const sorted = [...earlier].sort((a, b) => a - b)
  return {
    low: sorted[0]!,
    high: sorted.at(-1)!,
    periods: earlier.length,
    rule: 'least and most of all earlier periods',
  }
}
