import { type Shelf, type Shelved, shelfKey } from './keep/index.ts'
import type { Source } from './read/draft.ts'
import { loadSource } from './read/load.ts'
import type { Note } from './record/index.ts'
import { markingRules } from './rules.ts'
import { type Crew, joined, markSources, NO_CLOCK, type Work, type WorkOptions } from './work.ts'

/** A source with the key under which it lies on the shelf, and what was found in it before. */
export type Looked = { source: Source; key: string | undefined; found: Shelved | undefined }

/** What was marked now, for the shelf, beside what all sources gave. */
export type Marked = Work & { fresh: Fresh[] }
export type Fresh = { key: string; found: Shelved }

/**
 * Looks sources up on the shelf, where there is one: what the same rules found in the same bytes. What was kept by a
 * later clock does not count, nor does a source whose date a clock decided.
 */
export async function lookUp(
  sources: readonly Source[],
  shelf: Shelf | undefined,
  clock = NO_CLOCK,
): Promise<Looked[]> {
  const looked: Looked[] = []
  // One after another: archives are large, and no more than one of them is held at a time.
  for (const source of sources) {
    const key = shelf && (await keyOf(source))
    looked.push({ source, key, found: key ? valid(await shelf!.get(key), clock) : undefined })
  }
  return looked
}

/** Marks the sources that were not found, as `markSources` does; all their work in the order of the sources. */
export async function markNew(looked: readonly Looked[], crew: Crew, options: WorkOptions): Promise<Marked> {
  const clock = options.asOf ?? NO_CLOCK
  const missing = looked.filter((l) => !l.found)
  const sources = missing.map((m) => m.source)
  const works = partedBy(await markSources(sources, crew, options), sources)
  const next = works.values()
  const all = looked.map(({ found }) => found ?? next.next().value!)
  return {
    ...joined(all),
    fresh: missing.flatMap(({ key }, i) => (key ? [{ key, found: { clock, ...works[i]! } }] : [])),
  }
}

async function keyOf(source: Source): Promise<string | undefined> {
  const bytes = await loadSource(source)
  return bytes instanceof Uint8Array ? shelfKey(markingRules(), source.name, source.given, bytes) : undefined
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
