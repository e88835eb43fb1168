import { z } from 'zod'
import { lineSchema } from './line.ts'
import { agreementStatusSchema } from './status.ts'

/** What starts a clock; the later or the earlier of two where the words say so, `not said` where they leave it open. */
export const clockSchema = z.enum([
  'breach',
  'notice',
  'finding',
  'later of breach and notice',
  'earlier of breach and notice',
  'not said',
])
export type Clock = z.infer<typeof clockSchema>

/** One step of a guarantee's ladder; `within` is an ISO 8601 duration, or the words that are none, or null. */
export const tierSchema = z.object({
  n: z.int().positive(),
  if: lineSchema.nullable(),
  action: lineSchema,
  actor: z.string(),
  clock: clockSchema,
  within: z.string().nullable(),
})
export type Tier = z.infer<typeof tierSchema>

/** Who undertook what toward whom when a breach comes, in the agreement's own words, with what lets them out of it. */
export const guaranteeSchema = z.object({
  id: z.string(),
  guarantors: z.array(z.string()),
  toward: z.string(),
  status: agreementStatusSchema,
  trigger: z.object({ words: lineSchema, needs: z.enum(['finding', 'breach', 'request', 'not said']) }),
  tiers: z.array(tierSchema),
  escape: z.array(lineSchema),
})
export type Guarantee = z.infer<typeof guaranteeSchema>
