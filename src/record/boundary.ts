import { z } from 'zod'
import { lineSchema } from './line.ts'
import { geometrySchema } from './place.ts'

/** A reference line of an agreement as it stood on a day; one duty may have two of them, one per party. */
export const boundarySchema = z.object({
  id: z.string(),
  name: z.string(),
  asOf: z.string(),
  geometry: geometrySchema,
  line: lineSchema,
})
export type Boundary = z.infer<typeof boundarySchema>

/** An area to which a term applies: drawn, or computed as so many metres on one side of a boundary. */
export const zoneSchema = z.object({
  id: z.string(),
  name: z.string(),
  geometry: geometrySchema,
  from: z.object({ boundary: z.string(), metres: z.number(), side: z.string() }).nullable(),
  line: lineSchema,
})
export type Zone = z.infer<typeof zoneSchema>
