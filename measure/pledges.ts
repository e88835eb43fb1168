import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Chance, seeded } from './chance.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { hasGold } from './paris.ts'
import { measureActs } from './pledges/acts.ts'
import { measureDonors } from './pledges/donors.ts'
import { measureStory } from './pledges/stories.ts'
import { tableOf, worstOf } from './table.ts'

/**
 * Measures pledges: the marks of every story with a gold beside the folder (rule by rule), PLOVER's sentences and Kiel's
 * prose in it, each beside the verbs alone in the same run.
 */
export async function measurePledges(dir: string, chance: Chance = seeded(1)): Promise<Measured> {
  const rows: Row[] = []
  const worst: Miss[] = []
  const keep = (part: { rows: Row[]; worst: Miss[] }) => {
    rows.push(...part.rows)
    worst.push(...part.worst)
  }
  for (const story of storiesAround(dir)) keep(await measureStory(story, basename(story), chance))
  const [acts, donors] = [join(dir, 'plover.tsv'), join(dir, 'kiel.csv')]
  if (existsSync(acts)) keep(measureActs(acts, chance))
  if (existsSync(donors)) keep(measureDonors(donors, chance))
  return { set: 'pledges', rows, worst, notes: NOTES }
}

const NOTES = [
  'stories: marks before telling, so that each rule can be judged; "by" rows are the share of its marks that the gold has',
  'PLOVER: agree, reject, threaten, request are pledge-like; accuse, assault, coerce, sanction, protest, mobilize are not; the rest is left out',
  'Kiel: rows that name the donor and have a verb of promising; amounts and units are measured with figures',
]

/** The folder itself, or the stories in and beside it. */
function storiesAround(dir: string): string[] {
  if (hasGold(dir)) return [dir]
  const around = [dir, dirname(resolve(dir))].flatMap((d) => readdirSync(d).map((name) => join(d, name)))
  return around.filter(hasGold)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const measured = await measurePledges(process.argv[2] ?? '../shared/data/pledges')
  console.log(tableOf(measured))
  const count = Number(process.argv[3] ?? 0)
  if (count > 0) console.log(`\n${worstOf(measured, count)}`)
}
