import { z } from 'zod'
import { boundarySchema, zoneSchema } from './boundary.ts'
import { whoSchema } from './entity.ts'
import { guaranteeSchema } from './guarantee.ts'
import { lineSchema } from './line.ts'
import { agreementStatusSchema } from './status.ts'
import { termSchema } from './term.ts'

/**
 * The days and hours that an agreement counts in: its time zone (IANA), its weekly days of rest (ISO, Monday is 1; null
 * where the words do not say), and the days that are holidays.
 */
export const calendarSchema = z.object({
  zone: z.string(),
  rest: z.array(z.int().min(1).max(7)).nullable(),
  holidays: z.array(z.string()),
})
export type Calendar = z.infer<typeof calendarSchema>

/** What binds the parties, as the agreement's own words say it; `replaces` is the id of an earlier version. */
export const agreementSchema = z.object({
  id: z.string(),
  title: lineSchema,
  status: agreementStatusSchema,
  from: z.string().nullable(),
  to: z.string().nullable(),
  parties: z.array(whoSchema),
  boundaries: z.array(boundarySchema),
  zones: z.array(zoneSchema),
  terms: z.array(termSchema),
  guarantees: z.array(guaranteeSchema),
  calendar: calendarSchema.nullable(),
  replaces: z.string().nullable(),
})
export type Agreement = z.infer<typeof agreementSchema>
