import { z } from 'zod'
import { lineSchema } from './line.ts'

/** What named people found in a procedure: the only way a violation enters the record. */
export const findingSchema = z.object({
  id: z.string(),
  incidents: z.array(z.string()),
  term: z.string(),
  version: z.string(),
  outcome: z.enum(['violation', 'no violation', 'not established']),
  intent: z.enum(['intended', 'accident', 'not established']).nullable(),
  by: z.object({
    body: z.string(),
    people: z.array(z.string()),
    procedure: z.string(),
    dissent: z.array(lineSchema),
  }),
  at: z.string(),
  line: lineSchema,
})
export type Finding = z.infer<typeof findingSchema>
