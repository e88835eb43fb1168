import { z } from 'zod'

/** What of an entry a person may correct, what may be said of it, and which articles make a story. */
export const correctionFieldSchema = z.enum([
  'date',
  'speaker',
  'actor',
  'stance',
  'same event as',
  'hide',
  'confirm',
  'not the same story',
  'same story as',
])
export type CorrectionField = z.infer<typeof correctionFieldSchema>

/** One row of `corrections.csv`: of which entry or article (`id`) what is to be what, why, by whom and on which day. */
export const correctionSchema = z.object({
  id: z.string().min(1),
  field: correctionFieldSchema,
  value: z.string(),
  reason: z.string().min(1),
  by: z.string().min(1),
  on: z.string(),
})
export type Correction = z.infer<typeof correctionSchema>

/** A correction where it acts, with what stood there before. */
export const correctedSchema = correctionSchema.omit({ id: true }).extend({ was: z.string().nullable() })
export type Corrected = z.infer<typeof correctedSchema>
