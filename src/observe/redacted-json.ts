import type { Span } from '../record/index.ts'
import { itemsIn, pairsIn } from './json.ts'
import { isPrivate } from './withhold.ts'

/**
 * The values inside a JSON value that may not be kept, by their keys, as spans inside any quotation marks. It looks at
 * the text alone, so that a key that stands twice is hidden twice.
 */
export function privateInJson(text: string, value: Span, hidden = isPrivate): Span[] {
  const inside = pairsIn(text, value).flatMap(({ key, span }) => privateEntry(text, key, span, hidden))
  return [...inside, ...itemsIn(text, value).flatMap((item) => privateInJson(text, item, hidden))]
}

/** The same for one entry of an object. */
export const privateEntry = (text: string, key: string, span: Span, hidden = isPrivate): Span[] =>
  hidden(key) ? [bare(text, span)] : privateInJson(text, span, hidden)

const bare = (text: string, { start, end }: Span): Span =>
  text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end }
