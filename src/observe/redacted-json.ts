import type { Span } from '../record/index.ts'
import { entriesOf, membersOf, type Placed } from './json.ts'
import { isPrivate } from './withhold.ts'

/** The values inside a JSON value that may not be kept, by their keys, as spans inside any quotation marks. */
export function privateInJson(text: string, value: Placed, hidden = isPrivate): Span[] {
  const inside = [...entriesOf(text, value)].flatMap(([key, entry]) => privateEntry(text, key, entry, hidden))
  return [...inside, ...membersOf(text, value).flatMap((member) => privateInJson(text, member, hidden))]
}

/** The same for one entry of an object. */
export const privateEntry = (text: string, key: string, entry: Placed, hidden = isPrivate): Span[] =>
  hidden(key) ? [bare(text, entry.span)] : privateInJson(text, entry, hidden)

const bare = (text: string, { start, end }: Span): Span =>
  text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end }
