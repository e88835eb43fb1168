import { z } from 'zod'
import { idOf } from './id.ts'

/**
 * What a sensor, a feed or a form said, frozen as received: the row, the element, the object. `withheld` counts the
 * stretches that were taken out before it was frozen because they may not be kept; `[withheld]` stands in their place.
 */
export const readingSchema = z.object({
  id: z.string(),
  source: z.string(),
  text: z.string().min(1),
  withheld: z.int().nonnegative(),
})
export type Reading = z.infer<typeof readingSchema>

/** What stands in a reading where words may not be kept. */
export const WITHHELD = '[withheld]'

const PREFIX = 'reading'

/** Freezes what was received; the id is a hash of source and text. */
export function readingOf(source: string, text: string, withheld = 0): Reading {
  return { id: idOf(PREFIX, source, text), source, text, withheld }
}

/** True for the id of a reading, false for that of an article. */
export const isReadingId = (id: string): boolean => id.startsWith(`${PREFIX}-`)
