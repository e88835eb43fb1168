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
import { countedDays, regionReport } from './days.ts'
import { daysUpTo, stretchOf } from './periods.ts'
import { quantitiesOf, stepsOf } from './steps.ts'
import type { Watched } from './tally.ts'

export { withFindings } from './findings.ts'
export type { Watched } from './tally.ts'

/** All that a report is made of besides the agreement: what came in, what could be seen, what people entered. */
export type Known = Watched & { coverage: readonly Coverage[]; acts: readonly Act[] }

/**
 * One report for each day of an agreement up to the clock, in the agreement's time zone: counts with their rule, the day
 * before, the usual range and the share that was watched. It says what may touch which term, and decides nothing.
 */
export function reportsOf(agreement: Agreement, all: Known, now: string): ComplianceReport[] {
  if (agreement.from === null) return []
  const known = { ...all, observations: newestOf(all.observations) }
  const days = daysUpTo(agreement.from, now, agreement.calendar?.zone ?? 'UTC')
  const counted = countedDays(agreement, known, days)
  const reports = days
    .slice(1)
    .map((period, i) => ({ id: idOf('report', agreement.id, period.from), period, i: i + 1 }))
  return reports.map(({ id, period, i }) => {
    const cutOff = Date.parse(period.to) < Date.parse(now) ? period.to : now
    const acts = known.acts.filter(({ at }) => Date.parse(at) <= Date.parse(cutOff))
    const earlier = reports.slice(0, i - 1).map((r) => ({ id: r.id, ...stretchOf(r.period) }))
    return {
      id,
      agreement: agreement.id,
      period,
      cutOff,
      before: days[i - 1] as During,
      regions: counted.map((region) => regionReport(region, i, stretchOf(period))),
      quantities: quantitiesOf(agreement, acts),
      steps: stepsOf(agreement, acts, cutOff),
      corrections: correctionsOf(known, stretchOf(period), earlier),
    }
  })
}

/** Observations without the earlier versions that others replace. */
function newestOf(observations: readonly Observation[]): Observation[] {
  const replaced = new Set(observations.map((o) => o.replaces))
  return observations.filter((o) => !replaced.has(o.id))
}
