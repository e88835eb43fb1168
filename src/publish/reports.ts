import type { CeasefireRecord, Comparison, Count, PublicReport, RegionReport } from '../record/index.ts'
import { type Delays, isPosition } from './delay.ts'
import type { Names } from './numbers.ts'

type Making = { names: Names; delays: Delays }

/** The reports of days that are over for long enough; counts of weapons and positions only where they are older still. */
export function publicReports({ reports }: CeasefireRecord, making: Making): PublicReport[] {
  return reports
    .filter(({ period }) => Date.parse(period.to) <= making.delays.all)
    .map((report) => ({
      ...report,
      regions: report.regions.map((region) => regionOf(region, Date.parse(report.period.to), making)),
      quantities: report.quantities.map((q) => ({ ...q, done: { ...q.done, from: [] } })),
      corrections: report.corrections.map(({ report: id, line }) => ({ report: id, words: line.text })),
    }))
}

function regionOf(region: RegionReport, end: number, { names, delays }: Making): RegionReport {
  const shown = (what: string) => end <= delays.positions || !isPosition(what)
  return {
    region: region.region,
    watched: region.watched,
    counts: region.counts.filter((c) => shown(c.now.what)).map((c) => comparisonOf(c, names)),
    possible: region.possible
      .map(({ term, incidents }) => ({ term, incidents: publicIds(incidents, names) }))
      .filter(({ incidents }) => incidents.length > 0),
    access: publicIds(region.access, names),
  }
}

const comparisonOf = ({ now, before, usual, seen }: Comparison, names: Names): Comparison => ({
  now: countOf(now, names),
  before: countOf(before, names),
  usual,
  seen,
})

/** A count of incidents is one of those that are shown; a count of observations keeps its number and loses their ids. */
function countOf(count: Count, names: Names): Count {
  if (count.unit === 'observation' || count.unit === 'finding') return { ...count, from: [] }
  const from = publicIds(count.from, names)
  return { ...count, from, value: from.length }
}

const publicIds = (ids: readonly string[], names: Names): string[] => ids.flatMap((id) => names.get(id) ?? []).sort()
