import { z } from 'zod'

/** Trouble found in a source, as data with a place: kept, shown, never thrown. */
export const noteSchema = z.object({
  kind: z.string(),
  source: z.string(),
  by: z.string(),
  reason: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
})
export type Note = z.infer<typeof noteSchema>

/** Makes a note about a source, or about a place in its frozen text. */
export function noteOf(
  kind: string,
  source: string,
  by: string,
  reason: string,
  place?: { start: number; end: number },
): Note {
  return { kind, source, by, reason, start: place?.start ?? null, end: place?.end ?? null }
}
