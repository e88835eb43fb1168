import {
  COMPANY_ENDS,
  FAMILY_FIRST,
  GROUP_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from '../words/en/names.ts'
import type { Member } from './cast.ts'
import { fold } from './fold.ts'
import { isGivenName } from './forms.ts'

/** The members by the fold of the whole name, of its last and of its first words, by its initials and by the head of a body's name. */
export type Index = Record<'whole' | 'last' | 'first' | 'initials' | 'head', Map<string, Member[]>>

export const emptyIndex = (): Index => ({
  whole: new Map(),
  last: new Map(),
  first: new Map(),
  initials: new Map(),
  head: new Map(),
})

/** The folded words of a name: "Joseph R. Biden Jr." is of Biden, "Republic of Varnia" is Varnia. */
export const foldsOf = (words: string): string[] => shortOf(words).split(' ').map(fold)

const STATE =
  /^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Republic|Kingdom|Emirate|Sultanate|Principality|Federation|Commonwealth|Duchy) of (?:the )?|^State of (?=\p{L}+$)/u

/** The plain form of a name: without "Republic of", "Jr." and a nickname in quotation marks. */
export const shortOf = (words: string): string => {
  const plain = words.includes(' of ') ? words.replace(STATE, '') : words
  return /["“]|[JS]r\.?$|[IV]$/.test(plain) ? plain.replace(ADDED, '') : plain
}

const ADDED = /,? [JS]r\.?$|(?<= \p{L}+) (?:II|III|IV)$| ["“]\S+["”](?= )/gu

/**
 * Those whom some words may mean, the likeliest first; none for a name that is new. `addressed`: "Mr |Szabó"; `the`: it
 * always stands with its article.
 */
export function candidates(index: Index, words: string, addressed: boolean, the: boolean): readonly Member[] {
  const folds = foldsOf(words)
  const key = folds.join(' ')
  const whole = index.whole.get(key)
  if (whole) return whole.slice(0, 1)
  if (folds.length > 1 && !PARTICLES.has(words.split(' ')[0]!.toLowerCase())) return longForms(index, folds)
  if (/^[A-Z]{2,6}s?$/.test(words) && index.initials.has(words)) return index.initials.get(words)!.slice(0, 1)
  const last = joinsLast(words) ? index.last.get(key) : undefined
  if (last) return last
  const body = index.head.get(key)
  if (body?.length === 1) return body
  const first = index.first.get(key) ?? []
  const mayBeFirst =
    addressed ||
    isGivenName(words) ||
    areKin(first) ||
    first.some((m) => isCompany(m.form) || (the && m.form.endsWith(' River')))
  return first.length === 1 || areKin(first) ? (mayBeFirst ? first.slice(0, 1) : []) : []
}

/** "J. Keane" and "John Keane", "Bobby Trask" and "Robert "Bobby" Trask", "Ibarra Monteluz" and "José Ibarra Monteluz". */
function longForms(index: Index, folds: readonly string[]): readonly Member[] {
  const tail = index.last.get(folds.join(' '))
  if (tail) return tail.length === 1 || !ORGANISATION_HEADS.has(folds.at(-1)!) ? tail : []
  const found = index.last
    .get(folds.at(-1)!)
    ?.find((m) => m.folds[0] === folds[0] || m.nick === folds[0] || isInitial(m.folds[0]!, folds[0]!))
  return found ? [found] : []
}

/** An acronym is no surname, and "Republicans" are not those of California. */
const joinsLast = (words: string) =>
  !/^[A-Z]{2,3}$/.test(words) && !(GROUP_HEADS.has(words.toLowerCase()) && words.endsWith('s'))

const isInitial = (a: string, b: string) => (a.length === 1 || b.length === 1) && a[0] === b[0]

/** One person of a first name whose family is named too is called by it: "Oleksandra Kovalchuk and Dmytro Kovalchuk". */
const areKin = (first: readonly Member[]) => first.length === 1 && first[0]!.kin

/** A company goes by its first word: "Havdal Energi ASA", "Amnesty International"; not "Varnian Assembly", "Toll Times". */
function isCompany(form: string): boolean {
  const words = form.toLowerCase().split(' ')
  return COMPANY_ENDS.has(words.at(-1)!) && !ORGANISATION_HEADS.has(words[0]!) && !PLACE_HEADS.has(words[0]!)
}

/** Makes a member findable by the parts of its name. */
export function register(index: Index, member: Member): void {
  const add = (map: Map<string, Member[]>, key: string) => {
    const same = map.get(key)
    if (same) same.push(member)
    else map.set(key, [member])
  }
  const { name, folds } = member
  add(index.whole, folds.join(' '))
  const parts = name.split(' ')
  if (parts.length < 2) return
  const capitals = parts.filter((p) => /^\p{Lu}/u.test(p))
  if (!isGivenName(parts[0]!)) add(index.initials, capitals.map((p) => p[0]).join(''))
  const of = parts.findIndex((p) => p === 'of' || p === 'for')
  if (of > 0 && isBody(parts[of - 1]!)) add(index.head, folds[of - 1]!)
  if (of > 0 || parts.includes('and')) return
  const kin = index.last.get(folds.at(-1)!)
  member.kin = kin !== undefined
  for (const other of kin ?? []) other.kin = true
  add(index.first, folds[0]!)
  for (const key of surnamesOf(parts, folds)) add(index.last, key)
}

/** "the Ministry", of the Ministry of Trade; "the Alliance", of the Alliance for Change */
const isBody = (word: string) => ORGANISATION_HEADS.has(word.toLowerCase()) || GROUP_HEADS.has(word.toLowerCase())

/** What may stand for a full name: "Berghe" and "van den Berghe", "al-Tariq" and "Tariq", "Ibarra" and "Ibarra Monteluz", "Ba Surra", "Kim". */
function surnamesOf(parts: readonly string[], folds: readonly string[]): Set<string> {
  const keys = new Set([folds.at(-1)!, fold(parts.at(-1)!.replace(/^(?:al|el|ad|an|ar|as|ash|at|az)-/i, ''))])
  for (let at = 1; at < parts.length - 1; at++)
    if (PARTICLES.has(parts[at]!.toLowerCase()) || (parts.length - at === 2 && !isGivenName(parts[at]!)))
      keys.add(folds.slice(at).join(' '))
  if (parts.length === 3 && isDouble(parts)) keys.add(folds[1]!)
  if (FAMILY_FIRST.has(folds[0]!) && parts.length < 4) keys.add(folds[0]!)
  return keys
}

/** A given name and two surnames; not "Robert J. Keane", "Mary Ann Roe", "Wall Street Journal". */
const isDouble = ([first, second, third]: readonly string[]) =>
  isGivenName(first!) &&
  second!.length > 3 &&
  !PARTICLES.has(second!.toLowerCase()) &&
  !isGivenName(second!) &&
  third !== third!.toUpperCase()
