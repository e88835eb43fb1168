import {
  byDate,
  type Correction,
  type Entity,
  type Event,
  idOf,
  noteOf,
  type Stance,
  type StoryRecord,
  type ToldStory,
  type Who,
} from '../record/index.ts'
import { type EntryOf, isMeant, LISTS, type List, noted, withTellings } from './entries.ts'

export { type Corrections, readCorrections } from './rows.ts'
export { regrouped } from './stories.ts'

/**
 * A told story as people corrected it: each correction acts on the entry it names, with its reason and what stood there
 * before. Nothing is cut from the words: dates, names and stances are said otherwise, entries joined, hidden, confirmed.
 */
export function correct(told: ToldStory, corrections: readonly Correction[]): ToldStory {
  const record = corrections.reduce(corrected, told.record)
  return { ...told, record: { ...record, timeline: [...record.timeline].sort(inTime) } }
}

const inTime = (a: Event, b: Event) =>
  byDate(a.when.edtf, b.when.edtf) || b.salience - a.salience || (a.id < b.id ? -1 : 1)

/** The rows of corrections that name nothing in any of some stories. */
export function lostCorrections(records: readonly StoryRecord[], corrections: readonly Correction[]): Correction[] {
  return corrections.filter(({ id }) => !records.some((r) => r.articles.some((a) => a.id === id) || listOf(r, id)))
}

/** A note that what a correction points at has gone. */
export const lostNote = ({ id, field, by }: Correction) =>
  noteOf(
    'correction',
    'corrections.csv',
    'corrections',
    `${id} is in no record any more: ${field}, by ${by}, acts nowhere`,
  )

const listOf = (record: StoryRecord, id: string): List | undefined =>
  LISTS.find((list) => record[list].some((entry) => isMeant(list, entry, id)))

function corrected(record: StoryRecord, correction: Correction): StoryRecord {
  const list = listOf(record, correction.id)
  if (!list) return record
  if (correction.field === 'same event as') return list === 'timeline' ? merged(record, correction) : record
  if (correction.field === 'hide') return hidden(record, list, correction)
  const entry = record[list].find((e) => isMeant(list, e, correction.id))!
  const changed = changedBy(entry, correction, record)
  if (!changed) return record
  const entries = (record[list] as EntryOf[]).map((e) => (e === entry ? changed.entry : e))
  return { ...record, [list]: entries, entities: changed.entities ?? record.entities }
}

type Changed = { entry: EntryOf; entities?: Entity[] }

/** The entry said otherwise, or undefined where the field is none of its own. */
function changedBy(entry: EntryOf, correction: Correction, record: StoryRecord): Changed | undefined {
  const { field, value } = correction
  if (field === 'confirm') return { entry: noted(entry, correction, null) }
  if (field === 'date' && 'when' in entry)
    return { entry: noted({ ...entry, when: { ...entry.when, edtf: value } }, correction, entry.when.edtf) }
  if (field === 'date' && 'asOf' in entry)
    return { entry: noted({ ...entry, asOf: { ...entry.asOf, edtf: value } }, correction, entry.asOf.edtf) }
  if (field === 'stance' && 'stance' in entry)
    return { entry: noted({ ...entry, stance: value as Stance }, correction, entry.stance) }
  if (field === 'actor' && 'actor' in entry) {
    const { who, entities } = named(value, record)
    return { entry: noted({ ...entry, actor: who }, correction, entry.actor.name), entities }
  }
  if (field === 'speaker' && 'speaker' in entry) {
    const { who, entities } = named(value, record)
    return { entry: noted({ ...entry, speaker: who }, correction, entry.speaker?.name ?? null), entities }
  }
  return undefined
}

/** Who is meant by a name: somebody whom the record knows by it, or one more. */
function named(name: string, { entities }: StoryRecord): { who: Who; entities: Entity[] } {
  const known = entities.find((e) => e.name === name || e.also.includes(name))
  const entity: Entity = known ?? { id: idOf('entity', 'correction', name), kind: 'other', name, also: [] }
  return { who: { entity: entity.id, name: entity.name }, entities: known ? entities : [...entities, entity] }
}

function merged(record: StoryRecord, correction: Correction): StoryRecord {
  const { timeline } = record
  const one = timeline.find((e) => isMeant('timeline', e, correction.id))
  const other = timeline.find((e) => isMeant('timeline', e, correction.value))
  if (!one || !other || one === other) return record
  const whole = noted(withTellings(other, one), correction, null)
  return { ...record, timeline: timeline.filter((e) => e !== one).map((e) => (e === other ? whole : e)) }
}

function hidden(record: StoryRecord, list: List, { id, reason, by, on }: Correction): StoryRecord {
  const entries = (record[list] as EntryOf[]).filter((e) => !isMeant(list, e, id))
  const note = noteOf('correction', 'corrections.csv', 'corrections', `${id} is hidden: ${reason} (${by}, ${on})`)
  return { ...record, [list]: entries, notes: [...record.notes, note] }
}
