import type { Agreement, Comparison, Count, Coverage, During, RegionReport } from '../record/index.ts'
import { type Stretch, stretchOf } from './periods.ts'
import { type Region, regionsOf } from './regions.ts'
import { shareSeen } from './seen.ts'
import { countOf, type Here, isHere, isSure, talliesOf, type Watched } from './tally.ts'
import { usualOf } from './usual.ts'

/** A region with what was counted in it: for each tally a count and the share watched, day by day. */
export type CountedRegion = { region: Region; days: readonly Watched[]; watched: number[]; tallies: Counted[][] }
type Counted = { count: Count; seen: number }

/** Counts every tally in every region on every day, each once. */
export function countedDays(
  agreement: Agreement,
  known: Watched & { coverage: readonly Coverage[] },
  days: readonly During[],
): CountedRegion[] {
  const stretches = days.map(stretchOf)
  const daily = dailyOf(known, stretches)
  const tallies = talliesOf(known)
  return regionsOf(agreement).map((region) => ({
    region,
    days: daily,
    watched: stretches.map((period) => shareSeen(region, period, known.coverage, null)),
    tallies: tallies.map((tally) =>
      stretches.map((period, i) => {
        const kind = tally.unit === 'observation' ? tally.what : null
        const seen = shareSeen(region, period, known.coverage, kind)
        return { seen, count: countOf(tally, daily[i]!, { region, period }, seen) }
      }),
    ),
  }))
}

/** What began on each of some days in a row; incidents are kept whole, for a finding may come later. */
function dailyOf(known: Watched, days: readonly Stretch[]): Watched[] {
  const observations = parted(known.observations, days)
  const access = parted(known.access, days)
  return days.map((_, i) => ({ ...known, observations: observations[i]!, access: access[i]! }))
}

function parted<T extends { when: During }>(items: readonly T[], days: readonly Stretch[]): T[][] {
  const parts: T[][] = days.map(() => [])
  for (const item of items) {
    const { from } = stretchOf(item.when)
    const i = days.findLastIndex((day) => day.from <= from)
    if (i >= 0 && from < days[i]!.to) parts[i]!.push(item)
  }
  return parts
}

/** The report of one region on the `i`th day, which is not the first. Tallies of nothing on both days are left out. */
export function regionReport(
  { region, days, watched, tallies }: CountedRegion,
  i: number,
  period: Stretch,
): RegionReport {
  const here: Here = { region, period }
  const day = days[i]!
  return {
    region: region.id,
    watched: watched[i]!,
    counts: tallies.filter((t) => t[i]!.count.value + t[i - 1]!.count.value > 0).map((t) => comparisonOf(t, i)),
    possible: possibleIn(day, here),
    access: day.access.filter((a) => isHere(a, here)).map((a) => a.id),
  }
}

function comparisonOf(tally: readonly Counted[], i: number): Comparison {
  const [now, before] = [tally[i]!, tally[i - 1]!]
  const earlier = tally.slice(1, i).map((t) => t.count.value)
  return { now: now.count, before: before.count, usual: usualOf(earlier), seen: { now: now.seen, before: before.seen } }
}

/** Incidents that are more than an allegation, under each term that they may touch: never a violation. */
function possibleIn({ incidents }: Watched, here: Here): RegionReport['possible'] {
  const byTerm = new Map<string, string[]>()
  for (const incident of incidents.filter((one) => isSure(one) && isHere(one, here)))
    for (const { term } of incident.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), incident.id])
  return [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, ids]) => ({ term, incidents: ids.sort() }))
}
