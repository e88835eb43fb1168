import type { Token } from '../language.ts'
import { CLAUSAL, DO, NOUN_OR_VERB, TIME_NOUNS } from '../words/en/verbs.ts'
import { formOf, lemmaOf } from './forms.ts'
import { isOne, type Kind } from './kinds.ts'
import { missingVerb, plural } from './missing.ts'

const QUANTIFIERS = new Set(['all', 'both', 'each', 'this', 'that', 'these', 'those'])

/** Mends what the tagger gets wrong: verbs inside noun phrases, and nouns that must be the verb. Changes `kinds`. */
export function repair(tokens: readonly Token[], kinds: Kind[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (
      kinds[i] === 'd' &&
      isOne('am', kinds[i + 1]) &&
      /^(both|neither|each|all|most|some|none)$/.test(tokens[i]!.lower)
    )
      kinds[i] = 'p' // "both have refused"
    else if (
      kinds[i] === 'd' &&
      isOne('am', kinds[i - 1]) &&
      /^(each|both|all)$/.test(tokens[i]!.lower) &&
      isOne('vax', kinds[i + 1])
    )
      kinds[i] = 'r' // "have each promised"
    else if (kinds[i] === 'd' && isRelative(tokens, kinds, i)) {
      kinds[i] = 't'
      kinds[i + 1] = 'v'
    } else if (isWhich(tokens, kinds, i)) kinds[i + 1] = 'v'
    else if (kinds[i] === 'v') kinds[i] = insideNounPhrase(tokens, kinds, i) ?? 'v'
    else if (kinds[i] === 'm' && kinds[i + 1] === 'i') bridge(tokens, kinds, i)
    else if (kinds[i] === 'o' || kinds[i] === 'm' || (kinds[i] === 'a' && DO.has(tokens[i]!.lower)))
      forceVerb(tokens, kinds, i)
    else if (callsOn(tokens, kinds, i)) kinds[i] = 'v'
    else if (kinds[i] === 'n' || kinds[i] === 'j') kinds[i] = missingVerb(tokens, kinds, i) ?? kinds[i]!
  }
}

/** "They condemn the raid and |call| on Norland" */
const callsOn = (tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean =>
  kinds[i] === 'n' &&
  tokens[i]!.lower === 'call' &&
  isOne('cr', kinds[i - 1]) &&
  /^(on|upon|for)$/.test(tokens[i + 1]?.lower ?? '')

/** "any unit that sets foot": "that" is no determiner of a plural. */
const isRelative = (tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean =>
  tokens[i]!.lower === 'that' &&
  kinds[i - 1] === 'n' &&
  kinds[i + 1] === 'n' &&
  tokens[i + 1]!.tag === 'NOUN' &&
  /[^s]s$/.test(tokens[i + 1]!.lower) &&
  tokens[i + 1]!.lower !== tokens[i + 1]!.lemma &&
  isOne('nd', kinds[i + 2] ?? ',')

/** "the negotiating teams", "his repeated threats", "a negotiated deal"; "the plan"; "intelligence sharing and". */
function insideNounPhrase(tokens: readonly Token[], kinds: readonly Kind[], i: number): Kind | undefined {
  const form = formOf(tokens[i]!)
  const before = kinds[i - 1]
  if (tokens[i + 1]?.text === '-' && tokens[i + 1]!.start === tokens[i]!.end) return 'j'
  const after = kinds[i + 1]
  const opened = before === "'" || (before === 'd' && !QUANTIFIERS.has(tokens[i - 1]!.lower))
  if (form === 's' && before === 'v' && isOne('om', kinds[i - 2]) && formOf(tokens[i - 1]!) === 'base') return 'n' // "to pursue suspects"
  if (form === 's' && before === 'n' && isOwned(tokens, kinds, i)) return 'n'
  if (form === 'base' || form === 's')
    return opened || (isOne('am', after) && isOne('sytijd,', before ?? ',')) ? 'n' : undefined
  if (
    form === 'ed' &&
    (before === 'i' || before === 'v' || opened) &&
    (after === 'u' || (after === 'n' && tokens[i + 1]!.tag === 'NOUN'))
  )
    return isTime(tokens[i + 1]!) ? undefined : 'j' // "of liquefied gas", "a combined 18 million"
  if ((opened || before === 'j' || before === 'u') && (after === 'n' || after === 'j'))
    return isTime(tokens[i + 1]!) ? undefined : 'j'
  if (form !== 'ing') return undefined
  if (opened && (after === undefined || isOne('i,;"am', after))) return 'n'
  return before === 'n' && tokens[i - 1]!.tag === 'NOUN' && !plural(tokens[i - 1]!) && after && isOne('cam', after)
    ? 'n'
    : undefined
}

/** After "to" and after a modal a verb must come: "to support Norland", "will back the plan". */
function forceVerb(tokens: readonly Token[], kinds: Kind[], from: number): void {
  let i = from + 1
  const close = kinds[i] === ',' || (kinds[i] === 'x' && kinds[i + 1] === ',') ? kinds.indexOf(',', i + 2) : -1
  if (close > 0 && close < i + 8 && NOUN_OR_VERB.has(tokens[close + 1]?.lower ?? '')) i = close + 1 // "would not, he said, hand over"
  while (kinds[i] === 'x' || kinds[i] === '"' || (kinds[i] === 'r' && !NOUN_OR_VERB.has(tokens[i]!.lower))) i++
  const kind = kinds[i]
  if (kind !== 'n' && kind !== 'j' && kind !== 'r') return
  const token = tokens[i]!
  if (token.tag === 'PROPN' || formOf(token) !== 'base' || /\W/.test(token.text)) return
  const subject = kinds[from - 1]
  if (
    kinds[from] === 'o'
      ? kind === 'n' || NOUN_OR_VERB.has(token.lower)
      : subject !== undefined && isOne('npwtuxc', subject)
  )
    kinds[i] = 'v'
}

/** "will |under no circumstances agree", "may |at any time leave": what stands between a modal and its verb says how; "no" negates it. */
function bridge(tokens: readonly Token[], kinds: Kind[], modal: number): void {
  let to = modal + 2
  while (to < modal + 5 && isOne('djn', kinds[to])) to++
  if (to === modal + 2 || kinds[to] !== 'v' || formOf(tokens[to]!) !== 'base') return
  for (let i = modal + 1; i < to; i++) kinds[i] = /^no$/.test(tokens[i]!.lower) ? 'x' : 'r'
}

/** "Kesh Rail, which |accounts for half", "Velmark, which |borders both": a plural right behind "which" and before a preposition or an object is its verb. */
const isWhich = (tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean =>
  kinds[i] === 'w' &&
  tokens[i]!.lower === 'which' &&
  kinds[i - 1] === ',' &&
  kinds[i + 1] === 'n' &&
  /[^s]s$/.test(tokens[i + 1]!.lower) &&
  (kinds[i + 2] === 'i' || (isOne('dnp', kinds[i + 2]) && tokens[i + 1]!.tag === 'NOUN'))

/** "will open its artillery |logs| if": the plural that heads the object of a verb that takes no clause. */
function isOwned(tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  if (isOne('dpn', kinds[i + 1])) return false
  let left = i - 1
  while (left > i - 5 && isOne('nj', kinds[left])) left--
  return (
    kinds[left] === 'd' &&
    kinds[left - 1] === 'v' &&
    !CLAUSAL.has(lemmaOf(tokens[left - 1]!)) &&
    isOne('om', kinds[left - 2])
  )
}

const isTime = (t: Token): boolean => TIME_NOUNS.has(t.lower)
