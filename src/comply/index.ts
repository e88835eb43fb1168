import {
  type Act,
  type Agreement,
  type ComplianceReport,
  type Coverage,
  type During,
  idOf,
  type Observation,
} from '../record/index.ts'
import { correctionsOf } from './corrections.ts'
import { countedRegions, regionReport } from './days.ts'
import { daysOf, momentOf, stretchOf } from './periods.ts'
import { quantitiesOf, stepsOf } from './steps.ts'
import type { Watched } from './tally.ts'

export { withClaims } from './claims.ts'
export { withFindings } from './findings.ts'
export { momentOf, stretchOf } from './periods.ts'
export type { Happened, Watched } from './tally.ts'

/** All that a report is made of besides the agreement: what came in, what could be seen, what people entered. */
export type Known = Watched & { coverage: readonly Coverage[]; acts: readonly Act[] }

/**
 * One report for each day of an agreement up to the clock, in the agreement's time zone, the first from the hour at which
 * it begins: counts with their rule, the day before, the usual range and the share that was watched. It says what may
 * touch which term, and decides nothing.
 */
export function reportsOf(agreement: Agreement, all: Known, now: string): ComplianceReport[] {
  if (agreement.from === null) return []
  const zone = agreement.calendar?.zone ?? 'UTC'
  const known = { ...all, observations: newestOf(all.observations) }
  const days = daysOf(agreement, now, zone)
  const counted = countedRegions(agreement, known, days, zone)
  const reports = days
    .slice(1)
    .map((period, i) => ({ id: idOf('report', agreement.id, period.from), period, i: i + 1 }))
  return reports.map(({ id, period, i }) => {
    const isBefore = (moment: number) => moment < Date.parse(period.to) && moment <= momentOf(now, zone)
    const cutOff = Date.parse(period.to) <= momentOf(now, zone) ? period.to : now
    const acts = known.acts.filter(({ at }) => isBefore(momentOf(at, zone)))
    const earlier = reports.slice(0, i - 1).map((r) => ({ id: r.id, ...stretchOf(r.period, zone) }))
    return {
      id,
      agreement: agreement.id,
      period,
      cutOff,
      before: days[i - 1] as During,
      regions: counted.flatMap((region) => regionReport(region, i) ?? []),
      quantities: quantitiesOf(agreement, acts),
      steps: stepsOf(agreement, acts, cutOff, zone),
      corrections: correctionsOf(known, stretchOf(period, zone), earlier, zone),
    }
  })
}

/** Observations without the earlier versions that others replace. */
function newestOf(observations: readonly Observation[]): Observation[] {
  const replaced = new Set(observations.filter((o) => o.replaces !== o.id).map((o) => o.replaces))
  return observations.filter((o) => !replaced.has(o.id))
}
