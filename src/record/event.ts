import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { correctedSchema } from './correction.ts'
import { lineSchema } from './line.ts'
import { whenSchema } from './when.ts'

/** Announced until a report says that it happened or was called off. */
export const eventStatusSchema = z.enum(['announced', 'happened', 'cancelled'])
export type EventStatus = z.infer<typeof eventStatusSchema>

/** A dated line with all the other tellings of the same event and the independent articles that tell it. */
export const eventSchema = z.object({
  id: z.string(),
  by: z.string(),
  when: whenSchema,
  line: lineSchema,
  also: z.array(citationSchema),
  origins: z.array(z.string()),
  status: eventStatusSchema,
  salience: z.number().min(0).max(1),
  corrected: z.array(correctedSchema).optional(),
})
export type Event = z.infer<typeof eventSchema>
