import type { Span } from '../record/index.ts'
import { entriesOf, membersOf, type Placed } from './json.ts'
import { isPrivate } from './withhold.ts'

/** The values inside a JSON value that may not be kept, by their keys, as spans that take in any quotation marks. */
export function privateInJson(text: string, value: Placed): Span[] {
  const inside = [...entriesOf(text, value)].flatMap(([key, entry]) =>
    isPrivate(key) ? [bare(text, entry.span)] : privateInJson(text, entry),
  )
  return [...inside, ...membersOf(text, value).flatMap((member) => privateInJson(text, member))]
}

const bare = (text: string, { start, end }: Span): Span =>
  text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end }
