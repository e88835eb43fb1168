import { z } from 'zod'
import { accessSchema } from './access.ts'
import { coverageSchema } from './coverage.ts'
import { noteSchema } from './note.ts'
import { observationSchema } from './observation.ts'
import { readingSchema } from './reading.ts'

/** What one input gives: frozen readings, and what they say was seen, could be seen and could not be reached. */
export const observedSchema = z.object({
  readings: z.array(readingSchema),
  observations: z.array(observationSchema),
  coverage: z.array(coverageSchema),
  access: z.array(accessSchema),
  notes: z.array(noteSchema),
})
export type Observed = z.infer<typeof observedSchema>
