import { type Shelf, type Shelved, shelfKey } from './keep/index.ts'
import { loadSource, type Source } from './read/index.ts'
import type { Note } from './record/index.ts'
import { rulesVersion } from './rules.ts'
import { type Crew, markSources, NO_CLOCK, type Work, type WorkOptions } from './work.ts'

/** What was marked now, for the shelf, beside what all sources gave. */
export type Marked = Work & { fresh: Fresh[] }
export type Fresh = { key: string; found: Shelved }

/**
 * Marks sources as `markSources` does, but takes from the shelf what the same rules found in the same bytes before. What
 * was kept by a later clock is marked again, and so is a source whose date a clock decided.
 */
export async function markNew(
  sources: readonly Source[],
  crew: Crew,
  options: WorkOptions,
  shelf: Shelf,
): Promise<Marked> {
  const clock = options.asOf ?? NO_CLOCK
  const keyed = await Promise.all(sources.map(async (source) => ({ source, key: await keyOf(source) })))
  const known = await Promise.all(keyed.map(async ({ key }) => key && valid(await shelf.get(key), clock)))
  const missing = keyed.filter((_, i) => !known[i])
  const marked = await markSources(
    missing.map((m) => m.source),
    crew,
    options,
  )
  const works = partedBy(
    marked,
    missing.map((m) => m.source),
  )
  const fresh = missing.flatMap(({ key }, i) => (key ? [{ key, found: { clock, ...works[i]! } }] : []))
  const next = works.values()
  const all = known.map((found) => found || next.next().value!)
  return {
    articles: all.flatMap((w) => w.articles),
    notes: all.flatMap((w) => w.notes),
    fresh,
  }
}

async function keyOf(source: Source): Promise<string | undefined> {
  const bytes = await loadSource(source)
  return bytes instanceof Uint8Array ? shelfKey(rulesVersion(), source.name, source.given, bytes) : undefined
}

function valid(found: Shelved | undefined, clock: string): Shelved | undefined {
  return found && found.clock <= clock && (found.clock === clock || !found.notes.some(byClock)) ? found : undefined
}

const byClock = ({ kind, reason }: Note) => kind === 'date' && reason.includes('lies after')

/** The work of each source: its articles and notes bear its name, or that of one of its items. */
function partedBy({ articles, notes }: Work, sources: readonly Source[]): Work[] {
  const places = new Map(sources.map(({ name }, i) => [name, i]))
  const works: Work[] = sources.map(() => ({ articles: [], notes: [] }))
  const at = (name: string) => works[places.get(sourceOf(name, places))!]!
  for (const marked of articles) at(marked.article.source).articles.push(marked)
  for (const note of notes) at(note.source).notes.push(note)
  return works
}

/** The source of an item such as `feed.xml#item-3`; a file's name, too, may have the sign in it. */
function sourceOf(name: string, known: ReadonlyMap<string, unknown>): string {
  if (known.has(name)) return name
  const cuts = [...name.matchAll(/#/g)].map(({ index }) => name.slice(0, index))
  return cuts.find((cut) => known.has(cut)) ?? name
}
