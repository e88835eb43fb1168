import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { lineSchema } from './line.ts'

/** How one tier of a guarantee stands; `missing` names what the words or the record leave open. */
export const obligationSchema = z.object({
  id: z.string(),
  guarantee: z.string(),
  tier: z.int(),
  finding: z.string().nullable(),
  state: z.enum(['not triggered', 'claimed', 'due', 'reported done', 'overdue', 'disputed', 'lapsed']),
  starts: z.object({ at: z.string(), from: citationSchema }).nullable(),
  due: z.string().nullable(),
  done: z.array(lineSchema),
  disputed: z.array(lineSchema),
  missing: z.array(z.string()),
})
export type Obligation = z.infer<typeof obligationSchema>
