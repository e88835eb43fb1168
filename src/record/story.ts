import { z } from 'zod'
import { articleSchema } from './article.ts'
import { disputeSchema } from './dispute.ts'
import { entitySchema } from './entity.ts'
import { eventSchema } from './event.ts'
import { figureSchema } from './figure.ts'
import { lineSchema } from './line.ts'
import { noteSchema } from './note.ts'
import { pledgeSchema } from './pledge.ts'
import { quoteSchema } from './quote.ts'

/** A theme of the story: a heading made of its own words, the independent origins it rests on, its lines. */
export const sectionSchema = z.object({ heading: lineSchema, origins: z.array(z.string()), lines: z.array(lineSchema) })
export type Section = z.infer<typeof sectionSchema>

/** The record of one story, as written to `record.json`. */
export const storyRecordSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  slug: z.string(),
  title: lineSchema,
  asOf: z.string(),
  span: z.string(),
  articles: z.array(articleSchema),
  summary: z.array(sectionSchema),
  timeline: z.array(eventSchema),
  pledges: z.array(pledgeSchema),
  quotes: z.array(quoteSchema),
  figures: z.array(figureSchema),
  disputes: z.array(disputeSchema),
  entities: z.array(entitySchema),
  notes: z.array(noteSchema),
})
export type StoryRecord = z.infer<typeof storyRecordSchema>

/** The frozen texts that all offsets of a record point into, by article id. */
export const textsSchema = z.record(z.string(), z.string())
export type Texts = z.infer<typeof textsSchema>

/** A record together with its texts: what `tell` hands on. */
export type ToldStory = { record: StoryRecord; texts: Texts }

/** One row of `stories.json`. */
export const storyRowSchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  articles: z.int(),
  updated: z.string(),
})
export type StoryRow = z.infer<typeof storyRowSchema>
