import { outletOnly, type Source } from '../draft.ts'
import type { Read } from '../read.ts'
import { oneLine, seen } from '../white.ts'

const LONGEST = 300 // UTF-16 units of a name

/** Gives each thing in a source a name of its own: the second of the same name is `name~2`. */
export function namer(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const clean = oneLine(seen(name)).slice(0, LONGEST)
    const count = (counts.get(clean) ?? 0) + 1
    counts.set(clean, count)
    return count === 1 ? clean : `${clean}~${count}`
  }
}

/** A thing in a source as a source; a row about the whole speaks of its outlet only. */
export function sourceWithin({ name, path, given }: Source, thing: string): Source {
  return { name: `${name}#${thing}`, path, given: given && outletOnly(given) }
}

/** What several readings gave, as one. */
export const together = (reads: readonly Read[]): Read => ({
  articles: reads.flatMap((r) => r.articles),
  notes: reads.flatMap((r) => r.notes),
})
