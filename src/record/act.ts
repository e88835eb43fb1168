import { z } from 'zod'
import { lineSchema } from './line.ts'

/** What somebody is said to have done about a term or a guarantee; entered by a person, with the words for it. */
export const actKindSchema = z.enum([
  'notice',
  'request',
  'condition',
  'reported done',
  'found done',
  'disputed',
  'withdrawn',
])
export type ActKind = z.infer<typeof actKindSchema>

/**
 * A notice given, a request made, a tier's condition that came about, a duty reported or found done, disputed or
 * withdrawn. `of` is the id of a term or a guarantee, `at` an ISO date or date-time with its offset; `value` is how much of
 * what a term's limit counts was done.
 */
export const actSchema = z.object({
  id: z.string(),
  of: z.string(),
  tier: z.int().positive().nullable(),
  finding: z.string().nullable(),
  kind: actKindSchema,
  at: z.string(),
  by: z.string(),
  value: z.number().nullable(),
  line: lineSchema,
})
export type Act = z.infer<typeof actSchema>
