import type { EntityKind } from '../../record/index.ts'
import { PARTICLES } from '../words/en/names.ts'
import { fold } from './fold.ts'
import type { Mention } from './mentions.ts'
import { isGiven } from './split.ts'

/** Someone or something that an article names, with all the places where it does. */
export type Member = {
  name: string // the fullest form; of a state the short one: "Varnia" for "Republic of Varnia"
  form: string // the fullest form as written
  folds: string[]
  type: EntityKind
  country: string | null
  demonym: boolean // a word for the people of a state that the article does not name
  capitalOf: string | null // the country whose government sits there
  mentions: Mention[]
}

/** Who is who in one article: by fold of the whole name, of its first and of its last words. */
export type Cast = { members: Member[]; of: Map<Mention, Member>; find(words: string): Member | undefined }

/** Joins the mentions that no table knows into members: "Keir Starmer", "Starmer"; "Zelensky", "Volodymyr Zelenskyy". */
export function castOf(mentions: readonly Mention[]): Cast {
  const index: Index = { whole: new Map(), last: new Map(), first: new Map(), short: new Map() }
  const members: Member[] = []
  const of = new Map<Mention, Member>()
  for (const [words, same] of formsOf(mentions)) {
    const folds = shortOf(words).split(' ').map(fold)
    const before = findIn(index, words, folds)
    const member = before ?? register(index, words, folds)
    if (!before) members.push(member)
    for (const mention of same) of.set(mention, member)
    member.mentions.push(...same)
  }
  for (const member of members) {
    member.mentions.sort((a, b) => a.start - b.start)
    if (!SHOUTED.test(member.name)) continue
    member.name =
      member.mentions.find((m) => m.words.length === member.name.length && !SHOUTED.test(m.words))?.words ?? member.name
  }
  return { members, of, find: (words) => findIn(index, words, shortOf(words).split(' ').map(fold)) }
}

/** A dateline shouts: VARD. */
const SHOUTED = /^\p{Lu}{4,}$/u

const STATE = /^(?:\p{Lu}\p{L}+ )?(?:Republic|Kingdom|Emirate|Sultanate|Principality) of (?:the )?/u

const shortOf = (words: string) => (words.includes(' of ') ? words.replace(STATE, '') : words)

type Index = Record<'whole' | 'last' | 'first' | 'short', Map<string, Member[]>>

/** The mentions by their words, the longest forms first. */
function formsOf(mentions: readonly Mention[]): [string, Mention[]][] {
  const forms = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.known) continue
    const same = forms.get(mention.words)
    if (same) same.push(mention)
    else forms.set(mention.words, [mention])
  }
  const length = (words: string) => words.split(' ').length
  return [...forms].sort(([a, x], [b, y]) => length(b) - length(a) || x[0]!.start - y[0]!.start)
}

function findIn(index: Index, words: string, folds: readonly string[]): Member | undefined {
  const whole = index.whole.get(folds.join(' '))
  if (whole) return whole[0]
  if (folds.length > 1 && !PARTICLES.has(words.split(' ')[0]!.toLowerCase())) {
    const last = index.last.get(folds.at(-1)!)
    return last?.find((m) => m.folds[0] === folds[0] || initialOf(m.folds[0]!, folds[0]!))
  }
  const key = folds.join(' ')
  if (/^[A-Z]{2,6}s?$/.test(words) && index.short.has(words)) return index.short.get(words)![0]
  return most(index.last.get(key)) ?? (isGiven(words.toLowerCase()) ? only(index.first.get(key)) : undefined)
}

const initialOf = (a: string, b: string) => (a.length === 1 || b.length === 1) && a[0] === b[0]
const only = (members: Member[] | undefined) => (members?.length === 1 ? members[0] : undefined)
const most = (members: Member[] | undefined) =>
  members?.reduce((best, m) => (m.mentions.length > best.mentions.length ? m : best))

function register(index: Index, words: string, folds: string[]): Member {
  const member: Member = {
    name: shortOf(words),
    form: words,
    folds,
    type: 'other',
    country: null,
    demonym: false,
    capitalOf: null,
    mentions: [],
  }
  const add = (map: Map<string, Member[]>, key: string) => map.set(key, [...(map.get(key) ?? []), member])
  add(index.whole, folds.join(' '))
  const parts = words.split(' ')
  if (parts.length > 1)
    add(
      index.short,
      parts
        .filter((p) => /^\p{Lu}/u.test(p))
        .map((p) => p[0])
        .join(''),
    )
  if (parts.length < 2 || parts.some((p) => p === 'of' || p === 'for' || p === 'and')) return member
  add(index.first, folds[0]!)
  for (let at = 1; at < parts.length; at++)
    if (at === parts.length - 1 || PARTICLES.has(parts[at]!.toLowerCase())) add(index.last, folds.slice(at).join(' '))
  return member
}
