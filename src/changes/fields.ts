import type { Entry } from './entries.ts'

/** A field of an entry that says something else now. */
export type Changed = { field: string; old: string; new: string }

/** The fields in which two states of an entry differ, in their order. */
export function changedFields(before: Entry, after: Entry): Changed[] {
  return Object.entries(after.fields).flatMap(([field, now]) => {
    const old = before.fields[field] ?? ''
    return old === now ? [] : [{ field, old, new: now }]
  })
}
