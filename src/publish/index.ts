import type { CeasefireRecord, ComplianceReport, Obligation, PublicCeasefire } from '../record/index.ts'
import { type Delays, dayIn, delaysAt } from './delay.ts'
import { publicAccess, publicFinding, publicIncident, publicObligation } from './items.ts'
import { type Late, lateOf } from './late.ts'
import { numbered } from './numbers.ts'
import { publicReports } from './reports.ts'

/** Without any delay: for the pages of the mission itself. */
export const NO_DELAY: Delays = { all: Number.POSITIVE_INFINITY, positions: Number.POSITIVE_INFINITY }

export { cellOf } from './cell.ts'
export type { Late } from './late.ts'

/** What is counted and owed by what may be known, at the moment (ISO 8601) up to which it may. */
export type Recount = (late: Late, until: string) => { reports: ComplianceReport[]; obligations: Obligation[] }

/**
 * What of a ceasefire's record may be shown to everybody: nothing younger than its delay, no place finer than its cell,
 * no reading, no id made of one. With `recount` all is counted again from that alone, so that no number tells of more.
 */
export function publish(record: CeasefireRecord, delays?: Delays, recount?: Recount): PublicCeasefire {
  const { agreement } = record
  const zone = agreement.calendar?.zone ?? 'UTC'
  const limits = delays ?? delaysAt(record.asOf, zone)
  const late = lateOf(record, limits)
  const { incidents, access, findings, observations } = late
  const names = numbered(late, zone)
  const counted = recount ? recount(late, new Date(limits.all).toISOString()) : record
  const known = new Set([...observations, ...findings].map((one) => one.id))
  const reports = publicReports(counted.reports, { names, delays: limits, known })
  const making = {
    names,
    zone,
    zones: agreement.zones,
    observations: new Map(record.observations.map((o) => [o.id, o])),
  }
  return {
    schema: 1,
    view: 'public',
    id: record.id,
    asOf: dayIn(record.asOf, zone),
    until: lastDay(limits, zone) ?? dayIn(record.asOf, zone),
    agreement,
    incidents: incidents.map((i) => publicIncident(i, making)).sort(byId),
    access: access.map((a) => publicAccess(a, making)).sort(byId),
    findings: findings.map((f) => publicFinding(f, names, late.acts)),
    reports,
    obligations: counted.obligations.map((o) => publicObligation(o, agreement.guarantees)),
    held: { days: record.reports.length - reports.length },
  }
}

/** The last day that is shown; null without any delay. */
const lastDay = ({ all }: Delays, zone: string): string | null =>
  Number.isFinite(all) ? dayIn(new Date(all - 1).toISOString(), zone) : null

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
