import type { EntityKind } from '../../record/index.ts'
import { candidates, emptyIndex, foldsOf, register, shortOf } from './aliases.ts'
import { isDateline } from './contexts.ts'
import { fold } from './fold.ts'
import { calmed } from './gazetteer.ts'
import type { Mention } from './mentions.ts'

/** Someone or something that an article names, with all the places where it does. */
export type Member = {
  name: string // the fullest form; of a state the short one: "Varnia" for "Republic of Varnia"
  form: string // the fullest form as written
  folds: string[]
  nick: string | null // the fold of a nickname in quotation marks
  kin: boolean // another member has the same last name
  type: EntityKind
  country: string | null
  demonym: boolean // a word for the people of a state that the article does not name
  capitalOf: string | null // the country whose government sits there
  mentions: Mention[]
}

/** Who is who in one article. */
export type Cast = { members: Member[]; of: Map<Mention, Member>; find(words: string): Member | undefined }

/** Joins the mentions that no table knows into members: "Keir Starmer", "Starmer"; "Zelensky", "Volodymyr Zelenskyy". */
export function castOf(mentions: readonly Mention[]): Cast {
  const index = emptyIndex()
  const members: Member[] = []
  const of = new Map<Mention, Member>()
  for (const [words, same] of formsOf(mentions)) {
    let found = candidates(index, words, same.some(isAddressed), same.every(isThe))
    if (found.length === 0) {
      found = [memberOf(words)]
      members.push(found[0]!)
      register(index, found[0]!)
    }
    for (const mention of same) {
      const member = found.length > 1 ? introduced(found, mention) : found[0]!
      of.set(mention, member)
      member.mentions.push(mention)
    }
  }
  for (const member of members) calm(member)
  return { members, of, find: (words) => likeliest(candidates(index, words, false, false)) }
}

/** A dateline or a headline shouts: the name is the same words in lower case, where they stand. */
function calm(member: Member): void {
  const { mentions, name } = member
  mentions.sort((a, b) => a.start - b.start)
  if (!SHOUTED.test(name)) return
  const calmer = mentions.find((m) => m.words.length === name.length && !SHOUTED.test(m.words))
  if (calmer) member.name = calmer.words
  else if (mentions.some(isDateline)) member.name = calmed(name)
}

const SHOUTED = /^\p{Lu}{4,}$|^\p{Lu}{2,} \p{Lu}{2,}/u

const memberOf = (words: string): Member => ({
  name: shortOf(words),
  form: words,
  folds: foldsOf(words),
  nick: nickOf(words),
  kin: false,
  type: 'other',
  country: null,
  demonym: false,
  capitalOf: null,
  mentions: [],
})

function nickOf(words: string): string | null {
  const nick = / ["“](\S+)["”] /.exec(words)?.[1]
  return nick === undefined ? null : fold(nick)
}

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

/** "Mr |Szabó", "King |Harald": even the first of two words may be what somebody is called by. */
const isAddressed = ({ honorific, sentence: { tokens }, from }: Mention): boolean =>
  honorific !== null || /^(?:king|queen|prince|princess|pope|emir|sultan)$/.test(tokens[from - 1]?.lower ?? '')

/** "the |Lissum", of the Lissum River */
const isThe = ({ sentence: { tokens }, from }: Mention): boolean =>
  tokens[from - 1]?.lower === 'the' || (tokens[from - 1]?.tag === 'ADJ' && tokens[from - 2]?.lower === 'the')

/** Of two who share a surname it is one whom the article has introduced before, and of those the one it names most. */
function introduced(found: readonly Member[], mention: Mention): Member {
  const before = found.filter((m) => m.mentions.some((n) => n.start < mention.start && n.words.includes(' ')))
  return likeliest(before.length > 0 ? before : found)!
}

const likeliest = (found: readonly Member[]): Member | undefined =>
  found.length > 1 ? found.reduce((a, b) => (fulls(b) > fulls(a) ? b : a)) : found[0]

const fulls = ({ mentions }: Member) => mentions.filter((m) => m.words.includes(' ')).length
