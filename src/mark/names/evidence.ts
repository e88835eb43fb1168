import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { GROUP_HEADS, ORGANISATION_HEADS, PLACE_HEADS, THING_HEADS } from '../words/en/names.ts'
import { STATE_NOUNS } from '../words/en/pledges.ts'
import { OFFICES } from '../words/en/titles.ts'
import type { Cast, Member } from './cast.ts'
import { isDemonymOf, SUFFIX_END } from './demonyms.ts'
import { known } from './gazetteer.ts'
import type { Mention } from './mentions.ts'
import { isGiven } from './tables.ts'

const SPOKEN = new Set('say tell write add note remark recall think predict quip explain joke shout whisper'.split(' '))

export const PERSONAL = /^(he|she|his|her)$/

/** "|Varnia's prime minister": the land before or behind the office of somebody. */
export function governed({ land, sentence, role }: Mention, cast: Cast): Member | undefined {
  if (!land || !role || known(land)) return undefined
  const office = sentence.tokens.findLast((t) => t.end <= role.end && t.start >= role.start)?.lower ?? ''
  const member = HEADS_OF_STATE.has(office) ? cast.find(land) : undefined
  return member && mayBeLand(member) ? member : undefined
}

/** Saying, writing and thinking in plain words are mostly people's: "Renn told", "said Odden", "Renn said he". */
export const speaks = ({ mentions }: Member, people: ReadonlySet<MarkedSentence>): boolean =>
  mentions.some(({ sentence, from, to, weak }) => {
    const { tokens } = sentence
    if (weak || tokens[from - 1]?.tag === 'ADP') return false
    if (people.has(sentence) && acts({ sentence, from, to, weak })) return true
    if (saysOfItself({ sentence, to })) return false
    let at = to
    while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX') at++
    const inverted = /^[,”"’]$/.test(tokens[from - 2]?.text ?? '') ? tokens[from - 1] : undefined
    return (
      isPersonal(tokens[at]) || isPersonal(inverted) || tokens.slice(at, at + 6).some((t) => /^(he|she)$/.test(t.lower))
    )
  })

/** "|Harrow said it would pay": no person; in "Renn said it would be hard" and "it takes time" nobody is "it". */
export function saysOfItself({ sentence: { tokens }, to }: Pick<Mention, 'sentence' | 'to'>): boolean {
  if (!isPersonal(tokens[to])) return false
  const it = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1
  if (tokens[it]?.lower !== 'it' || !/^(?:would|will|had|has)$/.test(tokens[it + 1]?.lower ?? '')) return false
  const does = tokens.slice(it + 2, it + 5).find((t) => t.tag === 'VERB' || t.tag === 'AUX')
  return does?.tag === 'VERB' && !OF_NOBODY.has(does.lemma)
}

/** What "it" does that nobody does: "it would take a year", "it had rained". */
const OF_NOBODY = new Set(
  'be take seem cost need depend mean help work happen become matter look appear rain snow turn come go make begin start last'.split(
    ' ',
  ),
)

const isPersonal = (token: Token | undefined): boolean => token?.tag === 'VERB' && SPOKEN.has(token.lemma)

const HEADS_OF_STATE = new Set(
  'president premier minister chancellor king queen ambassador envoy dictator ruler emir sultan monarch steward warden regent consul'.split(
    ' ',
  ),
)

/** A single word that is introduced neither as a person nor with an article, or the name of islands. */
export function mayBeLand({ name, mentions }: Member): boolean {
  if (name.includes(' ') && !/ (?:Isles|Islands|Republic|Kingdom|Federation)$/.test(name)) return false
  const lower = name.toLowerCase()
  if (HEADS.some((heads) => heads.has(lower))) return false
  if (isGiven(lower) || !/^\p{Lu}\p{L}*\p{Ll}/u.test(name)) return false
  return !mentions.some((m) => m.role || m.honorific || isWho(m) || hasArticle(m))
}

/** "|Varnian observers", "the |Varnian foreign minister": before a noun, with the ending of a demonym. */
export const isDemonym = ({ name, mentions }: Member): boolean =>
  SUFFIX_END.test(name) &&
  !name.includes(' ') &&
  mentions.some(({ sentence: { tokens }, from, to }) => {
    const next = tokens[to]
    if (/(?:ese|ish)$/.test(name) && tokens[from - 1]?.lower === 'the') return true
    return (
      next !== undefined &&
      (/^(?:NOUN|ADJ|PROPN|X)$/.test(next.tag) || OFFICES.has(next.lower) || next.lower === 'prime')
    )
  })

const HEADS = [ORGANISATION_HEADS, GROUP_HEADS, PLACE_HEADS, THING_HEADS]

const isWho = ({ sentence, from, to }: Mention): boolean =>
  sentence.tokens[from - 1]?.lower !== 'of' &&
  sentence.tokens[to]?.text === ',' &&
  sentence.tokens[to + 1]?.lower === 'who'

/** "the Guild", "the Lissum"; not "the Varnian army", where the article is the noun's. */
function hasArticle({ sentence: { tokens }, from, to }: Mention): boolean {
  const noun = tokens[to]?.tag === 'NOUN' || tokens[to]?.tag === 'ADJ' || /^\p{Lu}/u.test(tokens[to]?.text ?? '')
  return tokens[from - 1]?.lower === 'the' && !noun
}

export const hasDemonym = ({ name }: Member, words: ReadonlySet<string>): boolean => {
  for (const word of words) if (isDemonymOf(word, name)) return true
  return false
}

/** In a row with states: "Varnia, Ostrel and |Sarn", "between |Sarn and Varnia". */
export function isBeside({ sentence: { tokens }, from, to }: Mention, cast: Cast, lands: ReadonlySet<Member>): boolean {
  const before = /^(,|and|or|nor)$/.test(tokens[from - 1]?.lower ?? '') ? tokens[from - 2] : undefined
  const after = /^(,|and|or|nor)$/.test(tokens[to]?.lower ?? '') ? tokens[to + 1] : undefined
  return [before, after].some((t) => {
    if (t === undefined || !/^\p{Lu}/u.test(t.text)) return false
    const member = cast.find(t.text)
    return member !== undefined && lands.has(member)
  })
}

/** "|Varnia, which" is no person. */
export const isWhich = ({ sentence: { tokens }, to }: Mention): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which'

/** Before a finite verb, as one who does something. */
export function acts({
  sentence: { tokens },
  from,
  to,
  weak,
}: Pick<Mention, 'sentence' | 'from' | 'to' | 'weak'>): boolean {
  if (weak || tokens[from - 1]?.tag === 'ADP') return false
  let at = to
  while (tokens[at]?.tag === 'ADV') at++
  const next = tokens[at]
  if (next === undefined || next.lower.endsWith('ing') || OFFICES.has(next.lower) || STATE_NOUNS.has(next.lemma))
    return false
  return next.tag === 'VERB' || next.tag === 'AUX'
}
