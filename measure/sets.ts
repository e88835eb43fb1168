import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from './chance.ts'
import type { Measured } from './measured.ts'
import { hasGold, measureParis } from './paris.ts'
import { measureTimelines } from './timelines.ts'

const SEED = 20_260_106

/** How one set is measured; all that the caller may choose. */
export type Call = { data: string; asOf: string; model: 'shipped' | 'loo'; out?: string }

/** Sets with a module of their own; each is loaded only when it is asked for. */
const MODULES: Record<string, (dir: string) => Promise<Measured>> = {
  dates: async (dir) => (await import('./dates.ts')).measureDates(dir),
  quotes: async (dir) => (await import('./quotes.ts')).measureQuotes(dir),
  pledges: async (dir) => (await import('./pledges.ts')).measurePledges(dir),
  stories: async (dir) => (await import('./stories.ts')).measureStories(dir),
  extraction: async (dir) => (await import('./extraction.ts')).measureExtraction(dir),
}

/** The names of the sets, as they are told to the user. */
export const SETS = ['paris', 'timelines', ...Object.keys(MODULES)]

/**
 * Measures one set of a data folder, or undefined where the folder does not have it. Any other name is that of a
 * story with its gold: a folder with `in/` and `gold.json`, which may also be the data folder itself.
 */
export async function measureSet(set: string, call: Call): Promise<Measured | undefined> {
  const dir = join(call.data, set)
  if (set === 'timelines') return existsSync(dir) ? measureTimelines(dir, timelineCall(call)) : undefined
  const module = MODULES[set]
  if (module === undefined) return measureStory(set, call)
  return existsSync(dir) ? { ...(await module(dir)), set } : undefined
}

const timelineCall = ({ out }: Call) => ({ chance: seeded(SEED), ...(out === undefined ? {} : { out }) })

async function measureStory(set: string, call: Call): Promise<Measured | undefined> {
  const dir = storyIn(call.data, set)
  if (dir === undefined) return undefined
  const { tellAll } = await import('../src/update.ts')
  return measureParis(dir, set, call.asOf, seeded(SEED), tellAll)
}

/** The folder of a story: by its name; of `paris` and `example` also the data folder itself, or the only story in it. */
export function storyIn(data: string, set: string): string | undefined {
  const named = join(data, set)
  if (hasGold(named) || !['paris', 'example'].includes(set)) return hasGold(named) ? named : undefined
  if (hasGold(data) || !existsSync(data)) return hasGold(data) ? data : undefined
  const inside = readdirSync(data).map((name) => join(data, name))
  const stories = inside.filter(hasGold)
  return set === 'example' && stories.length === 1 ? stories[0] : undefined
}
