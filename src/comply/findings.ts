import { type Act, type Finding, type Incident, type Note, noteOf } from '../record/index.ts'

/**
 * Puts people's findings on the incidents they name, in order of time: the only way an incident comes further than the
 * join's rule. What was not established stays what it was, and a finding that was withdrawn is taken off again. A finding
 * about an incident that is not there becomes a note.
 */
export function withFindings(
  incidents: readonly Incident[],
  findings: readonly Finding[],
  acts: readonly Act[] = [],
): { incidents: Incident[]; notes: Note[] } {
  const known = new Set(incidents.map((i) => i.id))
  const lost = findings.flatMap(({ id, incidents: ids }) => ids.filter((i) => !known.has(i)).map((i) => ({ id, i })))
  const notes = lost.map(({ id, i }) =>
    noteOf('finding', id, 'findings', `it is about ${i}, which is not in the record`),
  )
  const steps = [...findings.map(foundIn), ...findings.flatMap((f) => withdrawnIn(f, acts))].sort(inTime)
  return { incidents: incidents.map((i) => steps.filter((s) => s.of.includes(i.id)).reduce(stepped, i)), notes }
}

/** One thing that people did to some incidents; `to` is null for what takes a finding back. */
type Step = { at: string; of: readonly string[]; to: Incident['status'] | 'as it was' | null; by: string; why: string }

const inTime = (a: Step, b: Step) => Date.parse(a.at) - Date.parse(b.at)

const foundIn = ({ id, incidents, outcome, at, by, line }: Finding): Step => ({
  at,
  of: incidents,
  to: outcome === 'not established' ? 'as it was' : 'finding',
  by: `${by.body}: ${by.people.join(', ')} (${id})`,
  why: line.text,
})

const withdrawnIn = ({ id, incidents }: Finding, acts: readonly Act[]): Step[] =>
  acts
    .filter((a) => a.kind === 'withdrawn' && a.of === id)
    .map(({ at, by, line }) => ({ at, of: incidents, to: null, by: `${by} (${id})`, why: line.text }))

function stepped(incident: Incident, { at, to, by, why }: Step): Incident {
  const before = incident.history.findLast((h) => h.by === 'join')?.to as Incident['status'] | undefined
  const status = to === 'as it was' ? incident.status : (to ?? before ?? 'allegation')
  const step = { at, from: incident.status, to: status, by, why }
  return { ...incident, status, history: [...incident.history, step] }
}
