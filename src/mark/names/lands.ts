import { STATE_NOUNS } from '../words/en/pledges.ts'
import { OFFICES } from '../words/en/titles.ts'
import type { Cast, Member } from './cast.ts'
import { isDemonymOf, SUFFIX_END } from './demonyms.ts'
import { known } from './gazetteer.ts'
import type { Mention } from './mentions.ts'
import { isGiven } from './split.ts'

/** How many states that no table knows must be sure before other single names that act are taken for states too. */
const WORLD = 2

/**
 * Members that are states which no table knows, by what stands beside them: "Varnia's prime minister", "the army of
 * Varnia", "Varnian" beside "Varnia". Where an article tells of several such states, a single name in a row with them
 * ("Varnia, Ostrel and Sarn"), and one that acts and is never introduced as a person, is a state as well.
 */
export function landsOf(cast: Cast, mentions: readonly Mention[]): Set<Member> {
  const words = new Set(cast.members.filter(isDemonym).map((m) => m.name))
  const lands = new Set<Member>()
  for (const { land, sentence, role } of mentions) {
    if (!land || !role || known(land)) continue
    const office = sentence.tokens.findLast((t) => t.end <= role.end && t.start >= role.start)?.lower ?? ''
    const member = HEADS_OF_STATE.has(office) ? cast.find(land) : undefined
    if (member && mayBeLand(member)) lands.add(member)
  }
  for (const member of cast.members)
    if (mayBeLand(member) && (hasDemonym(member, words) || member.mentions.some(isOfState))) lands.add(member)
  if (lands.size < WORLD) return lands
  for (const member of cast.members)
    if (
      mayBeLand(member) &&
      !lands.has(member) &&
      member.mentions.some((m) => isBeside(m, cast, lands) || isWhich(m) || acts(m))
    )
      lands.add(member)
  return lands
}

const HEADS_OF_STATE = new Set(
  'president premier minister chancellor king queen ambassador envoy dictator ruler emir sultan monarch'.split(' '),
)

/** A single word that is introduced neither as a person nor with an article, or the name of islands. */
function mayBeLand({ name, mentions }: Member): boolean {
  if (name.includes(' ') && !/ (?:Isles|Islands|Republic|Kingdom|Federation)$/.test(name)) return false
  if (isGiven(name.toLowerCase()) || !/^\p{Lu}\p{L}*\p{Ll}/u.test(name)) return false
  return !mentions.some((m) => m.role || m.honorific || isWho(m) || hasArticle(m))
}

/** "|Varnian observers", "the |Varnian foreign minister": before a noun, with the ending of a demonym. */
const isDemonym = ({ name, mentions }: Member): boolean =>
  SUFFIX_END.test(name) &&
  !name.includes(' ') &&
  mentions.some(({ sentence: { tokens }, to }) => {
    const next = tokens[to]
    return next !== undefined && (/^(?:NOUN|ADJ)$/.test(next.tag) || OFFICES.has(next.lower) || next.lower === 'prime')
  })

const isWho = ({ sentence, to }: Mention): boolean =>
  sentence.tokens[to]?.text === ',' && sentence.tokens[to + 1]?.lower === 'who'

/** "the Guild", "the Lissum"; not "the Varnian army", where the article is the noun's. */
function hasArticle({ sentence: { tokens }, from, to }: Mention): boolean {
  const noun = tokens[to]?.tag === 'NOUN' || tokens[to]?.tag === 'ADJ' || /^\p{Lu}/u.test(tokens[to]?.text ?? '')
  return tokens[from - 1]?.lower === 'the' && !noun
}

const hasDemonym = ({ name }: Member, words: ReadonlySet<string>): boolean => {
  for (const word of words) if (isDemonymOf(word, name)) return true
  return false
}

/** "the government of |Varnia", "|Varnia's parliament". */
function isOfState({ sentence: { tokens }, from, to }: Mention): boolean {
  const before = tokens[from - 1]?.lower === 'of' ? tokens[from - 2] : undefined
  if (before && BODIES.has(before.lemma)) return true
  if (tokens[to]?.tag !== 'PART') return false
  let at = to + 1
  while (tokens[at]?.tag === 'ADJ') at++
  return BODIES.has(tokens[at]?.lemma ?? '')
}

const BODIES = new Set(
  'government parliament army border soil territory airspace capital navy constitution currency independence president invasion sovereignty'.split(
    ' ',
  ),
)

/** In a row with states: "Varnia, Ostrel and |Sarn", "between |Sarn and Varnia". */
function isBeside({ sentence: { tokens }, from, to }: Mention, cast: Cast, lands: ReadonlySet<Member>): boolean {
  const before = /^(,|and|or|nor)$/.test(tokens[from - 1]?.lower ?? '') ? tokens[from - 2] : undefined
  const after = /^(,|and|or|nor)$/.test(tokens[to]?.lower ?? '') ? tokens[to + 1] : undefined
  return [before, after].some((t) => {
    if (t === undefined || !/^\p{Lu}/u.test(t.text)) return false
    const member = cast.find(t.text)
    return member !== undefined && lands.has(member)
  })
}

/** "|Varnia, which" is no person. */
const isWhich = ({ sentence: { tokens }, to }: Mention): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which'

/** Before a finite verb, as one who does something. */
function acts({ sentence: { tokens }, from, to, weak }: Mention): boolean {
  if (weak || tokens[from - 1]?.tag === 'ADP') return false
  let at = to
  while (tokens[at]?.tag === 'ADV') at++
  const next = tokens[at]
  if (next === undefined || next.lower.endsWith('ing') || OFFICES.has(next.lower) || STATE_NOUNS.has(next.lemma))
    return false
  return next.tag === 'VERB' || next.tag === 'AUX'
}
