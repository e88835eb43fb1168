import { z } from 'zod'
import { citationsSchema } from './citation.ts'
import { correctedSchema } from './correction.ts'

/** Sources that cannot both be right about the same thing at the same time; `by` names the rule and its grounds. */
export const disputeSchema = z.object({
  id: z.string(),
  by: z.string(),
  kind: z.enum(['number', 'date', 'attribution', 'wording']),
  about: z.string(),
  sides: z.array(z.object({ value: z.string(), citations: citationsSchema })).min(2),
  corrected: z.array(correctedSchema).optional(),
})
export type Dispute = z.infer<typeof disputeSchema>
