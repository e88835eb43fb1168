import { z } from 'zod'
import { duringSchema } from './during.ts'
import { lineSchema } from './line.ts'
import { placeSchema } from './place.ts'

/** How far an incident has come; all behind `corroborated` takes a person, a reason and a time. */
export const incidentStatusSchema = z.enum([
  'allegation',
  'corroborated',
  'inquiry',
  'finding',
  'explained',
  'withdrawn',
])
export type IncidentStatus = z.infer<typeof incidentStatusSchema>

/**
 * How one observation bears on an incident: its distance in metres and in sigmas, its hours, and the chance that it
 * would lie there anyway, each by a named rule.
 */
export const evidenceSchema = z.object({
  observation: z.string(),
  weighs: z.enum(['anchor', 'supports', 'near', 'contradicts']),
  metres: z.number(),
  sigmas: z.number(),
  hours: z.number(),
  chance: z.number().min(0).max(1),
  rule: z.string(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** A term that an incident may touch; `inside` is the share of the place's uncertainty that lies inside the zone. */
export const touchSchema = z.object({
  term: z.string(),
  zone: z.string().nullable(),
  inside: z.number().min(0).max(1),
  why: lineSchema,
})
export type Touch = z.infer<typeof touchSchema>

/** Who is said to have done it and on what ground; null where nobody is. */
export const attributionSchema = z.object({
  party: z.string().nullable(),
  basis: z.enum(['area of control', 'claimed by the other side', 'accepted', 'finding']),
  line: lineSchema,
})
export type Attribution = z.infer<typeof attributionSchema>

/** Observations that tell of one happening. `kinds` of evidence and independent `origins` are counted once each. */
export const incidentSchema = z.object({
  id: z.string(),
  status: incidentStatusSchema,
  kind: z.string(),
  when: duringSchema,
  where: placeSchema,
  evidence: z.array(evidenceSchema),
  kinds: z.array(z.string()),
  origins: z.int().nonnegative(),
  terms: z.array(touchSchema),
  attribution: z.array(attributionSchema),
  explained: lineSchema.nullable(),
  history: z.array(
    z.object({ at: z.string(), from: z.string().nullable(), to: z.string(), by: z.string(), why: z.string() }),
  ),
})
export type Incident = z.infer<typeof incidentSchema>
