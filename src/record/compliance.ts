import { z } from 'zod'
import { countSchema } from './count.ts'
import { duringSchema } from './during.ts'
import { lineSchema } from './line.ts'

/** A count with the one of the period before, the usual range, and the share of place and time that was watched. */
export const comparisonSchema = z.object({
  now: countSchema,
  before: countSchema,
  usual: z.object({ low: z.number(), high: z.number(), periods: z.int(), rule: z.string() }).nullable(),
  seen: z.object({ now: z.number().min(0).max(1), before: z.number().min(0).max(1) }),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** One region of a report: the share of it that anything watched, its counts, what may touch which term, and what could not be reached. */
export const regionReportSchema = z.object({
  region: z.string(),
  watched: z.number().min(0).max(1),
  counts: z.array(comparisonSchema),
  possible: z.array(z.object({ term: z.string(), incidents: z.array(z.string()) })),
  access: z.array(z.string()),
})
export type RegionReport = z.infer<typeof regionReportSchema>

/** A dated step of the agreement and how it stands. */
export const stepSchema = z.object({
  term: z.string(),
  due: z.string().nullable(),
  state: z.enum(['ahead', 'due', 'reported done', 'found done', 'late']),
  line: lineSchema,
})
export type Step = z.infer<typeof stepSchema>

/** What was seen in a period, beside the period before; it decides nothing. */
export const complianceReportSchema = z.object({
  id: z.string(),
  agreement: z.string(),
  period: duringSchema,
  cutOff: z.string(),
  before: duringSchema,
  regions: z.array(regionReportSchema),
  quantities: z.array(z.object({ term: z.string(), due: countSchema, done: countSchema })),
  steps: z.array(stepSchema),
  corrections: z.array(z.object({ report: z.string(), line: lineSchema })),
})
export type ComplianceReport = z.infer<typeof complianceReportSchema>
