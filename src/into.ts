import { resolve } from 'node:path'
import { runBetween } from './changes/index.ts'
import { isRemote } from './fetch/inputs.ts'
import {
  loadMemory,
  loadRuns,
  type Memory,
  refuseForeign,
  replaceFolder,
  type Shelf,
  saveMemory,
  shelfOf,
  storiesBefore,
  withLock,
} from './keep/index.ts'
import { outputOf } from './output.ts'
import { type Run, TrucelineError } from './record/index.ts'
import { type Network, remoteSources } from './remote.ts'
import { tellingRules } from './rules.ts'
import { type TellOptions, type Told, tellAll, tellMarked } from './update.ts'
import type { WorkOptions } from './work.ts'

/** What a run into a folder is told: as `tellAll`, how much is published, and under which address. */
export type IntoOptions = TellOptions &
  Omit<Memory, 'inputs' | 'follow' | 'allowed' | 'site'> & {
    site?: string | null | undefined
    network: Network
    heard?: Heard | undefined
  }

/** Told how many addresses of those asked have answered. */
export type Heard = (round: { answered: number; asked: number }) => void

/** What an update may be told anew; `shelf` where a program goes on and holds what it read before. */
export type UpdateOptions = WorkOptions & {
  asOf: string
  network: Pick<Network, 'version' | 'hosts' | 'signal'>
  heard?: Heard
  shelf?: Shelf | undefined
}

/**
 * Tells inputs into an output folder, which is exchanged as a whole. What was marked is kept beside it for the next run,
 * unless only passages may be published; what changed since the last run is added to `changes.json`.
 * @throws TrucelineError `output` when the folder is not ours or another run writes into it; as `tellAll`.
 */
export function tellInto(dir: string, inputs: readonly string[], options: IntoOptions): Promise<Told> {
  return withLock(dir, async () => {
    const shelf = options.passagesOnly ? undefined : (options.shelf ?? shelfOf(dir))
    const { sources, notes, ...round } = await remoteSources(
      dir,
      inputs.filter(isRemote),
      options.network,
      options.asOf,
    )
    options.heard?.(round)
    const local = inputs.filter((input) => !isRemote(input))
    const told = await tellAll(local, { ...options, shelf, further: { sources, notes } })
    const runs = await runsWith(told, dir, options.asOf)
    // What the run was told and found is kept first: a run that is killed after the exchange forgets nothing.
    for (const { key, found } of shelf ? told.fresh : []) await shelf!.put(key, found)
    await saveMemory(dir, memoryOf(inputs, options))
    await replaceFolder(dir, outputOf({ ...told, runs }, options))
    return told
  })
}

function memoryOf(inputs: readonly string[], { network, ...options }: IntoOptions): Memory {
  const { oneStory, length, passagesOnly, restricted, site = null } = options
  const { follow, allowed } = network
  const all = [...new Set(inputs.map(whereItIs))].sort()
  return { inputs: all, oneStory, length, passagesOnly, restricted, site, follow, allowed: [...allowed] }
}

/**
 * Tells an output folder again from the inputs it remembers and further ones.
 * @throws TrucelineError `usage` when it remembers none; as `tellInto`.
 */
export async function updateFolder(dir: string, further: readonly string[], options: UpdateOptions): Promise<Told> {
  await refuseForeign(dir)
  const { inputs, follow, allowed, ...memory } = await loadMemory(dir)
  const all = [...new Set([...inputs, ...further.map(whereItIs)])]
  const { passagesOnly } = memory
  const network = { ...options.network, follow, allowed }
  return tellInto(dir, all, { ...memory, ...options, network, show: { passagesOnly } })
}

/**
 * Tells into another folder what an earlier run of an output knew: its articles, by its clock, with the rules of today.
 * @throws TrucelineError `usage` when there was no such run, or its articles were not kept.
 */
export async function tellAgain(dir: string, n: number, out: string, options: WorkOptions): Promise<Told> {
  await refuseForeign(out)
  const run = (await loadRuns(dir)).find((r) => r.n === n)
  if (!run) throw new TrucelineError('usage', `${dir} has no run ${n}`)
  const known = new Set(run.articles)
  const kept = (await shelfOf(dir).all()).filter((found) => found.articles.some(({ article }) => known.has(article.id)))
  const articles = new Map(kept.flatMap((found) => found.articles).map((marked) => [marked.article.id, marked]))
  const marked = [...articles.values()].filter(({ article }) => known.has(article.id))
  const notes = new Map(kept.flatMap((found) => found.notes).map((note) => [JSON.stringify(note), note]))
  if (marked.length < known.size) throw new TrucelineError('usage', `the articles of run ${n} were not kept in ${dir}`)
  const { inputs: _, ...memory } = await loadMemory(dir)
  const told = await tellMarked(
    { articles: marked, notes: [...notes.values()] },
    { ...memory, ...options, asOf: run.asOf },
  )
  await replaceFolder(out, outputOf({ ...told, runs: [] }, memory))
  return told
}

/** An address as it stands; a path so that it can be found from anywhere. */
const whereItIs = (input: string): string => (/^https?:/i.test(input) ? input : resolve(input))

/** The runs so far, and this one where it changed anything. */
async function runsWith(told: Told, dir: string, asOf: string): Promise<Run[]> {
  const runs = await loadRuns(dir)
  const last = runs.at(-1)
  const before = last ? { ...last, records: (await storiesBefore(dir)).map((s) => s.record) } : null
  const after = { rules: tellingRules(), asOf, records: told.stories.map((s) => s.record) }
  const run = runBetween(before, after, runs.length + 1)
  return run ? [...runs, run] : runs
}
