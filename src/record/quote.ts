import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { correctedSchema } from './correction.ts'
import { whoSchema } from './entity.ts'
import { lineSchema } from './line.ts'

/** Words in quotation marks with their speaker; `same` are other tellings of the same words. */
export const quoteSchema = z.object({
  id: z.string(),
  by: z.string(),
  speaker: whoSchema.nullable(),
  cue: z.string().nullable(),
  line: lineSchema,
  same: z.array(z.object({ citation: citationSchema, speaker: whoSchema.nullable() })),
  corrected: z.array(correctedSchema).optional(),
})
export type Quote = z.infer<typeof quoteSchema>
