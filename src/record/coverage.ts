import { z } from 'zod'
import { citationsSchema } from './citation.ts'
import { duringSchema } from './during.ts'
import { lineSchema } from './line.ts'
import { observerSchema } from './observation.ts'
import { geometrySchema } from './place.ts'

/** What an observer could see, where and when: `able` are kinds of observation, `unable` is said in its own words. */
export const coverageSchema = z.object({
  id: z.string(),
  by: observerSchema,
  area: geometrySchema,
  when: duringSchema,
  able: z.array(z.string()),
  unable: z.array(lineSchema),
  citations: citationsSchema,
})
export type Coverage = z.infer<typeof coverageSchema>
