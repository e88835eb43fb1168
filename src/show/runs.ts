import { type ChangeList, type EntryChange, printedDate, type Run, type StoryRecord } from '../record/index.ts'
import { entriesOf } from './cited.ts'

/** The file that says what changed from run to run, in the story's folder. */
export const CHANGES_FILE = 'changes.html'

/** Runs beyond these stand in changes.json only. */
export const RUNS = 20

/** The anchor of a run on the page of changes. */
export const runAnchor = (n: number): string => `run-${n}`

/** What one run changed in a story. */
export type StoryRun = { run: Run; changes: EntryChange[] }

/** The runs that changed something in a story, the last one first. */
export function runsOf({ id }: StoryRecord, runs: readonly Run[]): StoryRun[] {
  return runs
    .map((run) => ({ run, changes: run.changes.filter((change) => change.story === id) }))
    .filter(({ changes }) => changes.length > 0)
    .reverse()
}

/**
 * One entry that a run brought, changed or took away. `says` is what it says, or said: null where it changed and has gone
 * since; `fields` are what changed in it.
 */
export type Altered = Pick<EntryChange, 'id' | 'list' | 'how' | 'why'> & {
  says: string | null
  there: boolean // it stands in the record of today
  fields: { field: string; old: string; new: string }[]
}

/** The changes of a run, each entry once, in their order. */
export function alteredBy(changes: readonly EntryChange[], says: ReadonlyMap<string, string>): Altered[] {
  const altered = new Map<string, Altered>()
  for (const { id, list, how, why, field, old, new: now } of changes) {
    const key = `${how} ${id}`
    // What a dispute is about says more at a glance than its sides in a row.
    const told = how === 'changed' ? null : (now ?? old)
    const said = told === null || list === 'disputes' ? (says.get(id) ?? told) : told
    const one = altered.get(key) ?? { id, list, how, why, says: said, there: says.has(id), fields: [] }
    if (field !== null) one.fields.push({ field, old: worded(field, old), new: worded(field, now) })
    altered.set(key, one)
  }
  return [...altered.values()]
}

const worded = (field: string, value: string | null): string => {
  if (value === null || value === '') return 'unknown'
  return field === 'date' ? printedDate(value) : value
}

/** What each entry of a record says, by its id. */
export const saysIn = (record: StoryRecord): Map<string, string> =>
  new Map(entriesOf(record).map(({ at, says }) => [at, says]))

/** How an entry differs from what stood there before, in a reader's words. */
export const HOW: Record<EntryChange['how'], string> = { came: 'new', changed: 'changed', went: 'gone' }

/** What one entry of each list is called. */
export const NOUNS: Record<ChangeList, string> = {
  timeline: 'event',
  pledges: 'pledge',
  quotes: 'quote',
  figures: 'figure',
  disputes: 'dispute',
}

/** How many entries of each kind came, changed or went: "new: 3 events, 1 quote; changed: 1 pledge". */
export function countsIn(changes: readonly EntryChange[]): string {
  const hows = Object.entries(HOW).flatMap(([how, word]) => {
    const counts = Object.entries(NOUNS).flatMap(([list, noun]) => {
      const many = new Set(changes.filter((c) => c.how === how && c.list === list).map((c) => c.id)).size
      return many === 0 ? [] : [`${many} ${noun}${many === 1 ? '' : 's'}`]
    })
    return counts.length === 0 ? [] : [`${word}: ${counts.join(', ')}`]
  })
  return hows.join('; ')
}
