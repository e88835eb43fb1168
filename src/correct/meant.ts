import type { StoryRecord } from '../record/index.ts'
import { type EntryOf, KIND, LISTS, type List, namesOf, renamesOf, runNamesOf } from './names.ts'

/** An entry of a record: its list and its id. */
export type Meant = { list: List; id: string }

/** Which entries of a record some ids mean, by what they are called now or were called before. */
export function meantBy(record: StoryRecord, ids: readonly string[]): Map<string, Meant> {
  const found = new Map<string, Meant>()
  for (const list of LISTS) {
    const asked = new Set(ids.filter((id) => id.startsWith(`${KIND[list]}-`)))
    if (asked.size > 0) findIn(record, list, asked, found)
  }
  return found
}

// Trying more would cost seconds in a story of many hundred articles.
const MOST = 200_000

function findIn(record: StoryRecord, list: List, asked: ReadonlySet<string>, found: Map<string, Meant>): void {
  let tried = 0
  for (const names of [ownName, namesOf, renamesOf, runNamesOf]) {
    if ([...asked].every((id) => found.has(id))) return
    for (const entry of record[list]) {
      for (const name of names(list, entry, record)) {
        if (asked.has(name) && !found.has(name)) found.set(name, { list, id: entry.id })
        if (++tried > MOST) return
      }
    }
  }
}

// What is called so now comes before what was called so once.
const ownName = (_: List, entry: EntryOf): string[] => [entry.id]
