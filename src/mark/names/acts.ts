import type { Token } from '../language.ts'
import { SPEECH } from '../words/en/speech.ts'

/** True for a verb of saying, as tagged: "said", "warns". */
export const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'VERB' || token.tag === 'NOUN') && SPEECH.has(token.lemma)

const JOINS = new Set('as after before since while although though whether because than until once if that'.split(' '))
const BACKED = new Set(
  'led backed brokered mediated sponsored supported funded aligned friendly controlled installed occupied held imposed supplied'.split(
    ' ',
  ),
)
const OF_A_PLACE = new Set(
  `streets street airport mayor city residents centre center suburbs suburb population subway metro skyline outskirts districts district university hospital hospitals
  stadium museum museums hotel hotels cathedral station port harbour harbor square bridge police restaurants shops squares parks weather climate river old international`.split(
    /\s+/,
  ),
)
const DONE_TO = new Set(
  `weaken pressure press urge push accuse warn ask force persuade convince support back arm help deter punish sanction condemn criticise criticize blame thank praise
  isolate appease assure reassure tell inform blast anger provoke threaten compel oblige embarrass implicate engage consult lobby favor favour defy oppose trust`.split(
    /\s+/,
  ),
)

/**
 * True when a capital or a seat stands for those who govern there: "Moscow rejected the plan", "Kyiv's demand",
 * "Washington-backed", "talks between Ankara and Cairo",
 * "Pretoria, which had promised". False for a place: "talks in Moscow", "Kyiv was shelled".
 */
export function actsAt(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1]
  const next = tokens[to]
  if (next?.text === '-' || next?.text === '‑') return BACKED.has(tokens[to + 1]?.lower ?? '')
  if (next?.tag === 'PART' && /^['’]s?$/.test(next.text)) return !OF_A_PLACE.has(tokens[to + 1]?.lower ?? '')
  if (before?.tag === 'AUX' && before.lemma !== 'be') return next?.tag !== 'PUNCT'
  if (before?.tag === 'VERB') return DONE_TO.has(before.lemma) || (SPEECH.has(before.lemma) && governs(tokens, to))
  if (before?.lower === 'in' && RULERS.has(tokens[from - 2]?.lower ?? '')) return true
  if ((before?.tag === 'ADP' || before?.lower === 'to') && !JOINS.has(before.lower))
    return relates(tokens, from, before)
  if (before?.lower === 'and' && tokens[from - 3]?.lower === 'between') return true
  return governs(tokens, next?.text === ',' && tokens[to + 1]?.lower === 'which' ? to + 2 : to)
}

/** "between Moscow and Kyiv", "accused by Tehran", "a deal with Ankara": a word of dealing stands before. */
function relates(tokens: readonly Token[], from: number, { lower }: Token): boolean {
  if (lower === 'between' || lower === 'with' || lower === 'against') return true
  return DEALING.has(tokens[from - 2]?.lower ?? '') && lower !== 'at' && lower !== 'in'
}

/** "the government in |Ostrel", "officials in |Ostrel" */
const RULERS = new Set(
  'government authorities officials ministry ministers regime leadership administration leaders generals rulers'.split(
    ' ',
  ),
)

const DEALING = new Set(
  `accused rejected proposed backed approved demanded supported ordered launched brokered mediated made offered pressure response message signal concession concessions
  aid support assurances guarantees commitment commitments pledge pledges letter reply appeal ultimatum warning threat threats help`.split(
    /\s+/,
  ),
)

/** "|Washington and London praised": the verb stands behind the pair. */
function pairEnd(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'and') return to
  let at = to + 1
  while (tokens[at] && (/^\p{Lu}/u.test(tokens[at]!.text) || tokens[at]!.lower === 'the')) at++
  return at > to + 1 ? at : to
}

const STATIVE = new Set('lie lies lay sit sits host hosts hosted burn burns burned fall falls fell'.split(' '))

/** A finite verb follows, and the words are not done to: "has yet to", "is ready to", "rejected", not "was shelled", "is a city". */
function governs(tokens: readonly Token[], to: number): boolean {
  let at = pairEnd(tokens, to)
  while (tokens[at]?.tag === 'ADV') at++
  const verb = tokens[at]
  if (!verb) return false
  if (verb.tag === 'VERB') return !verb.lower.endsWith('ing') && !STATIVE.has(verb.lower)
  if (verb.tag !== 'AUX') return isSpeech(verb) && tokens[at + 1]?.tag !== 'PUNCT'
  if (verb.lemma !== 'be') return true
  const after = tokens.slice(at + 1, at + 4).find((t) => t.tag !== 'ADV' && t.tag !== 'PART')
  return after !== undefined && (after.tag === 'ADJ' || (after.tag === 'VERB' && after.lower.endsWith('ing')))
}
