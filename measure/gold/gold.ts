import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words of one of the files in `in/`; offsets are UTF-16 units into that file. */
export type GoldWords = { file: string; words: string; start: number; end: number }

export type GoldEvent = {
  id?: string
  when: string
  status: string
  what: string
  must: boolean
  evidence: GoldWords[]
}
export type GoldPledge = GoldWords & {
  id?: string
  actor: string[]
  stance: string
  condition: string | null
  saidBy: string | null
  must: boolean
}
export type GoldQuote = GoldWords & { id?: string; speaker: string | null; type: string; must?: boolean }
export type GoldSide = GoldWords & { value: string }
export type GoldDispute = { kind: string; about: string; must: boolean; sides: GoldSide[] }
export type GoldOrigin = { file: string; of: string; by: string }
export type GoldHarmony = { why: string; sides: GoldSide[] }

/** Kinds in which whatever the gold does not list is wrong; in the others it counts for nothing. */
export type Exhaustive = 'quotes' | 'days'

/** What a careful reader found in the texts of one story, as `gold.json` has it. */
export type Gold = {
  asOf?: string // the clock to tell the story with
  exhaustive?: Exhaustive[] // both where nothing is said
  events: GoldEvent[]
  pledges: GoldPledge[]
  not_pledges: (GoldWords & { why: string })[]
  quotes: GoldQuote[]
  disputes: GoldDispute[]
  not_disputes: GoldHarmony[]
  origins: GoldOrigin[] | null // null: the gold does not say who copies whom
  noise: GoldWords[]
}

/** Reads `gold.json` of a folder; kinds that it does not speak of are empty. */
export function readGold(dir: string): Gold {
  const none = { events: [], pledges: [], not_pledges: [], quotes: [], disputes: [], not_disputes: [], noise: [] }
  return { ...none, origins: null, ...(JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8')) as Partial<Gold>) }
}
