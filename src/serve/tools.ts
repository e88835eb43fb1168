import { z } from 'zod'
import { ask, DOES_NOT_SAY } from '../ask/index.ts'
import {
  eventStatusSchema,
  isEdtf,
  matterSchema,
  type Pledge,
  type StoryRecord,
  stanceSchema,
} from '../record/index.ts'
import { ceasefireOf } from './ceasefire.ts'
import { goesBy, isBetween, pageOf, storiesFor, unknown } from './choose.ts'
import { citing } from './cited.ts'
import type { Current } from './current.ts'
import type { OpenStory } from './folder.ts'
import { passageAt } from './passages.ts'
import { articleRow, disputeRow, eventRow, pledgeRow, storyRow } from './rows.ts'

/** One tool: what it takes, and what it gives of the state of the folder; it only reads. */
export type Tool<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  name: string
  title: string
  description: string
  input: Shape
  run: (current: Current, input: z.infer<z.ZodObject<Shape>>) => Record<string, unknown>
}

const tool = <Shape extends z.ZodRawShape>(made: Tool<Shape>): Tool => made as unknown as Tool

const name = z.string().min(1).max(200)
const story = name.optional().describe('id or slug of one story; all stories where it is left out')
const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isEdtf(value), 'a day such as 2026-01-31 is needed')
const paging = {
  limit: z.int().min(1).max(500).default(50).describe('how many at most'),
  offset: z.int().min(0).default(0).describe('how many to pass over'),
}

/** The tools, in the order they are listed. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: 'stories',
    title: 'Stories of the record',
    description:
      'The stories that the record holds, newest first, each with its cited title, the time it spans and its first articles; and its ceasefires.',
    input: paging,
    run: (current, page) => {
      const { shown, ...rest } = pageOf(current.stories, page)
      const stories = shown.map((one) => storyRow(one, citing(current)))
      return { ...rest, stories, ceasefires: current.ceasefires.map(({ id }) => id) }
    },
  }),
  tool({
    name: 'articles',
    title: 'Articles of the record',
    description: 'The articles that the record rests on, with outlet, title, date, kind and address.',
    input: { story, ...paging },
    run: (current, { story, ...page }) => {
      const { shown, ...rest } = pageOf(
        entriesOf(current, story, ({ articles }) => articles),
        page,
      )
      return { ...rest, articles: shown.map(({ entry, slug }) => ({ story: slug, ...articleRow(entry) })) }
    },
  }),
  tool({
    name: 'timeline',
    title: 'Timeline',
    description:
      'What happened, was announced or called off, in order of date, each event with its citations and its other tellings.',
    input: { story, from: day.optional(), to: day.optional(), status: eventStatusSchema.optional(), ...paging },
    run: (current, { story, from, to, status, ...page }) => {
      const all = entriesOf(current, story, ({ timeline }) =>
        timeline.filter((e) => isBetween(e.when.edtf, from, to) && (!status || e.status === status)),
      )
      const { shown, ...rest } = pageOf(all, page)
      return { ...rest, events: shown.map(({ entry, slug }) => eventRow(entry, slug, citing(current))) }
    },
  }),
  tool({
    name: 'ledger',
    title: 'Ledger of pledges',
    description:
      'Who commits to, may do, refuses, demands or threatens what, on which condition, as said by whom; each with its citations.',
    input: {
      story,
      actor: name.optional().describe('a name of who pledges, such as Tarland or Tarlish'),
      matter: matterSchema.optional(),
      stance: stanceSchema.optional(),
      ...paging,
    },
    run: (current, { story, actor, matter, stance, ...page }) => {
      const actors = actor === undefined ? undefined : actorsBy(storiesFor(current, story), actor)
      const isWanted = (p: Pledge) =>
        (!actors || actors.has(p.actor.entity)) && (!matter || p.matter === matter) && (!stance || p.stance === stance)
      const { shown, ...rest } = pageOf(
        entriesOf(current, story, ({ pledges }) => pledges.filter(isWanted)),
        page,
      )
      return { ...rest, pledges: shown.map(({ entry, slug }) => pledgeRow(entry, slug, citing(current))) }
    },
  }),
  tool({
    name: 'disputes',
    title: 'Where sources disagree',
    description: 'What sources cannot both be right about, with each side and its citations.',
    input: { story, ...paging },
    run: (current, { story, ...page }) => {
      const { shown, ...rest } = pageOf(
        entriesOf(current, story, ({ disputes }) => disputes),
        page,
      )
      return { ...rest, disputes: shown.map(({ entry, slug }) => disputeRow(entry, slug, citing(current))) }
    },
  }),
  tool({
    name: 'ask',
    title: 'Ask the record',
    description: `The passages that answer a question in plain English, best first, each with its citation; or "${DOES_NOT_SAY}". Nothing is composed.`,
    input: { question: z.string().min(1).max(1000), limit: z.int().min(1).max(50).default(5) },
    run: (current, { question, limit }) => {
      const cited = citing(current)
      const { kind, found } = ask(question, current.catalogue(), limit)
      const passages = found.map(({ line, citation, again, lists, entries, days, story }) => ({
        ...{ text: line, story, lists, entries, days },
        citations: [citation, ...again.map((one) => one.citation)].flatMap((c) => (c ? cited(c) : [])),
      }))
      return { question, kind, says: found.length > 0 ? null : DOES_NOT_SAY, passages }
    },
  }),
  tool({
    name: 'passages',
    title: 'Words of an article',
    description:
      'The exact words at a place of an article, as citations give it (UTF-16 units, half-open), with what stands around them.',
    input: {
      article: name,
      start: z.int().nonnegative(),
      end: z.int().positive(),
      context: z.int().min(0).max(2000).default(200).describe('how many units before and behind'),
    },
    run: (current, place) => passageAt(current, place),
  }),
  tool({
    name: 'ceasefire',
    title: 'Ceasefire',
    description:
      'The terms of an agreement, what incidents may touch them, what was found, and what guarantors owe; cited where it has words. Rows come in pages.',
    input: { id: name.optional().describe('id of one ceasefire; the only one where it is left out'), ...paging },
    run: ceasefireOf,
  }),
]

/** What the stories that are asked for hold of one kind, each with the slug of its story. */
function entriesOf<Entry>(
  current: Current,
  story: string | undefined,
  of: (record: StoryRecord) => readonly Entry[],
): { entry: Entry; slug: string }[] {
  return storiesFor(current, story).flatMap(({ record, row }) => of(record).map((entry) => ({ entry, slug: row.slug })))
}

/** The ids of who goes by a name and has pledged something. */
function actorsBy(stories: readonly OpenStory[], actor: string): ReadonlySet<string> {
  const entities = stories.flatMap((s) => s.record.entities)
  const pledged = new Map(stories.flatMap((s) => s.record.pledges.map((p) => [p.actor.entity, p.actor.name] as const)))
  const ids = entities.filter((e) => goesBy(e, actor)).map((e) => e.id)
  if (ids.length === 0) throw unknown('actor', actor, [...new Set(pledged.values())].sort())
  return new Set(ids)
}
