import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { seeded } from './chance.ts'
import type { Measured } from './measured.ts'
import { hasGold, measureParis } from './paris.ts'
import { pooled } from './pooled.ts'
import { measureTimelines } from './timelines.ts'

const SEED = 20_260_106

/** How one set is measured; all that the caller may choose. */
export type Call = {
  data: string
  asOf: string
  model: 'shipped' | 'loo'
  out?: string
  seeds?: [number, number]
  kills?: number
}

/** Sets with a module of their own; each is loaded only when it is asked for. */
const MODULES: Record<string, (dir: string) => Promise<Measured>> = {
  dates: async (dir) => (await import('./dates.ts')).measureDates(dir),
  quotes: async (dir) => (await import('./quotes.ts')).measureQuotes(dir),
  pledges: async (dir) => (await import('./pledges.ts')).measurePledges(dir),
  figures: async (dir) => (await import('./figures.ts')).measureFigures(dir),
  stories: async (dir) => (await import('./stories.ts')).measureStories(dir),
  extraction: async (dir) => (await import('./extraction.ts')).measureExtraction(dir),
  metadata: async (dir) => (await import('./extraction.ts')).measureMetadataAlone(dir),
}

/** Sets that are measured on the folder of another. */
const FOLDERS: Record<string, string> = { figures: 'pledges', metadata: 'extraction' }

/** Sets of the second half: from a seed, or from the folder `monitoring` of the data. */
const WATCHED: Record<string, (dir: string, call: Call) => Promise<Measured | undefined>> = {
  truce: async (_, { seeds }) => (await import('./truce.ts')).measureTruce(seeds),
  hotspots: async (dir) => (await import('./hotspots.ts')).measureHotspots(dir),
  change: async (dir) => (await import('./change.ts')).measureChange(dir),
  linking: async () => (await import('./linking.ts')).measureLinking(),
  kinds: async () => (await import('./kinds.ts')).measureKinds(),
}

/** The names of the sets, as they are told to the user. */
export const SETS = [
  'paris',
  'timelines',
  'ask',
  'changes',
  'kills',
  'update',
  'origins',
  ...Object.keys(MODULES),
  ...Object.keys(WATCHED),
]

/**
 * Measures one set of a data folder, or undefined where the folder does not have it. Any other name is that of a
 * story with its gold: a folder with `in/` and `gold.json`, which may also be the data folder itself.
 */
export async function measureSet(set: string, call: Call): Promise<Measured | undefined> {
  const dir = join(call.data, FOLDERS[set] ?? set)
  if (set === 'timelines') return existsSync(dir) ? measureTimelines(dir, timelineCall(call)) : undefined
  const watched = WATCHED[set]
  if (watched) return watched(join(call.data, 'monitoring'), call)
  if (set === 'update') return (await import('./update.ts')).measureUpdate(join(call.data, 'timelines'))
  if (set === 'kills') return (await import('./kills.ts')).measureKills(call.kills ?? 200)
  if (set === 'changes') return (await import('./changes.ts')).measureChanges(call.data)
  if (set === 'origins') return measureOrigins(call.data)
  if (set === 'ask') return (await import('./ask.ts')).measureAsk(call.data)
  const module = MODULES[set]
  if (module === undefined) return measureStory(set, call)
  return existsSync(dir) ? { ...(await module(dir)), set } : undefined
}

const timelineCall = ({ model, out }: Call) => ({ chance: seeded(SEED), model, ...(out === undefined ? {} : { out }) })

async function measureStory(set: string, call: Call): Promise<Measured | undefined> {
  const dirs = storiesIn(call.data, set)
  if (dirs.length === 0) return undefined
  const { tellAll } = await import('../src/update.ts')
  const each: Measured[] = []
  for (const dir of dirs) each.push(await measureParis(dir, basename(dir), call.asOf, seeded(SEED), tellAll))
  return each.length === 1 ? { ...each[0]!, set } : joined(set, each)
}

/** The figures of all stories together, then one after the other, each under the name of its story. */
function joined(set: string, stories: Measured[]): Measured {
  return {
    set,
    rows: [
      ...pooled(stories),
      ...stories.flatMap((story) => story.rows.map((row) => ({ ...row, name: `${story.set}: ${row.name}` }))),
    ],
    worst: stories.flatMap((story) => story.worst.map((miss) => ({ ...miss, where: `${story.set}/${miss.where}` }))),
    notes: stories.flatMap((story) => story.notes.map((note) => `${story.set}: ${note}`)),
  }
}

async function measureOrigins(data: string): Promise<Measured | undefined> {
  const dirs = storiesIn(data, 'example')
  return dirs.length > 0 ? (await import('./origins.ts')).measureOrigins(dirs) : undefined
}

/** The folders of a set: the one of its name; of `paris` and `example` also the data folder itself, or all stories in it. */
export function storiesIn(data: string, set: string): string[] {
  const named = join(data, set)
  if (hasGold(named) || !['paris', 'example'].includes(set)) return [named].filter(hasGold)
  if (hasGold(data) || !existsSync(data)) return [data].filter(hasGold)
  const inside = readdirSync(data).sort()
  return set === 'example' ? inside.map((name) => join(data, name)).filter(hasGold) : []
}
