import type { EntityKind } from '../../record/index.ts'
import {
  COMPANY_ENDS,
  FIRST_OF_ORGANISATION,
  FIRST_OF_PLACE,
  FIRST_OF_THING,
  GROUP_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  STATE_HEADS,
  THING_HEADS,
} from '../words/en/names.ts'
import { known } from './gazetteer.ts'
import { isGiven } from './tables.ts'

/** How much speaks for each type. */
export type Score = Record<EntityKind, number>

/** True for a given name, with its accents or without. */
export const isGivenName = (word: string): boolean => isGiven(plainLetters(word.toLowerCase()))

const plainLetters = (word: string) => (/^[a-z-]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''))

/** What the words of a name say: "Anna Kolm", "Kingdom of Toll", "Havdal ASA", "Lissum River", "NFR". */
export function byForm(name: string): Score {
  const words = name.toLowerCase().split(' ')
  const of = words.findIndex((w) => w === 'of' || w === 'for')
  const head = (of > 0 && !isOfPeople(words, of) ? words[of - 1] : words.at(-1))!
  const [first] = words as [string]
  const many = words.length > 1
  const person = many ? personal(words) : 0
  const state = isState(name, head, of)
  const company =
    COMPANY_ENDS.has(words.at(-1)!) ||
    words.includes('&') ||
    FIRST_OF_ORGANISATION.has(first) ||
    /^(?:without|against)$/.test(words[1] ?? '')
  return {
    person,
    country: state ? 5 : 0,
    organisation: ORGANISATION_HEADS.has(head) || (many && company) ? (many ? 4 : 1.2) : isAcronym(name) ? 3.5 : 0,
    place: many && !state && (PLACE_HEADS.has(head) || FIRST_OF_PLACE.has(first)) ? (person > 2 ? 2 : 4) : 0, // Anna Hill
    group: (many && GROUP_HEADS.has(head)) || GROUP_HEADS.has(first) ? 5 : 0,
    other: (many && FIRST_OF_THING.has(first) ? 6 : many && THING_HEADS.has(head) ? 4 : 0) + 0.5,
  }
}

/** "Mothers of Prisoners Association" is an association. */
const isOfPeople = (words: readonly string[], of: number) =>
  words[of - 1]!.endsWith('s') && of === 1 && ORGANISATION_HEADS.has(words.at(-1)!)

function personal(words: readonly string[]): number {
  const size = words.filter((w) => !PARTICLES.has(w)).length
  const given = isGivenName(words[0]!) || /^\p{L}\.$/u.test(words[1]!)
  return (given ? 2 : 0) + ((size === 2 || size === 3) && !PARTICLES.has(words[0]!) ? 1 : 0)
}

/** "Republic of Varnia", "Tarvian Republic"; not "State of Ohio". */
function isState(name: string, head: string, of: number): boolean {
  if (of < 0) return (/^(?:republic|kingdom)$/.test(head) && name.includes(' ')) || name.startsWith('Republic ')
  return STATE_HEADS.has(head) && known(name.slice(name.indexOf(' of ') + 4))?.type !== 'place'
}

const isAcronym = (name: string) => /^[A-Z]{2,6}$|^[A-Z&]+\.?[A-Z]/.test(name) && !name.includes(' ')
