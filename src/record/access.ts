import { z } from 'zod'
import { duringSchema } from './during.ts'
import { lineSchema } from './line.ts'
import { placeSchema } from './place.ts'

/** What kept an observer from seeing; `controller` is who controls the place, as the source says. */
export const accessSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'denied',
    'delayed',
    'conditional',
    'escorted',
    'mines',
    'weather',
    'technical',
    'jammed',
    'fired upon',
  ]),
  when: duringSchema,
  where: placeSchema.nullable(),
  minutes: z.number().nonnegative().nullable(),
  controller: z.string().nullable(),
  line: lineSchema,
})
export type Access = z.infer<typeof accessSchema>
