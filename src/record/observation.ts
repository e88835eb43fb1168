import { z } from 'zod'
import { citationSchema, citationsSchema } from './citation.ts'
import { duringSchema } from './during.ts'
import { placeSchema } from './place.ts'

/** Who observed with what; `party` where the observer is a party to the agreement or speaks for one. */
export const observerSchema = z.object({
  observer: z.string(),
  sensor: z.string().nullable(),
  party: z.string().nullable(),
})
export type Observer = z.infer<typeof observerSchema>

/** How it is known: by eye, ear, recording or instrument; told by a third, claimed by a party, put out as a notice. */
export const howSchema = z.enum(['seen', 'heard', 'recorded', 'measured', 'told', 'claimed', 'published'])
export type How = z.infer<typeof howSchema>

/** A quantity of an observation with the words that say it; `high` ends a range, `approx` where the words say "about". */
export const observedValueSchema = z.object({
  name: z.string(),
  value: z.number(),
  high: z.number().optional(),
  approx: z.literal(true).optional(),
  unit: z.string(),
  at: citationSchema,
})
export type ObservedValue = z.infer<typeof observedValueSchema>

/**
 * One thing seen, heard, measured, told or claimed. `origin` is the same for all that comes from one looking or one
 * telling (one pass of one satellite, one wire text) and counts once. `assessed` are the words that judge it, such as
 * "assessed as outgoing". `persistent`: the place gives such readings often. `replaces` is the id of an earlier version.
 */
export const observationSchema = z.object({
  id: z.string(),
  source: z.string(),
  format: z.string(),
  kind: z.string(),
  how: howSchema,
  assessed: citationSchema.nullable(),
  when: duringSchema,
  where: placeSchema.nullable(),
  by: observerSchema,
  origin: z.string(),
  values: z.array(observedValueSchema),
  confidence: z.object({ said: z.string(), scale: z.string() }).nullable(),
  persistent: z.object({ days: z.number(), since: z.string() }).nullable(),
  replaces: z.string().nullable(),
  citations: citationsSchema,
})
export type Observation = z.infer<typeof observationSchema>

/** The words for what an observation is of, the same in every format; a format may add its own where none fits. */
export const OBSERVATION_KINDS = [
  'explosion',
  'burst',
  'shot',
  'projectile',
  'flash',
  'flare',
  'impact',
  'heat',
  'overflight',
  'launch',
  'clash',
  'vehicle present',
  'weapon present',
  'forces present',
  'works',
  'movement',
  'mine',
  'harm',
  'damage',
  'obstruction',
  'jamming',
  'silence',
  'exercise',
  'demining',
  'notice',
  'other',
] as const
