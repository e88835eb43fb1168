import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Chance, seeded } from './chance.ts'
import type { Measured, Miss, Row } from './measured.ts'
import { hasGold } from './paris.ts'
import { measureActs } from './pledges/acts.ts'
import { measureDonors } from './pledges/donors.ts'
import { type Judged, ruleRows } from './pledges/rules.ts'
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
  const inStories: Judged[] = []
  for (const story of storiesAround(dir)) {
    const part = await measureStory(story, basename(story), chance)
    inStories.push(...part.judged)
    keep(part)
  }
  const [acts, donors] = [join(dir, 'plover.tsv'), join(dir, 'kiel.csv')]
  if (inStories.length > 0) rows.push(...ruleRows(inStories, 'stories'))
  if (existsSync(acts)) {
    const part = measureActs(acts, chance)
    keep(part)
    rows.push(...ruleRows(part.judged, 'PLOVER'))
  }
  if (existsSync(donors)) keep(measureDonors(donors, chance))
  return { set: 'pledges', rows, worst, notes: NOTES }
}

const EXAMPLES = resolve(import.meta.dirname, '../examples')

const NOTES = [
  "stories: marks before telling, so that each rule can be judged; a rule's cost is how much lower precision is with it",
  'PLOVER: agree, reject, threaten, request are pledge-like; accuse, assault, coerce, sanction, protest, mobilize are not; the rest is left out',
  'Kiel: donor: rows that name it and have a verb of promising; amount and units: rows that say the number literally; digits alone know no "million"',
]

/** The folder itself, or the stories in and beside it and our own examples. */
function storiesAround(dir: string): string[] {
  if (hasGold(dir)) return [dir]
  const around = [dir, dirname(resolve(dir)), EXAMPLES].flatMap((d) => readdirSync(d).map((name) => join(d, name)))
  return around.filter(hasGold)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const measured = await measurePledges(process.argv[2] ?? '../shared/data/pledges')
  console.log(tableOf(measured))
  const count = Number(process.argv[3] ?? 0)
  if (count > 0) console.log(`\n${worstOf(measured, count)}`)
}
