import { availableParallelism } from 'node:os'
import type { OutputFile } from './keep/index.ts'
import type { Source } from './read/index.ts'
import type { Correction, MarkedArticle, Member, Note, ToldStory } from './record/index.ts'
import type { Telling } from './tell/index.ts'

/** Called with how many of all sources are done. */
export type Watch = (done: number, all: number) => void

/** How to work: on how many processors (default: all of them), by which clock, and who watches. */
export type WorkOptions = { jobs?: number; asOf?: string; watch?: Watch }

/** One batch of sources with the clock, and what comes of it: articles with marks, and notes. */
export type Batch = { sources: Source[]; asOf: string }
export type Work = { articles: MarkedArticle[]; notes: Note[] }

/** The members of a story with what telling is told, and the story told; `files` where it was shown, too. */
export type Untold = Telling & {
  members: Member[]
  show?: { passagesOnly: boolean } | undefined
  corrections?: readonly Correction[]
}
export type Shown = ToldStory & { files?: OutputFile[] }

/** Who does the work: this thread, one task after another, or several threads. */
export type Crew = {
  mark(batch: Batch): Promise<Work>
  tell(story: Untold): Promise<Shown>
  end(): Promise<void>
}

const BATCH = 25
const WORTH_A_POOL = 4 * BATCH
/** A clock before which everything was published. */
export const NO_CLOCK = '9999-12-31'

/** Does some work with a crew fit for so many sources, and lets the crew go. */
export async function withCrew<T>(sources: number, jobs = availableParallelism(), work: (crew: Crew) => Promise<T>) {
  const alone = jobs < 2 || sources < WORTH_A_POOL || import.meta.url.endsWith('.ts')
  const crew = await (alone ? thisThread() : threads(jobs))
  try {
    return await work(crew)
  } finally {
    await crew.end()
  }
}

/** What the tasks need is loaded here only when no other thread does them. Showing waits until a story is written. */
async function thisThread(): Promise<Crew> {
  const { markBatch, tellStory } = await import('./worker.ts')
  let before: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = before.then(task)
    before = done
    return done
  }
  return {
    mark: (batch) => inTurn(() => markBatch(batch)),
    tell: (story) => inTurn(() => tellStory({ ...story, show: undefined })),
    end: async () => {},
  }
}

async function threads(jobs: number): Promise<Crew> {
  const { Tinypool } = await import('tinypool')
  const filename = new URL('./worker.js', import.meta.url).href
  const pool = new Tinypool({ filename, maxThreads: jobs, minThreads: jobs })
  return {
    mark: (batch) => pool.run(batch, { name: 'markBatch' }),
    tell: (story) => pool.run(story, { name: 'tellStory' }),
    end: () => pool.destroy(),
  }
}

/** Reads and marks all sources, in their order. */
export async function markSources(sources: readonly Source[], crew: Crew, options: WorkOptions): Promise<Work> {
  const { asOf = NO_CLOCK, watch } = options
  let done = 0
  const works = batchesOf(sources, asOf).map(async (batch) => {
    const work = await crew.mark(batch)
    done += batch.sources.length
    watch?.(done, sources.length)
    return work
  })
  return joined(await Promise.all(works))
}

function batchesOf(sources: readonly Source[], asOf: string): Batch[] {
  const batches: Batch[] = []
  for (let i = 0; i < sources.length; i += BATCH) batches.push({ sources: sources.slice(i, i + BATCH), asOf })
  return batches
}

/** The works of several batches as one. */
export const joined = (works: readonly Work[]): Work => ({
  articles: works.flatMap((w) => w.articles),
  notes: works.flatMap((w) => w.notes),
})
