import { z } from 'zod'
import { boundarySchema, zoneSchema } from './boundary.ts'
import { whoSchema } from './entity.ts'
import { guaranteeSchema } from './guarantee.ts'
import { lineSchema } from './line.ts'
import { agreementStatusSchema } from './status.ts'
import { termSchema } from './term.ts'

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
  replaces: z.string().nullable(),
})
export type Agreement = z.infer<typeof agreementSchema>
