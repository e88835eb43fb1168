import { z } from 'zod'
import { correctedSchema } from './correction.ts'
import { lineSchema } from './line.ts'
import { whenSchema } from './when.ts'

/** An official revision of a figure; `of` is the figure it takes the place of, `was` its value. */
const figureChangeSchema = z.object({ of: z.string(), was: z.number(), how: z.literal('revised') })

/** A quantity with what it measures; `high` is the upper end of a range, `change` stands where a source mended it. */
export const figureSchema = z.object({
  id: z.string(),
  by: z.string(),
  about: z.string(),
  value: z.number(),
  high: z.number().nullable(),
  unit: z.string(),
  approx: z.boolean(),
  asOf: whenSchema,
  line: lineSchema,
  change: figureChangeSchema.optional(),
  corrected: z.array(correctedSchema).optional(),
})
export type Figure = z.infer<typeof figureSchema>
