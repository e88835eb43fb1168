import { correctionsIn, watchFound } from './beside.ts'
import type { ShownCeasefire } from './ceasefire-output.ts'
import { atClock } from './clock.ts'
import { lostCorrections, lostNote, regrouped } from './correct/index.ts'
import { gather } from './gather/index.ts'
import type { Shelf } from './keep/index.ts'
import type { Source } from './read/draft.ts'
import { findInputs } from './read/inputs.ts'
import { dropTwins } from './read/twins.ts'
import {
  byDate,
  type FrozenArticle,
  type MarkedArticle,
  type Note,
  type ToldStory,
  TrucelineError,
} from './record/index.ts'
import { type Fresh, lookUp, type Marked, markNew } from './shelved.ts'
import type { Length } from './tell/index.ts'
import { type Crew, markSources, NO_CLOCK, type Shown, type Work, type WorkOptions, withCrew } from './work.ts'

/**
 * What a run is told besides its inputs. `asOf` is the clock: an ISO 8601 date or date-time. With `show` the stories may
 * come with their files, where threads were at work.
 */
export type TellOptions = WorkOptions & {
  asOf: string
  oneStory: boolean
  length?: Length | undefined
  show?: { passagesOnly: boolean } | undefined
  restricted?: boolean
  shelf?: Shelf | undefined
  further?: { sources: Source[]; notes: Note[] } | undefined
}

/** What a run found: the stories, newest first, a ceasefire for each agreement, and the trouble in the sources. */
export type Told = { stories: Shown[]; ceasefires: ShownCeasefire[]; notes: Note[]; articles: number; fresh: Fresh[] }

/**
 * The whole path: inputs to read articles, marked, gathered into stories, told. Same inputs and clock, same result,
 * in whatever order the inputs come.
 * @throws TrucelineError `nothing-readable` when no input holds a readable article.
 */
export async function tellAll(inputs: readonly string[], options: TellOptions): Promise<Told> {
  const { further = { sources: [], notes: [] } } = options
  const listed = await findInputs(inputs)
  const sources = [...listed.sources, ...further.sources].sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = { ...listed, sources, notes: [...listed.notes, ...further.notes] }
  const looked = await lookUp(sources, options.shelf, options.asOf)
  const missing = looked.filter((l) => !l.found).length
  return withCrew(missing, options.jobs, async (crew) =>
    tellRest(found, await markNew(looked, crew, options), crew, options),
  )
}

/** The path from articles that are marked already, and what was noted of them, as an earlier run kept them. */
export async function tellMarked(kept: Work, options: TellOptions): Promise<Told> {
  const none = { sources: [], payloads: [], notes: [] }
  return withCrew(0, 1, (crew) => tellRest(none, { ...kept, fresh: [] }, crew, options))
}

async function tellRest(found: Found, marked: Marked, crew: Crew, options: TellOptions): Promise<Told> {
  const twins = dropTwins(marked.articles.map((m) => m.article))
  const once = new Set(twins.articles)
  const { current, later } = atClock(
    marked.articles.filter((m) => once.has(m.article)),
    options.asOf,
  )
  const notes = [...found.notes, ...marked.notes, ...twins.notes, ...later].sort(bySource)
  if (current.length === 0) throw nothingReadable(notes)
  const { asOf, length, show } = options
  const { corrections, notes: crooked } = await correctionsIn(found.payloads)
  const gathered = regrouped(gather(current, options), corrections)
  const untold = gathered.map((members) => ({ members, asOf, length, notes, show, corrections }))
  const stories = await Promise.all(untold.map((story) => crew.tell(story)))
  const records = stories.map((s) => s.record)
  const lost = lostCorrections(records, corrections).map(lostNote)
  const watched = await watchFound(found.payloads, gathered.flat(), options)
  return {
    stories: stories.sort(newestFirst),
    ceasefires: watched.ceasefires,
    notes: [...notes, ...crooked, ...lost, ...watched.notes].sort(bySource),
    articles: current.length,
    fresh: marked.fresh,
  }
}

/**
 * The path up to reading: the frozen articles of all inputs, and notes.
 * @throws TrucelineError `nothing-readable`
 */
export async function readAll(
  inputs: readonly string[],
  options: WorkOptions,
): Promise<{ articles: FrozenArticle[]; notes: Note[] }> {
  const { sources, notes } = await findInputs(inputs)
  const { readOne } = await import('./worker.ts')
  const articles: FrozenArticle[] = []
  for (const [i, source] of sources.entries()) {
    const read = await readOne(source, options.asOf ?? NO_CLOCK)
    articles.push(...read.articles)
    notes.push(...read.notes)
    options.watch?.(i + 1, sources.length)
  }
  if (articles.length === 0) throw nothingReadable(notes)
  return { articles, notes: notes.sort(bySource) }
}

/**
 * The path up to marking: the articles of all inputs with their marks, and notes.
 * @throws TrucelineError `nothing-readable`
 */
export async function markAll(
  inputs: readonly string[],
  options: WorkOptions,
): Promise<{ articles: MarkedArticle[]; notes: Note[] }> {
  const found = await findInputs(inputs)
  const marked = await withCrew(found.sources.length, options.jobs, (crew) => markFound(found, crew, options))
  if (marked.articles.length === 0) throw nothingReadable(marked.notes)
  return marked
}

type Found = Awaited<ReturnType<typeof findInputs>>

async function markFound(found: Found, crew: Crew, options: WorkOptions): Promise<Work> {
  const marked = await markSources(found.sources, crew, options)
  return { articles: marked.articles, notes: [...found.notes, ...marked.notes].sort(bySource) }
}

function nothingReadable(notes: readonly Note[]): TrucelineError {
  const why = notes.slice(0, 3).map((n) => `${n.source}: ${n.reason}`)
  return new TrucelineError('nothing-readable', ['nothing readable among the inputs', ...why].join('; '))
}

function bySource(a: Note, b: Note): number {
  const [x, y] = [JSON.stringify([a.source, a.start, a]), JSON.stringify([b.source, b.start, b])]
  return x < y ? -1 : x > y ? 1 : 0
}

/** By the day of the newest article, the newest first. */
function newestFirst(a: ToldStory, b: ToldStory): number {
  return byDate(newest(b), newest(a)) || (a.record.id < b.record.id ? -1 : 1)
}

const newest = ({ record }: ToldStory) =>
  record.articles
    .flatMap((a) => a.published?.edtf ?? [])
    .sort(byDate)
    .at(-1) ?? '0000'
