import type { CeasefireRecord, PublicCeasefire } from '../record/index.ts'
import { type Delays, dayIn, delaysAt, isLate } from './delay.ts'
import { publicAccess, publicFinding, publicIncident, publicObligation } from './items.ts'
import { numbered } from './numbers.ts'
import { publicReports } from './reports.ts'

/** Without any delay: for the pages of the mission itself. */
export const NO_DELAY: Delays = { all: Number.POSITIVE_INFINITY, positions: Number.POSITIVE_INFINITY }

export { cellOf } from './cell.ts'

/**
 * What of a ceasefire's record may be shown to everybody: nothing younger than its delay, no place finer than its cell,
 * no reading, no id made of one. What is held back is counted.
 */
export function publish(record: CeasefireRecord, delays: Delays = delaysAt(record.asOf)): PublicCeasefire {
  const zone = record.agreement.calendar?.zone ?? 'UTC'
  const incidents = record.incidents.filter((i) => isLate(i.kind, i.when, delays))
  const access = record.access.filter((a) => isLate('access', a.when, delays))
  const observations = new Map(record.observations.map((o) => [o.id, o]))
  const names = numbered(
    [
      ...incidents.map((one) => ({ one, prefix: 'incident', kind: one.kind })),
      ...access.map((one) => ({ one, prefix: 'access', kind: one.kind })),
    ],
    zone,
  )
  const reports = publicReports(record, { names, delays })
  return {
    schema: 1,
    view: 'public',
    id: record.id,
    asOf: dayIn(record.asOf, zone),
    until: delays === NO_DELAY ? dayIn(record.asOf, zone) : dayIn(new Date(delays.all).toISOString(), zone),
    agreement: record.agreement,
    incidents: incidents.map((i) => publicIncident(i, { names, observations, zone })).sort(byId),
    access: access.map((a) => publicAccess(a, { names, zone })).sort(byId),
    findings: record.findings.map((f) => publicFinding(f, names)),
    reports,
    obligations: record.obligations.map(publicObligation),
    held: { incidents: record.incidents.length - incidents.length, days: record.reports.length - reports.length },
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
