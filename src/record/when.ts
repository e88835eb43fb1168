import { z } from 'zod'
import { citationSchema } from './citation.ts'

/**
 * When something happened: an EDTF date (ISO 8601-2) with its basis. A month never pretends to know its day.
 * `from` are the words that say when; null where only the publication date is known.
 */
export const whenSchema = z.object({
  edtf: z.string().min(4),
  basis: z.enum(['stated', 'resolved', 'published']),
  from: citationSchema.nullable(),
})
export type When = z.infer<typeof whenSchema>
