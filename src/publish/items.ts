import type {
  Access,
  Finding,
  Incident,
  Obligation,
  Observation,
  PublicAccess,
  PublicFinding,
  PublicIncident,
  PublicObligation,
} from '../record/index.ts'
import { cellOf } from './cell.ts'
import { dayIn } from './delay.ts'
import type { Names } from './numbers.ts'

type Making = { names: Names; observations: ReadonlyMap<string, Observation>; zone: string }

/** An incident by day and cell. */
export function publicIncident(incident: Incident, { names, observations, zone }: Making): PublicIncident {
  const { status, kind, kinds, origins } = incident
  return {
    id: names.get(incident.id)!,
    status,
    kind,
    day: dayIn(incident.when.from, zone),
    cell: cellOf(kind, incident.where),
    kinds,
    origins,
    terms: incident.terms.map(({ term, zone }) => ({ term, zone })),
    evidence: incident.evidence.map(({ observation, weighs, chance, rule }) => {
      const { kind, how } = observations.get(observation)!
      return { kind, how, weighs, chance, rule }
    }),
    explained: incident.explained !== null,
    history: incident.history.map(({ at, ...step }) => ({ day: dayIn(at, zone), ...step })),
  }
}

/** A restriction of access by day and cell. */
export function publicAccess(access: Access, { names, zone }: Omit<Making, 'observations'>): PublicAccess {
  const { kind, minutes, controller } = access
  const day = dayIn(access.when.from, zone)
  return { id: names.get(access.id)!, kind, day, cell: cellOf(kind, access.where), minutes, controller }
}

/** A finding in its words; an incident that is not shown is left out of it. */
export function publicFinding(finding: Finding, names: Names): PublicFinding {
  const { id, term, version, outcome, intent, at, by, line } = finding
  return {
    id,
    incidents: finding.incidents.flatMap((i) => names.get(i) ?? []),
    term,
    version,
    outcome,
    intent,
    at,
    body: by.body,
    people: by.people,
    procedure: by.procedure,
    words: line.text,
    dissent: by.dissent.map((d) => d.text),
  }
}

/** An obligation with the words that people entered, without their rows. */
export function publicObligation({ starts, done, disputed, ...rest }: Obligation): PublicObligation {
  return { ...rest, starts: starts?.at ?? null, done: done.map((d) => d.text), disputed: disputed.map((d) => d.text) }
}
