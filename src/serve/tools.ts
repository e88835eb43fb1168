import { z } from 'zod'
import { ask, DOES_NOT_SAY } from '../ask/index.ts'
import {
  type Article,
  type Citation,
  eventStatusSchema,
  isEdtf,
  matterSchema,
  type Pledge,
  stanceSchema,
} from '../record/index.ts'
import { ceasefireOf } from './ceasefire.ts'
import { goesBy, isBetween, pageOf, storiesFor, unknown } from './choose.ts'
import { type Cited, citing } from './cited.ts'
import type { Current } from './current.ts'
import type { OpenStory } from './folder.ts'
import { passageAt } from './passages.ts'

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
      const all = storiesFor(current, story).flatMap((one) =>
        one.record.articles.map((article) => ({ story: one.row.slug, ...articleRow(article) })),
      )
      const { shown, ...rest } = pageOf(all, page)
      return { ...rest, articles: shown }
    },
  }),
  tool({
    name: 'timeline',
    title: 'Timeline',
    description:
      'What happened, was announced or called off, in order of date, each event with its citations and its other tellings.',
    input: { story, from: day.optional(), to: day.optional(), status: eventStatusSchema.optional(), ...paging },
    run: (current, { story, from, to, status, ...page }) => {
      const cited = citing(current)
      const all = storiesFor(current, story).flatMap((one) =>
        one.record.timeline
          .filter((e) => isBetween(e.when.edtf, from, to) && (!status || e.status === status))
          .map((e) => ({
            ...{ id: e.id, story: one.row.slug, when: e.when.edtf, basis: e.when.basis, status: e.status },
            ...{ text: e.line.text, citations: e.line.citations.map(cited), also: e.also.map(cited) },
          })),
      )
      const { shown, ...rest } = pageOf(all, page)
      return { ...rest, events: shown }
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
      const stories = storiesFor(current, story)
      const actors = actor === undefined ? undefined : actorsBy(stories, actor)
      const all = stories.flatMap((one) =>
        one.record.pledges
          .filter(
            (p) =>
              (!actors || actors.has(p.actor.entity)) &&
              (!matter || p.matter === matter) &&
              (!stance || p.stance === stance),
          )
          .map((p) => pledgeRow(p, one.row.slug, citing(current))),
      )
      const { shown, ...rest } = pageOf(all, page)
      return { ...rest, pledges: shown }
    },
  }),
  tool({
    name: 'disputes',
    title: 'Where sources disagree',
    description: 'What sources cannot both be right about, with each side and its citations.',
    input: { story, ...paging },
    run: (current, { story, ...page }) => {
      const cited = citing(current)
      const all = storiesFor(current, story).flatMap((one) =>
        one.record.disputes.map(({ id, kind, about, by, sides }) => ({
          ...{ id, story: one.row.slug, kind, about, by },
          sides: sides.map(({ value, citations }) => ({ value, citations: citations.map(cited) })),
        })),
      )
      const { shown, ...rest } = pageOf(all, page)
      return { ...rest, disputes: shown }
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

function storyRow({ row, record }: OpenStory, cited: (citation: Citation) => Cited) {
  const { id, slug, updated } = row
  const articles = record.articles.slice(0, FIRST).map(articleRow)
  const title = { text: record.title.text, citations: record.title.citations.map(cited) }
  return { id, slug, title, updated, span: record.span, asOf: record.asOf, total: record.articles.length, articles }
}

/** How many articles a story shows of itself; the others are a tool of their own. */
const FIRST = 50

const articleRow = ({ id, n, outlet, title, published, kind, url }: Article) => ({
  ...{ id, n, outlet, title, published: published?.edtf ?? null, kind, url },
})

function pledgeRow(p: Pledge, story: string, cited: (citation: Citation) => Cited) {
  const { id, stance, matter, met, via, form, change } = p
  return {
    ...{ id, story, actor: p.actor.name, stance, matter, met, via, form, change },
    ...{ to: p.to?.name ?? null, saidBy: p.saidBy?.name ?? null, asOf: p.asOf.edtf, text: p.line.text },
    action: cited(p.action),
    condition: p.condition && cited(p.condition),
    limits: p.limits.map(cited),
    citations: p.line.citations.map(cited),
  }
}

/** The ids of who goes by a name and has pledged something. */
function actorsBy(stories: readonly OpenStory[], actor: string): ReadonlySet<string> {
  const entities = stories.flatMap((s) => s.record.entities)
  const pledged = new Map(stories.flatMap((s) => s.record.pledges.map((p) => [p.actor.entity, p.actor.name] as const)))
  const ids = entities.filter((e) => goesBy(e, actor)).map((e) => e.id)
  if (ids.length === 0) throw unknown('actor', actor, [...new Set(pledged.values())].sort())
  return new Set(ids)
}
