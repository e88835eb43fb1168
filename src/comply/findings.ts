import { type Finding, type Incident, type Note, noteOf } from '../record/index.ts'

/**
 * Puts people's findings on the incidents they name: the only way an incident comes further than the join's rule. A
 * finding about an incident that is not there becomes a note.
 */
export function withFindings(
  incidents: readonly Incident[],
  findings: readonly Finding[],
): { incidents: Incident[]; notes: Note[] } {
  const known = new Set(incidents.map((i) => i.id))
  const lost = findings.flatMap(({ id, incidents: ids }) => ids.filter((i) => !known.has(i)).map((i) => ({ id, i })))
  const notes = lost.map(({ id, i }) =>
    noteOf('finding', id, 'findings', `it is about ${i}, which is not in the record`),
  )
  return { incidents: incidents.map((i) => findings.filter((f) => f.incidents.includes(i.id)).reduce(found, i)), notes }
}

function found(incident: Incident, { id, at, by, line }: Finding): Incident {
  const step = {
    at,
    from: incident.status,
    to: 'finding',
    by: `${by.body}: ${by.people.join(', ')} (${id})`,
    why: line.text,
  }
  return { ...incident, status: 'finding', history: [...incident.history, step] }
}
