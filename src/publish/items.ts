import type {
  Access,
  Act,
  Finding,
  Guarantee,
  Obligation,
  Observation,
  PublicAccess,
  PublicFinding,
  PublicIncident,
  PublicObligation,
  Zone,
} from '../record/index.ts'
import { cellOf, isWhollyIn } from './cell.ts'
import { dayIn } from './delay.ts'
import type { LateIncident } from './late.ts'
import type { Names } from './numbers.ts'

type Making = {
  names: Names
  observations: ReadonlyMap<string, Observation>
  zones: readonly Zone[]
  zone: string
}

/** An incident by day and cell. */
export function publicIncident(incident: LateIncident, { names, observations, zones, zone }: Making): PublicIncident {
  const { status, kind, kinds, origins } = incident
  const cell = cellOf(kind, incident.where)
  return {
    id: names.get(incident.id)!,
    status,
    kind,
    day: dayIn(incident.when.from, zone),
    cell,
    kinds,
    origins,
    terms: incident.terms.map(({ term, zone }) => ({ term, zone: shownZone(zone, cell, zones) })),
    evidence: incident.evidence.map(({ observation, weighs, chance, rule }) => {
      const { kind, how } = observations.get(observation)!
      return { kind, how, weighs, chance: weighs === 'anchor' ? 0 : atMost(chance), rule }
    }),
    explained: incident.explained !== null,
    history: incident.history.map(({ at, ...step }) => ({ day: dayIn(at, zone), ...step })),
  }
}

/** The zone of a term, where to name it tells no more than the cell does. */
const shownZone = (zone: string | null, cell: string | null, zones: readonly Zone[]): string | null =>
  zone !== null && cell !== null && zones.some((z) => z.id === zone && isWhollyIn(cell, z.geometry)) ? zone : null

// To the last digit a chance would tell the exact place to whoever has the satellite's readings.
const CHANCES = [0.01, 0.05, 0.2, 0.5, 1]

/** The least of a few steps that a chance does not exceed. */
const atMost = (chance: number): number => CHANCES.find((step) => chance <= step) ?? 1

/** A restriction of access by day and cell. */
export function publicAccess(access: Access, { names, zone }: Pick<Making, 'names' | 'zone'>): PublicAccess {
  const { kind, minutes, controller } = access
  const day = dayIn(access.when.from, zone)
  return { id: names.get(access.id)!, kind, day, cell: cellOf(kind, access.where), minutes, controller }
}

/** A finding in its words, with its withdrawal behind its procedure; an incident that is not shown is left out of it. */
export function publicFinding(finding: Finding, names: Names, acts: readonly Act[]): PublicFinding {
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
    procedure: [by.procedure, ...acts.filter((a) => isWithdrawal(a, id)).map(withdrawalWords)].join('; '),
    words: line.text,
    dissent: by.dissent.map((d) => d.text),
  }
}

const isWithdrawal = ({ kind, of }: Act, finding: string): boolean => kind === 'withdrawn' && of === finding

const withdrawalWords = ({ at, by, line }: Act): string => `withdrawn on ${at.slice(0, 10)} by ${by}: “${line.text}”`

/**
 * An obligation with the words that people entered, without their rows. Where the clock runs from the breach itself its
 * hour is that of an incident: only the days are said.
 */
export function publicObligation(owed: Obligation, guarantees: readonly Guarantee[]): PublicObligation {
  const { starts, due, done, disputed, ...rest } = owed
  const tier = guarantees.find((g) => g.id === owed.guarantee)?.tiers.find((t) => t.n === owed.tier)
  const shown = (at: string | null) => (tier?.clock === 'breach' ? (at?.slice(0, 10) ?? null) : at)
  return {
    ...rest,
    starts: shown(starts?.at ?? null),
    due: shown(due),
    done: done.map((d) => d.text),
    disputed: disputed.map((d) => d.text),
  }
}
