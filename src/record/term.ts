import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { lineSchema } from './line.ts'

/** What a term is about. */
export const termKindSchema = z.enum([
  'fire',
  'weapons',
  'forces',
  'works',
  'flights',
  'mines',
  'access',
  'aid',
  'release',
  'infrastructure',
  'speech',
  'notice',
  'step',
])
export type TermKind = z.infer<typeof termKindSchema>

/**
 * One duty or permission of an agreement: who must, must not or may do what, where, within which limit, from when, by
 * when, unless. `begins` and `due` are EDTF, or a duration after another term: `P14D after T1`.
 */
export const termSchema = z.object({
  id: z.string(),
  kind: termKindSchema,
  binds: z.array(z.string()),
  duty: z.enum(['must', 'must not', 'may']),
  object: citationSchema.nullable(),
  where: z.array(z.string()).nullable(),
  limit: z.object({ value: z.number(), unit: z.string(), per: z.string().nullable() }).nullable(),
  begins: z.string().nullable(),
  due: z.string().nullable(),
  except: z.array(lineSchema),
  line: lineSchema,
})
export type Term = z.infer<typeof termSchema>
