import { z } from 'zod'

/**
 * A stretch of time, half-open, in ISO 8601 with its zone; a moment has `from` equal to `to`. A day without a time of day
 * is the whole day. `basis`: the words say it; it took another date or a zone to know; a satellite passed then; only the
 * time of publication is known, so that it happened before `to`.
 */
export const duringSchema = z.object({
  from: z.string(),
  to: z.string(),
  basis: z.enum(['stated', 'resolved', 'passage', 'published']),
})
export type During = z.infer<typeof duringSchema>
