import {
  type Citation,
  type Corrected,
  type Correction,
  type Event,
  idOfLine,
  type StoryRecord,
} from '../record/index.ts'

/** The lists whose entries can be corrected. */
export const LISTS = ['timeline', 'pledges', 'quotes', 'figures', 'disputes'] as const
export type List = (typeof LISTS)[number]
export type EntryOf = StoryRecord[List][number]

const KIND: Record<List, string> = {
  timeline: 'event',
  pledges: 'pledge',
  quotes: 'quote',
  figures: 'figure',
  disputes: 'dispute',
}

/** True for an entry of this id, now or when another of its tellings was its line. */
export function isMeant(list: List, entry: EntryOf, id: string): boolean {
  return entry.id === id || tellingsOf(entry).some((c) => idOfLine(KIND[list], [c]) === id)
}

function tellingsOf(entry: EntryOf): Citation[] {
  if ('also' in entry) return [...entry.line.citations, ...entry.also]
  if ('same' in entry) return [...entry.line.citations, ...entry.same.map((s) => s.citation)]
  return 'line' in entry ? [...entry.line.citations] : []
}

/** An entry with a correction written to it. */
export function noted<E extends EntryOf>(
  entry: E,
  { field, value, reason, by, on }: Correction,
  was: string | null,
): E {
  const corrected: Corrected = { field, value, reason, by, on, was }
  return { ...entry, corrected: [...(entry.corrected ?? []), corrected] }
}

/** An event that takes in another: its tellings and origins. */
export function withTellings(event: Event, other: Event): Event {
  return {
    ...event,
    also: [...event.also, ...other.line.citations, ...other.also],
    origins: [...new Set([...event.origins, ...other.origins])].sort(),
  }
}
