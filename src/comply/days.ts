import type { Agreement, Comparison, Count, Coverage, During, Place, RegionReport } from '../record/index.ts'
import { momentOf, type Stretch, stretchOf } from './periods.ts'
import { NOWHERE, positionOf, type Region, regionsOf } from './regions.ts'
import { sharesOf } from './seen.ts'
import { countOf, type Here, isSure, talliesOf, type Watched } from './tally.ts'
import { usualOf } from './usual.ts'

/** A region with what began in it, and for each tally a count and the share watched, day by day. */
export type CountedRegion = { id: string; days: Here[]; watched: number[]; tallies: Counted[][] }
type Counted = { count: Count; seen: number }

/** Counts every tally in every region on every day, each once. */
export function countedRegions(
  agreement: Agreement,
  known: Watched & { coverage: readonly Coverage[] },
  days: readonly During[],
  zone: string,
): CountedRegion[] {
  const periods = days.map((day) => stretchOf(day, zone))
  const regions = regionsOf(agreement)
  const shares = sharesOf(regions, known.coverage, zone)
  const tallies = talliesOf(known)
  return partedBy(regions, periods, known, zone).map((here, r) => ({
    id: regions[r]!.id,
    days: here,
    watched: periods.map((period) => shares(period, null)[r]!),
    tallies: tallies.map((tally) =>
      periods.map((period, i) => {
        const seen = shares(period, tally.watches)[r]!
        return { seen, count: countOf(tally, here[i]!, seen) }
      }),
    ),
  }))
}

/** What began in each region on each day; each thing is placed once, a finding where its incidents are. */
function partedBy(regions: readonly Region[], periods: readonly Stretch[], known: Watched, zone: string): Here[][] {
  const parts = regions.map(() =>
    periods.map((): Here => ({ observations: [], incidents: [], access: [], findings: [] })),
  )
  const dayAt = (moment: number) => {
    const i = periods.findLastIndex(({ from }) => from <= moment)
    return i >= 0 && moment < periods[i]!.to ? i : undefined
  }
  const regionsAt = (where: Place | null) => {
    const position = positionOf(where)
    return regions.flatMap((region, r) => (region.holds(position) ? [r] : []))
  }
  for (const list of ['observations', 'incidents', 'access'] as const)
    for (const one of known[list]) {
      const day = dayAt(momentOf(one.when.from, zone))
      if (day !== undefined) for (const r of regionsAt(one.where)) parts[r]![day]![list].push(one as never)
    }
  const places = new Map(known.incidents.map((i) => [i.id, i.where]))
  for (const finding of known.findings) {
    const day = dayAt(momentOf(finding.at, zone))
    const at = new Set(finding.incidents.filter((id) => places.has(id)).flatMap((id) => regionsAt(places.get(id)!)))
    if (day !== undefined) for (const r of at) parts[r]![day]!.findings.push(finding)
  }
  return parts
}

/** The report of one region on the `i`th day, which is not the first; undefined for no place and nothing in it. */
export function regionReport({ id, days, watched, tallies }: CountedRegion, i: number): RegionReport | undefined {
  const day = days[i]!
  const counts = tallies.filter((t) => t[i]!.count.value + t[i - 1]!.count.value > 0)
  if (id === NOWHERE && counts.length === 0) return undefined
  return {
    region: id,
    watched: watched[i]!,
    counts: counts.map((t) => comparisonOf(t, i)),
    possible: possibleIn(day),
    access: day.access.map((a) => a.id),
  }
}

function comparisonOf(tally: readonly Counted[], i: number): Comparison {
  const [now, before] = [tally[i]!, tally[i - 1]!]
  const earlier = tally.slice(1, i).map((t) => t.count.value)
  return { now: now.count, before: before.count, usual: usualOf(earlier), seen: { now: now.seen, before: before.seen } }
}

/** Incidents that are more than an allegation, under each term that they may touch: never a violation. */
function possibleIn({ incidents }: Here): RegionReport['possible'] {
  const byTerm = new Map<string, Set<string>>()
  for (const incident of incidents.filter(isSure))
    for (const { term } of incident.terms) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(incident.id))
  return [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, ids]) => ({ term, incidents: [...ids].sort() }))
}
