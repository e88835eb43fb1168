import type { NameMark } from '../../record/index.ts'
import { isHeadOfBody } from '../names/holders.ts'
import { isBodyName } from './own.ts'

/**
 * Whom a person speaks for where the name finder knows no state: "Kesh Rail's |head, Ana Brel", "the union, and its leader, |Ana Brel",
 * "|Ana Brel, director of the Kesh Fund", "|Ana Brel of the League", "the Fund sold. |Ana Brel, its director".
 */
export function bodiesOf(text: string, names: readonly NameMark[]): Map<string, NameMark> {
  const bodies = new Map<string, NameMark>()
  names.forEach((person, i) => {
    if (person.type !== 'person' || person.as !== 'name' || person.country !== null || bodies.has(person.name)) return
    const near = names.slice(Math.max(0, i - NEAR), i)
    const body = behind(text, person, names[i + 1]) ?? before(text, person, near) ?? unnamed(text, person)
    if (body) bodies.set(person.name, body)
  })
  return bodies
}

const ROLE =
  '(?:[a-z]+[ -]){0,3}(?:head|chief|leader|president|director|secretary|chair|chairman|chairwoman|boss|executive|manager|organi[sz]er|negotiator|commissioner|captain|coordinator|spokes\\w+|ceo|cfo)'
const KIND_OF =
  '(?:(?:[a-z]+ ){0,2}(?:group|charity|union|party|firm|company|association|institute|network|campaign) )?'
const ROLE_OF = new RegExp(
  `^(?:, (?:the |its |a )?${ROLE} (?:of|at|for)| (?:of|from|at|leads|heads|runs|chairs)) (?:the )?${KIND_OF}$`,
  'i',
)
const OWNED_ROLE = new RegExp(`^(?:['’]s?)? ${ROLE},? (?:Dr |Prof |Sir )?$`, 'i')
const OF_BODY = new RegExp(`\\b${ROLE} (?:of|at|for) (?:the )?(?:[a-z]+ )?$`, 'i')
const BY_WORD = new RegExp(`\\b[Tt]he ([a-z]+)['’]s ${ROLE}, (?:Dr |Prof |Sir |Dame )?$`)
const ROLE_OF_WORD = new RegExp(`^, the ([a-z]+)['’]s ${ROLE}\\b`)
const ROLE_BEHIND = new RegExp(`^, (?:its|their) ${ROLE}\\b(?! of)`, 'i')
const ITS_ROLE = new RegExp(`\\b(?:its|their) ${ROLE},? (?:Dr |Prof |Sir )?$`, 'i')

const NEAR = 20 // names before a person, among which his body is looked for

const isBody = ({ type, country, as }: NameMark): boolean =>
  as !== 'pronoun' && country === null && (type === 'organisation' || type === 'group' || type === 'other')

/** "The union's general secretary, |Ana Brel", "|Brel, the union's president": the body of which the article says no more. */
function unnamed(text: string, person: NameMark): NameMark | undefined {
  const before = BY_WORD.exec(text.slice(Math.max(0, person.start - 60), person.start))
  const found = before ?? ROLE_OF_WORD.exec(text.slice(person.end, person.end + 60))
  const word = found?.[1]
  if (!found || word === undefined || !isBodyName(word)) return undefined
  const from = before ? person.start - (before.input.length - before.index) : person.end
  const start = from + found[0].indexOf(word)
  return {
    kind: 'name',
    by: 'leader of',
    start,
    end: start + word.length,
    name: word,
    type: 'group',
    as: 'name',
    country: null,
    role: null,
  }
}

