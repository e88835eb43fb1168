import type { CeasefireRecord, Incident, Observation, Place } from '../record/index.ts'
import { snapped } from './cell.ts'
import { type Delays, isEnteredLate, isLate } from './delay.ts'

/** An incident whose place is a cell's middle, or none. */
export type LateIncident = Omit<Incident, 'where'> & { where: Place | null }

/** What of a record may be known to everybody. */
export type Late = Omit<CeasefireRecord, 'incidents' | 'reports' | 'obligations'> & { incidents: LateIncident[] }

/**
 * A record as it was known when its delay ended: what is younger is not there, findings and acts by people neither, an
 * incident stands as it stood then, and every place is the middle of its cell. What is counted of it gives nothing away.
 */
export function lateOf(record: CeasefireRecord, delays: Delays): Late {
  const zone = record.agreement.calendar?.zone ?? 'UTC'
  const observations = new Map(record.observations.map((o) => [o.id, o]))
  const entered = ({ at }: { at: string }) => isEnteredLate(at, delays, zone)
  return {
    ...record,
    observations: record.observations
      .filter((o) => isLate(o.kind, o.when, delays))
      .map((o) => ({ ...o, where: isPlaceless(o) ? null : snapped(o.kind, o.where) })),
    access: record.access
      .filter((a) => isLate('access', a.when, delays))
      .map((a) => ({ ...a, where: snapped('access', a.where) })),
    incidents: record.incidents.flatMap((incident) => {
      const seen = evidenceOf(incident, observations)
      return isLate(incident.kind, incident.when, delays) && seen.every((o) => isLate(o.kind, o.when, delays))
        ? [lateIncident(incident, seen, entered)]
        : []
    }),
    findings: record.findings.filter(entered),
    acts: record.acts.filter(entered),
  }
}

/** What was observed of an incident; an announcement is public from the first and may speak of days to come. */
const evidenceOf = ({ evidence }: Incident, observations: ReadonlyMap<string, Observation>): Observation[] =>
  evidence.flatMap((e) => observations.get(e.observation) ?? []).filter(({ how }) => how !== 'published')

function lateIncident(
  incident: Incident,
  seen: readonly Observation[],
  entered: (step: { at: string }) => boolean,
): LateIncident {
  const hidden = seen.some(isPlaceless) || isPlaceless({ kind: incident.kind, assessed: null })
  const where = hidden ? null : snapped(incident.kind, incident.where)
  const first = incident.history.findIndex((step) => isByPeople(step) && !entered(step))
  if (first < 0) return { ...incident, where }
  const history = incident.history.slice(0, first)
  return { ...incident, where, history, status: incident.history[first]!.from as Incident['status'] }
}

const isByPeople = ({ by }: Incident['history'][number]) => by !== 'join'

/** Kinds of which no place is ever shown: where something was launched from. */
const NOWHERE = new Set(['launch', 'projectile'])
const OUTGOING = /\bout-?(?:going|bound)\b|\blaunch/i

/** True where no place may be shown, however late: of what was fired from there. */
const isPlaceless = ({ kind, assessed }: Pick<Observation, 'kind' | 'assessed'>): boolean =>
  NOWHERE.has(kind) || (assessed !== null && OUTGOING.test(assessed.exact))
