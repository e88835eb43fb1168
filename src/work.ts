import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { mark } from './mark/index.ts'
import { loadSource, readSource, type Source } from './read/index.ts'
import type { MarkedArticle, Note } from './record/index.ts'

/** Called with how many of all sources are done. */
export type Watch = (done: number, all: number) => void

/** What came of some sources: their articles with marks, and notes. */
export type Work = { articles: MarkedArticle[]; notes: Note[] }

// The clock leaves out what was published after it; reading refuses no date for that.
const END_OF_TIME = '9999-12-31'

const BATCH = 25
const WORTH_A_POOL = 4 * BATCH

/** Reads and marks all sources, in their order, on as many processors as `jobs` says (default: all of them). */
export async function markSources(
  sources: readonly Source[],
  { jobs = availableParallelism(), watch }: { jobs?: number; watch?: Watch },
): Promise<Work> {
  const batches = batchesOf(sources)
  const watched = countDone(sources.length, watch)
  const alone = jobs < 2 || sources.length < WORTH_A_POOL || import.meta.url.endsWith('.ts')
  return joined(alone ? await oneByOne(batches, watched) : await inPool(batches, jobs, watched))
}

/** Reads and marks one batch of sources: what a worker runs. A source that vanished or cannot be read is a note. */
export async function markBatch(sources: readonly Source[]): Promise<Work> {
  return joined(await Promise.all(sources.map(markSource)))
}

async function markSource(source: Source): Promise<Work> {
  const bytes = await loadSource(source)
  if (!(bytes instanceof Uint8Array)) return { articles: [], notes: [bytes] }
  const { articles, notes } = readSource(source, bytes, END_OF_TIME)
  const marked = articles.map((article) => mark(article))
  return { articles: marked.map((m) => m.marked), notes: [...notes, ...marked.flatMap((m) => m.notes)] }
}

async function oneByOne(batches: readonly Source[][], watched: (batch: Source[]) => void): Promise<Work[]> {
  const works: Work[] = []
  for (const batch of batches) {
    works.push(await markBatch(batch))
    watched(batch)
  }
  return works
}

async function inPool(batches: readonly Source[][], jobs: number, watched: (batch: Source[]) => void): Promise<Work[]> {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    maxThreads: jobs,
    minThreads: jobs,
  })
  try {
    return await Promise.all(
      batches.map(async (batch) => {
        const work: Work = await pool.run(batch)
        watched(batch)
        return work
      }),
    )
  } finally {
    await pool.destroy()
  }
}

function batchesOf(sources: readonly Source[]): Source[][] {
  const batches: Source[][] = []
  for (let i = 0; i < sources.length; i += BATCH) batches.push(sources.slice(i, i + BATCH))
  return batches
}

function countDone(all: number, watch: Watch | undefined): (batch: Source[]) => void {
  let done = 0
  return (batch) => {
    done += batch.length
    watch?.(done, all)
  }
}

const joined = (works: readonly Work[]): Work => ({
  articles: works.flatMap((w) => w.articles),
  notes: works.flatMap((w) => w.notes),
})
