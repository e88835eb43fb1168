import type { EntityKind, NameMark } from '../../record/index.ts'
import { COUNTRIES } from '../words/en/countries.ts'
import { MOVEMENTS, ORGANISATIONS, PLACES, SHORT_PLACES } from '../words/en/names.ts'

/** A name that a table knows: what it stands for and how. */
export type Known = { name: string; type: EntityKind; as: NameMark['as']; country: string | null }

/** Every name of the tables, as written (case counts), with straight apostrophes. */
export const KNOWN: ReadonlyMap<string, Known> = build()

/** The longest entry of the tables, in words. */
export const LONGEST = 8

/** Looks a phrase up: as written, and LIKE THIS for a dateline or a shouting headline. */
export function known(phrase: string): Known | undefined {
  const plain = phrase.includes('’') ? phrase.replaceAll('’', "'") : phrase
  return KNOWN.get(plain) ?? (plain.length > 4 && plain === plain.toUpperCase() ? KNOWN.get(calmed(plain)) : undefined)
}

/** "NIEUW HARL" as it is written where nobody shouts. */
export const calmed = (words: string): string =>
  words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

function build(): Map<string, Known> {
  const continents = [
    ['European', 'Europe'],
    ['African', 'Africa'],
    ['Asian', 'Asia'],
    ['Latin American', 'Latin America'],
    ['Central American', 'Central America'],
    ['South American', 'South America'],
    ['North American', 'North America'],
    ['Central Asian', 'Central Asia'],
    ['South Asian', 'South Asia'],
    ['Southeast Asian', 'Southeast Asia'],
    ['North African', 'North Africa'],
    ['West African', 'West Africa'],
    ['East African', 'East Africa'],
    ['Eastern European', 'Eastern Europe'],
    ['Western European', 'Western Europe'],
    ['Middle Eastern', 'Middle East'],
  ] as const
  const map = new Map<string, Known>()
  const add = (key: string, value: Known) => map.has(key) || map.set(key, value)
  for (const { name, aliases, demonyms, capitals, seats } of COUNTRIES) {
    const as = (how: NameMark['as']): Known => ({ name, type: 'country', as: how, country: name })
    add(name, as('name'))
    for (const alias of aliases) add(alias, as('alias'))
    for (const seat of seats) add(seat, as('seat'))
    for (const demonym of demonyms) for (const form of [demonym, plural(demonym)]) add(form, as('demonym'))
    for (const capital of capitals) add(capital, as('capital'))
  }
  for (const [key, name, country] of ORGANISATIONS)
    add(key, { name, type: 'organisation', as: key === name ? 'name' : 'alias', country: country ?? null })
  for (const [key, name] of MOVEMENTS)
    add(key, { name, type: 'group', as: key === name ? 'name' : 'alias', country: null })
  for (const place of PLACES) add(place, { name: place, type: 'place', as: 'name', country: null })
  for (const [short, name] of SHORT_PLACES) add(short, { name, type: 'place', as: 'alias', country: null })
  for (const [demonym, name] of continents)
    for (const form of [demonym, plural(demonym)]) add(form, { name, type: 'place', as: 'demonym', country: null })
  return map
}

function plural(demonym: string): string {
  return /(ese|ish|ch|[sz])$/.test(demonym) ? demonym : `${demonym}s`
}
