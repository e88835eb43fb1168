import type { Token } from '../language.ts'
import { CLAUSAL, DO, NOUN_OR_VERB, TIME_NOUNS } from '../words/en/verbs.ts'
import { type Form, formOf, lemmaOf } from './forms.ts'
import { isOne, type Kind } from './kinds.ts'

const QUANTIFIERS = new Set(['all', 'both', 'each', 'this', 'that', 'these', 'those'])
/** Plurals that stand before another noun: "arms control". */
const COMPOUNDING = new Set([
  'arms',
  'weapons',
  'sanctions',
  'customs',
  'sales',
  'sports',
  'talks',
  'news',
  'elections',
])

/** Mends what the tagger gets wrong: verbs inside noun phrases, and nouns that must be the verb. Changes `kinds`. */
export function repair(tokens: readonly Token[], kinds: Kind[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (
      kinds[i] === 'd' &&
      isOne('am', kinds[i + 1]) &&
      /^(both|neither|each|all|most|some|none)$/.test(tokens[i]!.lower)
    )
      kinds[i] = 'p' // "both have refused"
    else if (kinds[i] === 'd' && isRelative(tokens, kinds, i)) {
      kinds[i] = 't'
      kinds[i + 1] = 'v'
    } else if (kinds[i] === 'v') kinds[i] = insideNounPhrase(tokens, kinds, i) ?? 'v'
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

/** A noun that must be the verb, since its stretch has none: "Velmark pledges troops", "questions revolved around". */
function missingVerb(tokens: readonly Token[], kinds: readonly Kind[], i: number): Kind | undefined {
  const token = tokens[i]!
  if (i === 0 || token.tag === 'PROPN' || !isOne('npwt', kinds[i - 1])) return undefined
  if (kinds[i - 1] === 'w' && token.lower.endsWith('ed') && isOne('dpu', kinds[i + 1] ?? ',')) return 'v' // "which mediated the"
  if (token.tag === 'ADJ' ? !token.lower.endsWith('ed') : !NOUN_OR_VERB.has(lemmaOf(token))) return undefined
  if (endsShortClause(tokens, kinds, i) || setsFoot(tokens, kinds, i) || isWish(tokens, kinds, i)) return 'v'
  if (!fits(formOf(token), token, tokens[i - 1]!, kinds[i - 1]!, kinds[i + 1])) return undefined
  return hasFinite(tokens, kinds, i) ? undefined : 'v'
}

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

/** "If Norland signs, ...", "if the shelling stops": behind "if" and the like nothing else can be the verb. */
function endsShortClause(tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  const before = tokens[i - 1]!
  if (formOf(tokens[i]!) !== 's' || tokens[i]!.tag !== 'NOUN' || plural(before)) return false
  if (!isOne(',"cri', kinds[i + 1] ?? ',')) return false
  let left = i - 1
  while (left >= 0 && left > i - 8 && isOne("ndj'", kinds[left])) left--
  return kinds[left] === 's' || (kinds[left] === 'y' && tokens[left]!.lower === 'once')
}

/** "any unit that |sets| foot there will": what stands behind "that" and before a noun, with no verb before it all. */
function setsFoot(tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  if (kinds[i - 1] !== 't' || kinds[i - 2] !== 'n' || formOf(tokens[i]!) !== 's' || !isOne('dnp', kinds[i + 1]))
    return false
  for (let left = i - 2; left >= 0 && left > i - 8; left--) if (isOne('vam,', kinds[left])) return false
  return true
}

/** "demanded that Norland |drop| a claim" */
function isWish(tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  if (tokens[i - 1]!.tag !== 'PROPN' || kinds[i + 1] !== 'd' || formOf(tokens[i]!) !== 'base') return false
  let left = i - 1
  while (left >= 0 && left > i - 8 && isOne('nd', kinds[left])) left--
  return kinds[left] === 't'
}

function fits(form: Form, token: Token, before: Token, kind: Kind, after: Kind | undefined): boolean {
  if (token.tag === 'ADJ') return form === 'ed' && kind === 'n' && after !== undefined && isOne('idro', after)
  if (form !== 'base' && form !== 's') return false
  if (kind === 'w' || kind === 't')
    return after !== undefined && (form === 's' || kind === 'w' ? /[dnpjwu]/ : /[dp]/).test(after)
  if (kind === 'p') return form === 's' || /^(i|we|you|they)$/.test(before.lower)
  if (kind !== 'n') return false
  if (form === 's') return !plural(before) && after !== undefined && isOne('dnpjuot', after)
  return (plural(before) && !COMPOUNDING.has(before.lower)) || (after === 'd' && before.tag === 'PROPN')
}

const plural = (t: Token): boolean =>
  t.tag === 'PROPN' ? /[a-z]{3}s$/.test(t.text) : t.lower.endsWith('s') && t.lower !== t.lemma
const isTime = (t: Token): boolean => TIME_NOUNS.has(t.lower)

/** True when the stretch around a token, up to commas and subordinators, has a finite verb already. */
function hasFinite(tokens: readonly Token[], kinds: readonly Kind[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isOne(',;styw', kinds[i]); i--) if (finite(tokens, kinds, i)) return true
  for (let i = at + 1; i < kinds.length && !isOne(',;styw', kinds[i]); i++) if (finite(tokens, kinds, i)) return true
  return false
}

function finite(tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean {
  if (kinds[i] === 'a' || kinds[i] === 'm') return kinds[i - 1] !== 'o'
  if (kinds[i] !== 'v' || kinds[i - 1] === 'o') return false
  const form = formOf(tokens[i]!)
  return form !== 'ing' && form !== 'participle'
}
