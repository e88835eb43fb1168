import MiniSearch from 'minisearch'
import type { Entity, StoryRecord, Texts } from '../record/index.ts'
import { type AskedCeasefire, ceasefirePassages } from './ceasefire.ts'
import { type Names, namesIn } from './names.ts'
import { passagesOf } from './passages.ts'
import { type Ready, readied, yearsOf } from './ready.ts'
import { rolesIn, speakersOf } from './roles.ts'
import type { Thing } from './things.ts'
import type { Clock } from './times.ts'

/** What can be asked: the stories of an output with their texts, null where only passages are kept, and its ceasefires. */
export type Askable = { stories: { record: StoryRecord; texts: Texts | null }[]; ceasefires: AskedCeasefire[] }

/**
 * All that can be asked of one output, ready to be searched; `rarity` says how rare a thing is, as
 * BM25 reckons it: by its word, or, where that stands nowhere, by what it means.
 */
export type Catalogue = {
  ready: Ready[]
  names: Names
  clock: Clock
  search: MiniSearch
  rarity: (thing: Thing) => number
}

/** Makes the passages of an output ready to be asked. */
export function catalogueOf({ stories, ceasefires }: Askable): Catalogue {
  const records = stories.map((s) => s.record)
  const passages = [...stories.flatMap((s) => passagesOf(s.record, s.texts)), ...ceasefires.flatMap(ceasefirePassages)]
  const words = passages.map((passage) => passage.citation?.exact ?? '')
  const names = namesIn([...records.flatMap((r) => r.entities), ...ceasefires.flatMap(partiesOf)], smallWords(words))
  const clock = { years: yearsOf(records), today: lastDay([...records, ...ceasefires]) }
  const roles = rolesIn(words, names)
  const known = {
    names,
    years: clock.years,
    roles,
    spokenFor: speakersOf(records, names),
    seen: new Map(),
    wholes: new Map(),
  }
  const ready = passages.map((passage) => readied(passage, known))
  return { ready, names, clock, search: searchOf(ready), rarity: rarityIn(ready) }
}

/** The day of the newest clock by which any of them was told. */
const lastDay = (told: readonly { asOf: string }[]): string =>
  told
    .map(({ asOf }) => asOf.slice(0, 10))
    .sort()
    .at(-1) ?? '9999-12-31'

const smallWords = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}’'-])/gu) ?? []))

const partiesOf = ({ agreement }: AskedCeasefire): Entity[] =>
  agreement.parties.map(({ entity, name }) => ({ id: entity, kind: 'country', name, also: [] }))

function searchOf(ready: readonly Ready[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['own', 'said', 'names'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  })
  search.addAll(ready.map((one, id) => ({ id, ...fieldsOf(one) })))
  return search
}

const fieldsOf = ({ own, said, names }: Ready) => ({
  own: [...own].join(' '),
  said: [...said].join(' '),
  names: [...names].flatMap(([key, sure]) => (sure > 0.5 ? nameToken(key) : [])).join(' '),
})

/** A name as one token that no word can be. */
export const nameToken = (key: string): string => `@${key.replace(/ /g, '_')}`

function rarityIn(ready: readonly Ready[]): Catalogue['rarity'] {
  const seen = new Map<string, number>()
  for (const { own } of ready) for (const token of own) seen.set(token, (seen.get(token) ?? 0) + 1)
  return ({ stem, meant }) => {
    const n = seen.get(stem) ?? Math.max(0, ...meant.map((one) => seen.get(one) ?? 0))
    return Math.log(1 + (ready.length - n + 0.5) / (n + 0.5))
  }
}
