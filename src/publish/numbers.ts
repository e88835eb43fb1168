import type { During, Place } from '../record/index.ts'
import { cellOf } from './cell.ts'
import { dayIn } from './delay.ts'

/** The public id of each thing by its own id: a word, its day, and a number. */
export type Names = ReadonlyMap<string, string>

type Named = { one: { id: string; when: During; where: Place | null }; prefix: string; kind: string }

/**
 * Numbers the things of each day, in order of cell and kind. An id that is a hash of a short reading could be guessed by
 * trying readings; a number says no more than that there were so many.
 */
export function numbered(all: readonly Named[], zone: string): Names {
  const counts = new Map<string, number>()
  const ordered = all
    .map(({ one, prefix, kind }) => {
      const day = `${prefix}-${dayIn(one.when.from, zone)}`
      return { id: one.id, day, order: [day, cellOf(kind, one.where) ?? '', kind, one.id].join(' ') }
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  return new Map(
    ordered.map(({ id, day }) => {
      const n = (counts.get(day) ?? 0) + 1
      counts.set(day, n)
      return [id, `${day}-${n}`]
    }),
  )
}
