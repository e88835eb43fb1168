import { z } from 'zod'
import { accessSchema } from './access.ts'
import { actSchema } from './act.ts'
import { agreementSchema } from './agreement.ts'
import { complianceReportSchema } from './compliance.ts'
import { coverageSchema } from './coverage.ts'
import { findingSchema } from './finding.ts'
import { incidentSchema } from './incident.ts'
import { noteSchema } from './note.ts'
import { obligationSchema } from './obligation.ts'
import { observationSchema } from './observation.ts'
import type { Texts } from './story.ts'

/**
 * All that is known of whether one agreement holds, as it is written for the mission itself (`--restricted`). It holds
 * exact places and fresh times; what may be shown to everybody is made of it by `publish`.
 */
export const ceasefireRecordSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  asOf: z.string(),
  agreement: agreementSchema,
  observations: z.array(observationSchema),
  coverage: z.array(coverageSchema),
  access: z.array(accessSchema),
  incidents: z.array(incidentSchema),
  findings: z.array(findingSchema),
  acts: z.array(actSchema),
  reports: z.array(complianceReportSchema),
  obligations: z.array(obligationSchema),
  notes: z.array(noteSchema),
})
export type CeasefireRecord = z.infer<typeof ceasefireRecordSchema>

/** A ceasefire's record with the texts that its citations point into: the agreement, readings, articles. */
export type Ceasefire = { record: CeasefireRecord; texts: Texts }
