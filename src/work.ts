import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { mark } from './mark/index.ts'
import { loadSource, readSource, type Source } from './read/index.ts'
import type { MarkedArticle, Note } from './record/index.ts'

/** Called with how many of all sources are done. */
export type Watch = (done: number, all: number) => void

/** What came of some sources: their articles with marks, and notes. */
export type Work = { articles: MarkedArticle[]; notes: Note[] }

const BATCH = 25
const WORTH_A_POOL = 4 * BATCH

/** How to work: on how many processors (default: all of them), by which clock, and who watches. */
export type WorkOptions = { jobs?: number; asOf?: string; watch?: Watch }

/** One batch of sources with the clock: what a worker is given. */
export type Batch = { sources: Source[]; asOf: string }

const NO_CLOCK = '9999-12-31'

/** Reads and marks all sources, in their order. */
export async function markSources(sources: readonly Source[], options: WorkOptions): Promise<Work> {
  const { jobs = availableParallelism(), asOf = NO_CLOCK, watch } = options
  const batches = batchesOf(sources, asOf)
  const watched = countDone(sources.length, watch)
  const alone = jobs < 2 || sources.length < WORTH_A_POOL || import.meta.url.endsWith('.ts')
  return joined(alone ? await oneByOne(batches, watched) : await inPool(batches, jobs, watched))
}

/** Reads and marks one batch of sources: what a worker runs. A source that vanished or cannot be read is a note. */
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

async function oneByOne(batches: readonly Batch[], watched: (batch: Batch) => void): Promise<Work[]> {
  const works: Work[] = []
  for (const batch of batches) {
    works.push(await markBatch(batch))
    watched(batch)
  }
  return works
}

async function inPool(batches: readonly Batch[], jobs: number, watched: (batch: Batch) => void): Promise<Work[]> {
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

function batchesOf(sources: readonly Source[], asOf: string): Batch[] {
  const batches: Batch[] = []
  for (let i = 0; i < sources.length; i += BATCH) batches.push({ sources: sources.slice(i, i + BATCH), asOf })
  return batches
}

function countDone(all: number, watch: Watch | undefined): (batch: Batch) => void {
  let done = 0
  return ({ sources }) => {
    done += sources.length
    watch?.(done, all)
  }
}

const joined = (works: readonly Work[]): Work => ({
  articles: works.flatMap((w) => w.articles),
  notes: works.flatMap((w) => w.notes),
})