const behind = (text: string, person: NameMark, next: NameMark | undefined): NameMark | undefined =>
  next !== undefined &&
  isBody(next) &&
  ROLE_OF.test(text.slice(person.end, next.start)) &&
  !/^['’]/.test(text.slice(next.end))
    ? next
    : undefined

function before(text: string, person: NameMark, near: readonly NameMark[]): NameMark | undefined {
  const last = near.at(-1)
  if (last === undefined) return undefined
  if (ROLE_BEHIND.test(text.slice(person.end, person.end + 60)))
    return near.findLast((m) => isBody(m) && !text.slice(m.end, person.start).includes('\n'))
  if (isBody(last) && OWNED_ROLE.test(text.slice(last.end, person.start))) return last
  if (
    isBody(last) &&
    text.slice(last.end, person.start) === ', ' &&
    OF_BODY.test(text.slice(Math.max(0, last.start - 60), last.start))
  )
    return last
  const word = BY_WORD.exec(text.slice(Math.max(0, person.start - 60), person.start))?.[1]
  if (word !== undefined)
    return near.findLast((m) => isBody(m) && text.slice(m.start, m.end).toLowerCase().endsWith(` ${word}`))
  const own = text.slice(Math.max(last.end, person.start - 60), person.start)
  const between = text.slice(last.end, person.start)
  return isBody(last) && !/\n|^['’]/.test(between) && ITS_ROLE.test(own) ? last : undefined
}

/**
 * The states of ministers whom the article gives none: "Finance Minister |Ana Brel" is of the state that her paragraph
 * speaks of, else of the one that the article speaks of from its title on or most, else of the one in the dateline.
 */
export function ministersOf(
  text: string,
  names: readonly NameMark[],
  otherwise: string | null,
  home: string | null,
): ReadonlyMap<string, string> {
  const states = new Map<string, string>()
  names.forEach((mark, i) => {
    if (states.has(mark.name) || !(isBareMinister(text, mark) || speaksOfOwn(text, mark) || isAide(text, mark))) return
    const state =
      bossState(text, names, i, states) ??
      stateBefore(text, names, i, false) ??
      stateBefore(text, names, i, true, home) ??
      otherwise
    if (state !== null) states.set(mark.name, state)
  })
  return states
}

/** "Defence Minister |Ana Brel", "its president, |Ana Brel", and no word of which state. */
function isBareMinister(text: string, { type, role, country, start, end }: NameMark): boolean {
  if (type !== 'person' || country !== null) return false
  const own = text.slice(Math.max(0, start - 50), start)
  if (!MINISTERS.test(role ?? '')) return MINISTER_BEFORE.test(own)
  return !OWNED.test(own) && !isHeadOfBody(text, { start, end })
}

/** "his national security adviser, |Ana Brel|" */
const isAide = (text: string, { type, as, country, start }: NameMark): boolean =>
  type === 'person' && as === 'name' && country === null && AIDE_BEFORE.test(text.slice(Math.max(0, start - 70), start))

const AIDE_BEFORE =
  /\b(?:his|her) (?:[\w-]+ ){0,3}(?:adviser|advisor|aide|envoy|negotiator|minister|secretary|spokes\w+|chief of staff|deputy),? $/

/** The state of him whose aide it is: the person named last before, in the same paragraph. */
function bossState(
  text: string,
  names: readonly NameMark[],
  at: number,
  states: ReadonlyMap<string, string>,
): string | null {
  if (!isAide(text, names[at]!)) return null
  const boss = names.findLast((m, i) => i < at && m.type === 'person' && m.name !== names[at]!.name)
  if (boss === undefined || text.slice(boss.end, names[at]!.start).includes('\n')) return null
  return boss.country ?? states.get(boss.name) ?? null
}

/** "|Ana Brel said her country would pay" */
const speaksOfOwn = (text: string, { type, as, country, end }: NameMark): boolean =>
  type === 'person' && as === 'name' && country === null && OWN_COUNTRY.test(text.slice(end, end + 100))

const OWN_COUNTRY = /^[^.\n“"]{1,70}\b(?:that|said) (?:his|her) (?:country|nation)\b/

/** The one state that is spoken of before name `at`: in its paragraph, or in the whole article, whose title then names it. */
function stateBefore(
  text: string,
  names: readonly NameMark[],
  at: number,
  whole: boolean,
  home: string | null = null,
): string | null {
  let state: string | null = null
  for (let i = at - 1; i >= 0; i--) {
    const mark = names[i]!
    if (!whole && text.slice(mark.end, names[i + 1]!.start).includes('\n')) break
    const own = stateIn(text, mark)
    if (own !== null && state !== null && own !== state) return null
    state = own ?? state
  }
  if (!whole || state === null) return state
  const title = text.slice(0, Math.max(0, text.indexOf('\n')))
  return title.includes(state) || state === home ? state : null
}

function stateIn(text: string, { type, as, name, country, start, end }: NameMark): string | null {
  if (as === 'pronoun') return null
  const [left, right] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 60)]
  if (type === 'country')
    return HEADS.test(left) || /^['’]s\b/.test(right) || (as === 'demonym' && ITS_BODY.test(right))
      ? (country ?? name)
      : null
  if (type === 'organisation' && country !== null && ARMED.test(name)) return country
  if (country !== null || type === 'organisation' || as !== 'name') return null
  const label = /\n(?:\d+\. )?$/.test(left) && /^[.:] /.test(right)
  const heads = HEADS.test(left) && !name.includes(' ') && /^(?:,| \w+(?:ed|s|took|gave|is|has|will)\b)/.test(right)
  return label || heads || /(?:^|\n)For (?:the )?$/.test(left) || OWNS.test(right) ? name : null
}

/** "the |Keshi army" */
const ARMED = /(?:army|government|military|parliament|navy|police)$/i
const ITS_BODY = /^ (?:army|government|military|authorities|parliament|cabinet|president|soldiers|troops)\b/

/** "|Kesh will", "In |Kesh,": what a sentence begins with is what it is about. */
const HEADS = /(?:^|[.:!?\n][”"]? ?)(?:(?:In|For|The|But|Yet|And|Neighbouring|Neighboring|Nearby) ){0,2}$/

/** "|Kesh|'s president", "|Kesh|'s position is less clear": what only a state has. */
const OWNS =
  /^['’]s (?:\w+ ){0,2}(?:president|government|minister|premier|chancellor|army|navy|parliament|position|economy|border)\b/

const FIELD = '(?:(?!(?:former|ex|opposition|shadow|then)\\b)[a-z]+ (?:and [a-z]+ )?){0,3}'
const MINISTERS = new RegExp(`^(?:the )?${FIELD}(?:minister|president|premier|chancellor)$`, 'i')
const MINISTER_BEFORE = new RegExp(
  `\\b(?:the|its|his|her|their) ${FIELD}minister, (?:an? [^,\n]{0,30} (?:called|named) )?$`,
  'i',
)

/** "Velmark's foreign minister, |Ana Brel": an owner is named, known or not. */
const OWNED = /(?:['’]s|\bof) [^.;\n]{0,40}$/i
