import { correct } from './correct/index.ts'
import { mark } from './mark/index.ts'
import { storyFiles } from './output.ts'
import { loadSource, openSource, type Source } from './read/index.ts'
import { tell } from './tell/index.ts'
import { type Batch, joined, type Shown, type Untold, type Work } from './work.ts'

/** Reads and marks one batch of sources. A source that vanished or cannot be read is a note. */
export async function markBatch({ sources, asOf }: Batch): Promise<Work> {
  const works: Work[] = []
  for (const source of sources) works.push(await markSource(source, asOf)) // one after another: an archive may be large
  return joined(works)
}

/** Reads one source: its articles, for a feed or an archive has several, or a note on why there are none. */
export async function readOne(source: Source, asOf: string): ReturnType<typeof openSource> {
  const bytes = await loadSource(source)
  return bytes instanceof Uint8Array ? openSource(source, bytes, asOf) : { articles: [], notes: [bytes] }
}

async function markSource(source: Source, asOf: string): Promise<Work> {
  const { articles, notes } = await readOne(source, asOf)
  const marked = articles.map((article) => mark(article))
  return { articles: marked.map((m) => m.marked), notes: [...notes, ...marked.flatMap((m) => m.notes)] }
}

/** Tells one story, as people corrected it, and shows it at once where that is asked for. */
export async function tellStory({ members, show, corrections = [], ...telling }: Untold): Promise<Shown> {
  const told = correct(tell(members, telling), corrections)
  return show ? { ...told, files: [...storyFiles(told, show)] } : told
}
