import type { Matter, Pledge, Stance, ToldStory } from '../../src/record/index.ts'
import { SAMPLE } from './sample.ts'

const ROWS: [string, Stance, Matter][] = [
  ['Norway', 'commits', 'troops'],
  ['Sweden', 'refuses', 'troops'],
  ['Sweden', 'may', 'troops'],
  ['Finland', 'refuses', 'troops'],
  ['Finland', 'threatens', 'troops'],
  ['Thale', 'undecided', 'troops'],
  ['United States', 'demands', 'troops'],
  ['Norway', 'may', 'air'],
  ['Thale', 'commits', 'air'],
  ['Norway', 'refuses', 'other'],
  ['Sweden', 'refuses', 'other'],
]

/** The sample with a ledger in which actors have the names of states and so a place on the map; the words stay invented. */
export function placedStory(): ToldStory {
  const { pledges } = SAMPLE.record
  const made = ROWS.map(([name, stance, matter], i): Pledge => {
    const like = pledges[i % pledges.length]!
    const actor = { entity: `entity-${name}`, name }
    return { ...like, id: `pledge-placed-${i}`, actor, stance, matter, change: null }
  })
  const names = [...new Set(ROWS.map(([name]) => name))]
  const entities = names.map((name) => ({ id: `entity-${name}`, kind: 'country' as const, name, also: [] }))
  return { ...SAMPLE, record: { ...SAMPLE.record, slug: 'story-placed', pledges: made, entities } }
}
