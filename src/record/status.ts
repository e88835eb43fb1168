import { z } from 'zod'

/** How far a text has come: reports tell of it, it is a draft, it was adopted, it has ended. */
export const agreementStatusSchema = z.enum(['reported', 'draft', 'adopted', 'ended'])
export type AgreementStatus = z.infer<typeof agreementStatusSchema>
