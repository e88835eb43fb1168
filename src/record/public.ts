import { z } from 'zod'
import { agreementSchema } from './agreement.ts'
import { complianceReportSchema } from './compliance.ts'
import { findingSchema } from './finding.ts'
import { incidentStatusSchema } from './incident.ts'
import { obligationSchema } from './obligation.ts'

/**
 * An incident as everybody may see it: its day and its cell (H3) and never its place or hour. The cell is null where no
 * place may be shown at all. Evidence says of what kind it is and how likely it would lie there anyway, not how far off.
 */
export const publicIncidentSchema = z.object({
  id: z.string(),
  status: incidentStatusSchema,
  kind: z.string(),
  day: z.string(),
  cell: z.string().nullable(),
  kinds: z.array(z.string()),
  origins: z.int().nonnegative(),
  terms: z.array(z.object({ term: z.string(), zone: z.string().nullable() })),
  evidence: z.array(
    z.object({ kind: z.string(), how: z.string(), weighs: z.string(), chance: z.number(), rule: z.string() }),
  ),
  explained: z.boolean(),
  history: z.array(
    z.object({ day: z.string(), from: z.string().nullable(), to: z.string(), by: z.string(), why: z.string() }),
  ),
})
export type PublicIncident = z.infer<typeof publicIncidentSchema>

/** A restriction of access as everybody may see it. */
export const publicAccessSchema = z.object({
  id: z.string(),
  kind: z.string(),
  day: z.string(),
  cell: z.string().nullable(),
  minutes: z.number().nullable(),
  controller: z.string().nullable(),
})
export type PublicAccess = z.infer<typeof publicAccessSchema>

/** A finding without its row: what named people found, in their words. */
export const publicFindingSchema = findingSchema
  .pick({ id: true, incidents: true, term: true, version: true, outcome: true, intent: true, at: true })
  .extend({
    body: z.string(),
    people: z.array(z.string()),
    procedure: z.string(),
    words: z.string(),
    dissent: z.array(z.string()),
  })
export type PublicFinding = z.infer<typeof publicFindingSchema>

/** An obligation without the rows that set it off: the words that people entered stand as plain words. */
export const publicObligationSchema = obligationSchema
  .omit({ starts: true, done: true, disputed: true })
  .extend({ starts: z.string().nullable(), done: z.array(z.string()), disputed: z.array(z.string()) })
export type PublicObligation = z.infer<typeof publicObligationSchema>

/** A report whose corrections stand in plain words. */
export const publicReportSchema = complianceReportSchema
  .omit({ corrections: true })
  .extend({ corrections: z.array(z.object({ report: z.string(), words: z.string() })) })
export type PublicReport = z.infer<typeof publicReportSchema>

/** What a ceasefire's page shows to everybody: late, coarse, without readings and without ids made of them. */
export const publicCeasefireSchema = z.object({
  schema: z.literal(1),
  view: z.literal('public'),
  id: z.string(),
  asOf: z.string(),
  until: z.string(),
  agreement: agreementSchema,
  incidents: z.array(publicIncidentSchema),
  access: z.array(publicAccessSchema),
  findings: z.array(publicFindingSchema),
  reports: z.array(publicReportSchema),
  obligations: z.array(publicObligationSchema),
  held: z.object({ days: z.int() }),
})
export type PublicCeasefire = z.infer<typeof publicCeasefireSchema>
