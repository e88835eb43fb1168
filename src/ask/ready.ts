import { type Days, daysOf, type StoryRecord } from '../record/index.ts'
import { daysIn, writtenDates } from './dates.ts'
import { allNamesAt, type Names } from './names.ts'
import type { List, Passage } from './passage.ts'
import type { Role } from './roles.ts'
import { meantBy, stemsOf } from './tokens.ts'
import { BEGINS_BACK, NUMBER, POINTS_BACK, PRONOUN } from './words/forms.ts'

/**
 * A passage made ready: stems and meanings of its own words, of what the record says on its strength, and of what stands
 * around it; how surely each name is its subject, 0 to 1; and the days it tells of.
 */
export type Ready = {
  passage: Passage
  order: readonly string[]
  own: ReadonlySet<string>
  said: ReadonlySet<string>
  around: ReadonlySet<string>
  names: ReadonlyMap<string, number>
  pointsBack: boolean
  speaks: ReadonlySet<string>
  days: readonly Days[]
  told: Days | undefined
  whole: Whole
  isTitle: boolean
  isDated: boolean
}

/** All words and names of the article that a passage stands in. */
export type Whole = { words: Set<string>; names: Set<string> }

/** Lists whose entries say when something is; a pledge's date is only that of the words. */
const DATED: readonly List[] = ['event', 'finding', 'incident', 'access']

/**
 * What all passages are read with: the names of the record, the years it speaks of, and who has spoken for whom; and what
 * is filled while they are read: the names seen in a text, and all of each article.
 */
export type Known = {
  names: Names
  years: readonly string[]
  roles: ReadonlyMap<string, Role>
  spokenFor: ReadonlyMap<string, readonly string[]>
  seen: Map<string, readonly string[]>
  wholes: Map<string, Whole>
}

/** How surely a passage is about somebody whom the record knows to act in it; 1 is for who is named in it. */
export const ACTS = 0.9

// And about somebody meant by a word that points back, spoken for by who acts in it, named in the title above it.
const NAMED = 1
const MEANT = [0.7, 0.62, 0.5]
const SPOKEN_FOR = 0.7
const BEFORE = [0.48, 0.44, 0.4]
const ABOVE = 0.4

/** Makes a passage ready to be asked. */
export function readied(passage: Passage, known: Known): Ready {
  const words = wordsIn(passage)
  const order = stemsOf(words)
  const names = subjectsOf(passage, words, known)
  const acting = [...names].flatMap(([key, sure]) => (sure >= ACTS ? (known.roles.get(key) ?? []) : []))
  const said = [...stemsOf(passage.said), ...acting.flatMap((role) => [...role.words])]
  const around = stemsOf([...passage.before.slice(0, 2), passage.from.title ?? ''].join(' '))
  const written = writtenDays(words, passage, known)
  return {
    passage,
    order,
    own: new Set([...order, ...meantBy(order)]),
    said: new Set([...said, ...meantBy(said)]),
    around: new Set([...around, ...meantBy(around)]),
    names,
    whole: wholeOf(passage.from.id, order, keysIn(words, known), known),
    pointsBack: PRONOUN.test(words),
    speaks: new Set(
      passage.speaks.flatMap((who) => keysIn(who, known)).flatMap((key) => [key, ...actsFor(key, known)]),
    ),
    days: [...passage.days.flatMap((edtf) => daysOf(edtf) ?? []), ...written],
    told: passage.from.published === null ? undefined : daysOf(passage.from.published.slice(0, 10)),
    isDated: written.length > 0 || passage.lists.some((list) => DATED.includes(list)),
    isTitle: passage.citation !== null && passage.citation.exact === passage.from.title,
  }
}

// A title stands above every passage of its article, and each passage before up to three others.
function keysIn(text: string, { names, seen }: Known): readonly string[] {
  const known = seen.get(text)
  if (known) return known
  const keys = allNamesAt(text, names).map((found) => found.key)
  seen.set(text, keys)
  return keys
}

/** All of an article as far as it has been read: it is whole when all its passages are. */
function wholeOf(id: string, order: readonly string[], keys: readonly string[], { wholes }: Known): Whole {
  const whole = wholes.get(id) ?? { words: new Set(), names: new Set() }
  for (const word of order) whole.words.add(word)
  for (const key of keys) whole.names.add(key)
  wholes.set(id, whole)
  return whole
}

/** The words of a passage, and what the record's line puts in brackets: whom "he" means, which day "Monday" was. */
function wordsIn({ citation, line }: Passage): string {
  if (citation === null) return line
  return [citation.exact, ...(line.match(/\[[^\]]+\]/g) ?? [])].join(' ')
}

function subjectsOf(passage: Passage, words: string, known: Known): Map<string, number> {
  const subjects = new Map<string, number>()
  const add = (keys: readonly string[], sure: number) => {
    for (const key of keys) if (!subjects.has(key)) subjects.set(key, sure)
  }
  add(keysIn(words, known), NAMED)
  add(
    passage.who.flatMap((who) => keysIn(who, known)),
    ACTS,
  )
  const acting = [...subjects.keys()]
  if (BEGINS_BACK.test(words) || POINTS_BACK.test(words))
    for (const [i, text] of passage.before.entries()) add(keysIn(text, known), MEANT[i]!)
  add(
    acting.flatMap((key) => actsFor(key, known)),
    SPOKEN_FOR,
  )
  for (const [i, text] of passage.before.entries()) add(keysIn(text, known), BEFORE[i]!)
  add(keysIn(passage.from.title ?? '', known), ABOVE)
  return subjects
}

/** For whom somebody acts: whom they have spoken for, and of whom they are the minister or the envoy. */
const actsFor = (key: string, { spokenFor, roles }: Known): string[] => [
  ...(spokenFor.get(key) ?? []),
  ...(roles.get(key)?.of ?? []),
]

function writtenDays(words: string, { from }: Passage, { years }: Known): Days[] {
  const own = from.published ? [from.published.slice(0, 4)] : years
  return writtenDates(words).flatMap((date) => daysIn(date, own))
}

/** The years that some records speak of, for dates without one. */
export function yearsOf(records: readonly StoryRecord[]): string[] {
  const dates = records.flatMap((r) => [r.span, ...r.articles.flatMap((a) => a.published?.edtf ?? [])])
  const years = dates.flatMap((edtf) => edtf.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

/** True when some words count something: a number that is not part of a date. */
export const counts = (words: string): boolean =>
  NUMBER.test(writtenDates(words).reduce((rest, date) => rest.replace(date.words, ' '), words))
