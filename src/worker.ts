import { correct } from './correct/index.ts'
import type { Source } from './read/draft.ts'
import { loadSource } from './read/load.ts'
import type { Read } from './read/read.ts'
import { tell } from './tell/index.ts'
import { type Batch, joined, type Shown, type Untold, type Work } from './work.ts'

// What reads, what marks and what shows is loaded with the first source or story that needs it.

/** Reads and marks one batch of sources. A source that vanished or cannot be read is a note. */
export async function markBatch({ sources, asOf }: Batch): Promise<Work> {
  const works: Work[] = []
  for (const source of sources) works.push(await markSource(source, asOf)) // one after another: an archive may be large
  return joined(works)
}

/** Reads one source: its articles, for a feed or an archive has several, or a note on why there are none. */
export async function readOne(source: Source, asOf: string): Promise<Read> {
  const bytes = await loadSource(source)
  if (!(bytes instanceof Uint8Array)) return { articles: [], notes: [bytes] }
  const { openSource } = await import('./read/doors/open.ts')
  return openSource(source, bytes, asOf)
}

async function markSource(source: Source, asOf: string): Promise<Work> {
  const { articles, notes } = await readOne(source, asOf)
  if (articles.length === 0) return { articles: [], notes }
  const { mark } = await import('./mark/index.ts')
  const marked = articles.map((article) => mark(article))
  return { articles: marked.map((m) => m.marked), notes: [...notes, ...marked.flatMap((m) => m.notes)] }
}

/** Tells one story, as people corrected it, and shows it at once where that is asked for. */
export async function tellStory({ members, show, corrections = [], ...telling }: Untold): Promise<Shown> {
  const told = correct(tell(members, telling), corrections)
  if (!show) return told
  const { storyFiles } = await import('./output.ts')
  return { ...told, files: [...storyFiles(told, show)] }
}
