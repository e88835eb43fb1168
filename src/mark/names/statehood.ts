import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { acts } from './evidence.ts'
import type { Mention } from './mentions.ts'

/** "the government of |Varnia", "|Varnia's parliament". */
export function isOfState({ sentence: { tokens }, from, to }: Mention): boolean {
  const before = tokens[from - 1]?.lower === 'of' ? tokens[from - 2] : undefined
  if (before && BODIES.has(before.lemma)) return true
  if (tokens[to]?.tag !== 'PART') return false
  let at = to + 1
  if (FIELDS.test(tokens[at]?.lower ?? '') && /^minist(?:ers?|ry)$/.test(tokens[at + 1]?.lower ?? '')) return true
  while (tokens[at]?.tag === 'ADJ') at++
  return BODIES.has(tokens[at]?.lemma ?? '')
}

/** "|Varnia's foreign ministry": what only states have ministers for. */
const FIELDS = /^(?:foreign|defen[cs]e|interior|prime)$/

const BODIES = new Set(
  `government parliament army border soil territory airspace capital navy constitution currency independence president invasion sovereignty ambassador embassy
  annexation`.split(/\s+/),
)

/** "|Varnia shall withdraw": in the text of an agreement states are bound. */
export const isBound = ({ sentence: { tokens }, from, to }: Mention): boolean =>
  tokens[to]?.lower === 'shall' && tokens[from - 1]?.lower !== 'the' && tokens.some((t) => PARTIES.test(t.text))

const PARTIES = /^(?:Party|Parties|Side|Sides|Agreement|Line|Zone|Commission)$/

/** "talks between |Varnia and |Ostrel", "the border between …": what only states have between them. */
export function isBetween({ sentence: { tokens }, from, to }: Mention): boolean {
  const first = tokens[from - 1]?.lower === 'between' && tokens[to]?.lower === 'and' && named(tokens[to + 1])
  const second = tokens[from - 1]?.lower === 'and' && tokens[from - 3]?.lower === 'between' && named(tokens[from - 2])
  const noun = tokens[first ? from - 2 : from - 4]
  return (first || second) && BETWEEN.has(noun?.lower ?? '')
}

const named = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

const BETWEEN = new Set(
  'talks war border ceasefire truce treaty armistice hostilities accord relations ties trade'.split(' '),
)

/** "|Varnia waited. Its foreign minister said": what has ministers is a state. */
export function hasMinisters(mention: Mention, next: ReadonlyMap<MarkedSentence, MarkedSentence>): boolean {
  const after = next.get(mention.sentence)?.tokens ?? []
  if (after[0]?.lower !== 'its' || !acts(mention)) return false
  let at = 1
  while (
    at < 4 &&
    after[at] &&
    (after[at]!.tag === 'ADJ' || after[at]!.tag === 'NOUN') &&
    !MINISTERS.has(after[at]!.lower)
  )
    at++
  return MINISTERS.has(after[at]?.lower ?? '')
}

const MINISTERS = new Set('minister ministers government parliament army president ambassador'.split(' '))
