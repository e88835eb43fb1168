import { z } from 'zod'
import { lineSchema } from './line.ts'
import { whenSchema } from './when.ts'

/** A quantity with what it measures; `high` is the upper end of a range. */
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
})
export type Figure = z.infer<typeof figureSchema>
