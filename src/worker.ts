import { mark } from './mark/index.ts'
import { storyFiles } from './output.ts'
import { loadSource, readSource, type Source } from './read/index.ts'
import { tell } from './tell/index.ts'
import { type Batch, joined, type Shown, type Untold, type Work } from './work.ts'

/** Reads and marks one batch of sources. A source that vanished or cannot be read is a note. */
export async function markBatch({ sources, asOf }: Batch): Promise<Work> {
  return joined(await Promise.all(sources.map((source) => markSource(source, asOf))))
}

async function markSource(source: Source, asOf: string): Promise<Work> {
  const bytes = await loadSource(source)
  if (!(bytes instanceof Uint8Array)) return { articles: [], notes: [bytes] }
  const { articles, notes } = readSource(source, bytes, asOf)
  const marked = articles.map((article) => mark(article))
  return { articles: marked.map((m) => m.marked), notes: [...notes, ...marked.flatMap((m) => m.notes)] }
}

/** Tells one story, and shows it at once where that is asked for. */
export async function tellStory({ members, show, ...telling }: Untold): Promise<Shown> {
  const told = tell(members, telling)
  return show ? { ...told, files: [...storyFiles(told, show)] } : told
}
