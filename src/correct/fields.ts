import {
  type Corrected,
  type Correction,
  type Entity,
  idOf,
  type Stance,
  type StoryRecord,
  type Who,
} from '../record/index.ts'
import type { EntryOf } from './names.ts'

/** An entry with a correction written to it. */
export function noted<E extends EntryOf>(
  entry: E,
  { field, value, reason, by, on }: Correction,
  was: string | null,
): E {
  const corrected: Corrected = { field, value, reason, by, on, was }
  return { ...entry, corrected: [...(entry.corrected ?? []), corrected] }
}

/** An entry said otherwise, and the entities where somebody came in by it. */
export type Changed = { entry: EntryOf; entities?: Entity[] }

/** The entry said otherwise, or undefined where the field is none of its own. */
export function changedBy(entry: EntryOf, correction: Correction, record: StoryRecord): Changed | undefined {
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
  return field === 'speaker' ? spokenBy(entry, correction, record) : undefined
}

/** Who says a quotation, or who said a pledge; nobody is known to where the value is `unknown`. */
function spokenBy(entry: EntryOf, correction: Correction, record: StoryRecord): Changed | undefined {
  const { who, entities } =
    correction.value === 'unknown' ? { who: null, entities: record.entities } : named(correction.value, record)
  if ('speaker' in entry)
    return { entry: noted({ ...entry, speaker: who }, correction, entry.speaker?.name ?? null), entities }
  if ('saidBy' in entry)
    return { entry: noted({ ...entry, saidBy: who }, correction, entry.saidBy?.name ?? null), entities }
  return undefined
}

/** Who is meant by a name: somebody whom the record calls so, or knows by it too, or one more. */
function named(name: string, { entities }: StoryRecord): { who: Who; entities: Entity[] } {
  const known = entities.find((e) => e.name === name) ?? entities.find((e) => e.also.includes(name))
  const entity: Entity = known ?? { id: idOf('entity', 'correction', name), kind: 'other', name, also: [] }
  return { who: { entity: entity.id, name: entity.name }, entities: known ? entities : [...entities, entity] }
}
