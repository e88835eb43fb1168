import type { Coverage, Position } from '../record/index.ts'
import { type Stretch, stretchOf } from './periods.ts'
import { isIn, type Region } from './regions.ts'

/**
 * The share of a region and a period that was watched by something able to observe a kind (or, for null, anything): the
 * mean over sample positions of the time for which some coverage held them. Unknown is not watched.
 */
export function shareSeen(region: Region, period: Stretch, coverage: readonly Coverage[], kind: string | null): number {
  if (region.samples.length === 0) return 0
  const watching = coverage
    .filter(({ able }) => kind === null || able.includes(kind))
    .map(({ area, when }) => ({ area, ...cut(stretchOf(when), period) }))
    .filter(({ from, to }) => to > from)
  const share = (position: Position) =>
    unionOf(watching.filter(({ area }) => isIn(position, area))) / (period.to - period.from)
  const sum = region.samples.reduce((all, position) => all + share(position), 0)
  return Math.round((sum / region.samples.length) * 1000) / 1000
}

const cut = (a: Stretch, b: Stretch): Stretch => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })

/** How long some stretches last together, counted once where they overlap. */
function unionOf(stretches: readonly Stretch[]): number {
  let [sum, end] = [0, Number.NEGATIVE_INFINITY]
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return sum
}
