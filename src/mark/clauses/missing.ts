import type { Token } from '../language.ts'
import { CALENDAR } from '../words/en/names.ts'
import { NOUN_OR_VERB } from '../words/en/verbs.ts'
import { type Form, formOf, lemmaOf } from './forms.ts'
import { isOne, type Kind } from './kinds.ts'

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

/** A noun that must be the verb, since its stretch has none: "Velmark pledges troops", "questions revolved around". */
export function missingVerb(tokens: readonly Token[], kinds: readonly Kind[], i: number): Kind | undefined {
  const token = tokens[i]!
  if (i === 0 || token.tag === 'PROPN' || !isOne('npwt', kinds[i - 1])) return undefined
  if (kinds[i - 1] === 'w' && token.lower.endsWith('ed') && isOne('dpu', kinds[i + 1] ?? ',')) return 'v' // "which mediated the"
  if (token.tag === 'NOUN' && formOf(token) === 'past' && !PAST_NOUNS.test(token.lower)) return 'v' // "after soldiers |overthrew the king"
  if (token.tag === 'ADJ' ? !token.lower.endsWith('ed') : !NOUN_OR_VERB.has(lemmaOf(token))) return undefined
  if (
    isOnDay(tokens, kinds, i) ||
    endsShortClause(tokens, kinds, i) ||
    setsFoot(tokens, kinds, i) ||
    isWish(tokens, kinds, i)
  )
    return 'v'
  if (!fits(formOf(token), token, tokens[i - 1]!, kinds[i - 1]!, kinds[i + 1])) return undefined
  return hasFinite(tokens, kinds, i) ? undefined : 'v'
}

/** Pasts that are nouns as well. */
const PAST_NOUNS = /^(?:rose|saw|lay|bore|spoke|stole|drove|dove|bit|fell|broke|wove)$/

/** "The committee |votes| on 27 November" */
const isOnDay = (tokens: readonly Token[], kinds: readonly Kind[], i: number): boolean =>
  formOf(tokens[i]!) === 's' &&
  !plural(tokens[i - 1]!) &&
  tokens[i + 1]?.lower === 'on' &&
  (CALENDAR.has(tokens[i + 2]?.lower ?? '') || CALENDAR.has(tokens[i + 3]?.lower ?? '')) &&
  !hasFinite(tokens, kinds, i)

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

export const plural = (t: Token): boolean =>
  t.tag === 'PROPN' ? /[a-z]{3}s$/.test(t.text) : t.lower.endsWith('s') && t.lower !== t.lemma

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
