import type { Access, During, Place } from '../record/index.ts'
import { cellOf } from './cell.ts'
import { dayIn, isPosition } from './delay.ts'
import type { LateIncident } from './late.ts'

/** The public id of each thing by its own id: a word, its day, and a number. */
export type Names = ReadonlyMap<string, string>

/**
 * Numbers the incidents and restrictions of each day, in order of cell and kind. An id that is a hash of a short reading
 * could be guessed by trying readings; a number says no more than that there were so many. What is shown later than the
 * rest of its day has a row of numbers of its own, so that the numbers of the others stay.
 */
export function numbered(
  { incidents, access }: { incidents: readonly LateIncident[]; access: readonly Access[] },
  zone: string,
): Names {
  const prefixOf = ({ kind }: LateIncident) => (isPosition(kind) ? 'presence' : 'incident')
  const all = [
    ...incidents.map((one) => ({ one, prefix: prefixOf(one) })),
    ...access.map((one) => ({ one, prefix: 'access' })),
  ]
  const counts = new Map<string, number>()
  const ordered = all
    .map(({ one, prefix }) => orderOf(one, prefix, zone))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  return new Map(
    ordered.map(({ id, day }) => {
      const n = (counts.get(day) ?? 0) + 1
      counts.set(day, n)
      return [id, `${day}-${n}`]
    }),
  )
}

type One = { id: string; kind: string; when: During; where: Place | null }

function orderOf({ id, kind, when, where }: One, prefix: string, zone: string) {
  const day = `${prefix}-${dayIn(when.from, zone)}`
  return { id, day, order: [day, cellOf(kind, where) ?? '', kind, id].join(' ') }
}
