import type { Comparison, ComplianceReport, Count, PublicReport, RegionReport } from '../record/index.ts'
import { type Delays, isPosition } from './delay.ts'
import type { Names } from './numbers.ts'

/** `known` are the ids of observations and findings that may be known and have no public id. */
type Making = { names: Names; delays: Delays; known: ReadonlySet<string> }

/** The reports of days that are over for long enough; counts of weapons and positions only where they are older still. */
export function publicReports(reports: readonly ComplianceReport[], making: Making): PublicReport[] {
  return reports
    .filter(({ period }) => Date.parse(period.to) <= making.delays.all)
    .map((report) => ({
      ...report,
      regions: report.regions.map((region) => regionOf(region, Date.parse(report.period.to), making)),
      quantities: report.quantities.map((q) => ({ ...q, done: { ...q.done, from: [] } })),
      corrections: report.corrections.map(({ report: id, line }) => ({ report: id, words: line.text })),
    }))
}

function regionOf(region: RegionReport, end: number, making: Making): RegionReport {
  const { names, delays } = making
  const shown = (what: string) => end <= delays.positions || !isPosition(what)
  return {
    region: region.region,
    watched: region.watched,
    counts: region.counts
      .filter((c) => shown(c.now.what))
      .map((c) => comparisonOf(c, making))
      .filter(({ now, before }) => now.value + before.value > 0),
    possible: region.possible
      .map(({ term, incidents }) => ({ term, incidents: publicIds(incidents, names) }))
      .filter(({ incidents }) => incidents.length > 0),
    access: publicIds(region.access, names),
  }
}

const comparisonOf = ({ now, before, usual, seen }: Comparison, making: Making): Comparison => ({
  now: countOf(now, making),
  before: countOf(before, making),
  usual,
  seen,
})

/** A count of what is shown: incidents and restrictions by their public ids, observations and findings without any. */
function countOf(count: Count, { names, known }: Making): Count {
  const from = publicIds(count.from, names)
  return { ...count, from, value: from.length + count.from.filter((id) => known.has(id)).length }
}

const publicIds = (ids: readonly string[], names: Names): string[] => ids.flatMap((id) => names.get(id) ?? []).sort()
