import { z } from 'zod'

/** A number with what it counts, the rule that counts and the ids it was counted from, so that it can be counted again. */
export const countSchema = z.object({
  what: z.string(),
  unit: z.enum(['observation', 'incident', 'allegation', 'finding', 'restriction', 'hour', 'item']),
  value: z.number(),
  atLeast: z.boolean(),
  rule: z.string(),
  from: z.array(z.string()),
})
export type Count = z.infer<typeof countSchema>
