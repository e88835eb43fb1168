import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Note, ToldStory } from '../src/record/index.ts'
import type { Chance } from './chance.ts'
import { alignerOf, type Text } from './gold/align.ts'
import { scoreDisputes } from './gold/disputes.ts'
import { scoreEvents } from './gold/events.ts'
import { type Gold, type GoldWords, readGold } from './gold/gold.ts'
import { scoreNoise } from './gold/noise.ts'
import { scoreOrigins } from './gold/origins.ts'
import { scorePledges } from './gold/pledges.ts'
import { scoreQuotes } from './gold/quotes.ts'
import { plainly } from './gold/rival.ts'
import { textsOf, toldOf } from './gold/told.ts'
import type { Measured } from './measured.ts'

/** The whole path, as `update` has it. */
export type TellAll = (
  inputs: string[],
  options: { asOf: string; oneStory: boolean },
) => Promise<{ stories: ToldStory[]; notes: Note[] }>

/** True for a folder with texts in `in/` and what a careful reader found in them in `gold.json`. */
export const hasGold = (dir: string): boolean => existsSync(join(dir, 'gold.json')) && existsSync(join(dir, 'in'))

/**
 * Tells the texts in `in/` of a folder as one story and compares the record with `gold.json`, beside plain patterns
 * over the same frozen texts. The clock is the gold's, or `asOf`.
 */
export async function measureParis(
  dir: string,
  set: string,
  asOf: string,
  chance: Chance,
  tellAll: TellAll,
): Promise<Measured> {
  const gold = readGold(dir)
  const { stories } = await tellAll([join(dir, 'in')], { asOf: gold.asOf ?? asOf, oneStory: true })
  return { set, ...compare(stories, gold, filesOf(join(dir, 'in')), chance) }
}

/** Scores of every kind for our records and for plain patterns over the same texts. */
export function compare(
  stories: readonly ToldStory[],
  gold: Gold,
  files: Record<string, string>,
  chance: Chance,
): Omit<Measured, 'set'> {
  const texts = textsOf(stories)
  const align = alignerOf(files, texts)
  const [ours, rival] = [toldOf(stories), plainly(texts)]
  const alone = [scoreNoise(texts, gold), scoreOrigins(stories, gold, chance)]
  const scored = [scoreEvents, scorePledges, scoreQuotes, scoreDisputes].map((score) => ({
    ours: score(ours, gold, align, chance),
    rival: score(rival, gold, align, chance),
  }))
  return {
    rows: [...scored.flatMap((s) => [...s.ours.rows, ...s.rival.rows]), ...alone.flatMap((a) => a.rows)],
    worst: [...scored.flatMap((s) => s.ours.worst), ...alone.flatMap((a) => a.worst)],
    notes: [
      ...lost(gold, texts, align),
      'Intervals resample the cases of this one story; they say nothing of other stories.',
    ],
  }
}

function lost(gold: Gold, texts: readonly Text[], align: (words: GoldWords) => unknown): string[] {
  const sides = [...gold.disputes, ...gold.not_disputes].flatMap((d) => d.sides)
  const all = [...gold.events.flatMap((e) => e.evidence), ...gold.pledges, ...gold.quotes, ...sides]
  const gone = all.filter((words) => !align(words)).map((w) => `${w.file}:${w.start}`)
  const count = `${texts.length} articles; ${gone.length} of ${all.length} gold passages are not in the frozen texts`
  return [gone.length === 0 ? count : `${count}: ${[...new Set(gone)].join(', ')}`]
}

function filesOf(dir: string): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => join(dir, name)).filter((path) => statSync(path).isFile())
  return Object.fromEntries(files.map((path) => [relative(dir, path), textOf(readFileSync(path))]))
}

/** UTF-8, or where it is not, windows-1252: what the offsets of the gold count in. */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}
