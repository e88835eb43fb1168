import {
  byDate,
  type Correction,
  type CorrectionField,
  type Event,
  noteOf,
  type StoryRecord,
  type ToldStory,
  UNKNOWN_DATE,
} from '../record/index.ts'
import { changedBy, noted } from './fields.ts'
import { without } from './hide.ts'
import { type Meant, meantBy } from './meant.ts'
import { type EntryOf, KIND } from './names.ts'
import { inOrder } from './rows.ts'
import { storyNotes } from './stories.ts'

export { type Corrections, readCorrections } from './rows.ts'
export { regrouped } from './stories.ts'

/**
 * A told story as people corrected it: each correction acts on the entry it names, with its reason and what stood there
 * before. Nothing is cut from the words: dates, names and stances are said otherwise, entries joined, hidden, confirmed.
 * A row that names an entry or an article here and cannot act is a note of the record.
 */
export function correct(told: ToldStory, corrections: readonly Correction[]): ToldStory {
  if (corrections.length === 0) return told
  const rows = inOrder(corrections)
  const ids = rows.flatMap(({ id, field, value }) => (field === 'same event as' ? [id, value] : [id]))
  const meant = meantBy(told.record, ids)
  const record = rows.reduce((done, row) => corrected(done, row, meant), told.record)
  const timeline = [...record.timeline].sort(inTime)
  const notes = [...record.notes, ...contradictions(rows, meant), ...storyNotes(record, rows)]
  return { ...told, record: { ...record, timeline, span: spanOf(timeline), notes } }
}

const inTime = (a: Event, b: Event) =>
  byDate(a.when.edtf, b.when.edtf) || b.salience - a.salience || (a.id < b.id ? -1 : 1)

/** The EDTF interval from the first to the last event, as `tell` makes it. */
function spanOf(timeline: readonly Event[]): string {
  const dates = timeline.map((e) => e.when.edtf).filter((d) => d !== UNKNOWN_DATE)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return UNKNOWN_DATE
  const [from, to] = [first.split('/')[0]!, last.split('/').at(-1)!]
  return from === to ? from : `${from}/${to}`
}

/** The rows of corrections that name nothing in any of some corrected stories. */
export function lostCorrections(records: readonly StoryRecord[], corrections: readonly Correction[]): Correction[] {
  const ids = corrections.map((c) => c.id)
  const found = new Set(
    records.flatMap((record) => [
      ...meantBy(record, ids).keys(),
      ...record.articles.map((a) => a.id),
      ...record.notes.filter((n) => n.kind === 'correction').map((n) => n.reason.split(/:? /, 1)[0]!),
    ]),
  )
  return inOrder(corrections).filter(({ id }) => !found.has(id))
}

/** The entry of a record that an id means now, also by what it was called once; undefined where there is none. */
export const namedNow = (record: StoryRecord, id: string): Meant | undefined => meantBy(record, [id]).get(id)

/** A note that what a correction points at has gone. */
export const lostNote = ({ id, field, by }: Correction) =>
  said(`${id} is in no record any more: ${field}, by ${by}, acts nowhere`)

const said = (reason: string) => noteOf('correction', 'corrections.csv', 'corrections', reason)

const withNote = (record: StoryRecord, reason: string): StoryRecord => ({
  ...record,
  notes: [...record.notes, said(reason)],
})

function corrected(record: StoryRecord, row: Correction, meant: Map<string, Meant>): StoryRecord {
  const found = meant.get(row.id)
  const entry = found && entryOf(record, found)
  if (!found || !entry) return found ? withNote(record, `${row.id}: ${row.field} comes too late, it is hidden`) : record
  const { list } = found
  if (row.field === 'hide') {
    const { id, reason, by, on } = row
    return withNote(without(record, list, entry), `${id} is hidden: ${reason} (${by}, ${on})`)
  }
  if (row.field === 'same event as') return joined(record, row, entry, meant)
  const changed = changedBy(entry, row, record)
  if (!changed)
    return withNote(record, `${row.id}: ${list === 'timeline' ? 'an' : 'a'} ${KIND[list]} has no ${row.field}`)
  const entries = (record[list] as EntryOf[]).map((e) => (e === entry ? changed.entry : e))
  return { ...record, [list]: entries, entities: changed.entities ?? record.entities }
}

const entryOf = (record: StoryRecord, { list, id }: Meant): EntryOf | undefined =>
  (record[list] as EntryOf[]).find((e) => e.id === id)

/** Two events as one: the other takes in all tellings, and whoever is meant by the one means the other from now on. */
function joined(record: StoryRecord, row: Correction, one: EntryOf, meant: Map<string, Meant>): StoryRecord {
  const found = meant.get(row.value)
  const other = found && entryOf(record, found)
  if (!('when' in one)) return withNote(record, `${row.id} is no event: same event as does not act on it`)
  if (!other || !('when' in other)) return withNote(record, `${row.id}: ${row.value} is no event of this story`)
  if (one === other) return withNote(record, `${row.id}: ${row.value} is the same event already`)
  for (const [name, { id }] of meant) if (id === one.id) meant.set(name, found)
  const whole = noted(withTellings(other, one), row, null)
  const timeline = record.timeline.filter((e) => e !== one).map((e) => (e === other ? whole : e))
  return { ...record, timeline }
}

/** An event that takes in another: its tellings, its origins, and what was corrected of it. */
function withTellings(event: Event, other: Event): Event {
  const corrected = [...(event.corrected ?? []), ...(other.corrected ?? [])]
  return {
    ...event,
    also: [...event.also, ...other.line.citations, ...other.also],
    origins: [...new Set([...event.origins, ...other.origins])].sort(),
    ...(corrected.length > 0 ? { corrected } : {}),
  }
}

// Of these an entry has one at a time.
const SINGLE: readonly CorrectionField[] = ['date', 'speaker', 'actor', 'stance']

/** Says where one row says another thing of an entry than an earlier one. */
function contradictions(rows: readonly Correction[], meant: ReadonlyMap<string, Meant>) {
  const last = new Map<string, Correction>()
  return rows.flatMap((row) => {
    const key = `${meant.get(row.id)?.id} ${row.field}`
    const before = last.get(key)
    if (!meant.has(row.id) || !SINGLE.includes(row.field)) return []
    last.set(key, row)
    if (!before || before.value === row.value) return []
    return [said(`${row.id}: ${row.field} "${before.value}" by ${before.by} gives way to "${row.value}" by ${row.by}`)]
  })
}
