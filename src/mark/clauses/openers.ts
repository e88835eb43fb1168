import type { Token } from '../language.ts'
import { MODALS } from '../words/en/verbs.ts'
import { formOf } from './forms.ts'

/** "as early as Sunday", "as many as forty" */
export const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 2]?.lower === 'as' && MEASURES.test(tokens[at + 1]!.lower)) ||
  (tokens[at - 2]?.lower === 'as' && MEASURES.test(tokens[at - 1]!.lower))

const MEASURES = /^(early|late|many|much|few|little|high|low|big|large|recently)$/

/** "sent |as| an observer, ...": only what somebody is, up to the comma. */
export function isRole(tokens: readonly Token[], at: number): boolean {
  if (!/^(an?|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return false
  for (let i = at + 2; i < Math.min(tokens.length, at + 7); i++) {
    if (tokens[i]!.tag === 'PUNCT') return true
    if (!/^(NOUN|ADJ|PROPN)$/.test(tokens[i]!.tag)) return false
  }
  return false
}

const BINDING = /^(?:ready|prepared|willing|agreed|offered|promised|pledged)$/

/** "would match it |provided| others did so too": after a modal, before a subject with a verb. */
export function isProviso(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 12), at)
  const after = tokens.slice(at + 1, at + 6)
  if (
    !before.some((t) => (t.tag === 'AUX' && MODALS.has(t.lower)) || BINDING.test(t.lower)) ||
    !/^(NOUN|PROPN|PRON|DET)$/.test(after[0]?.tag ?? '')
  )
    return false
  const verb = after.findIndex((t) => t.tag === 'AUX' || t.tag === 'VERB')
  return verb > 0 && !after.slice(0, verb).some((t) => t.tag === 'ADP')
}

export function startsInfinitive(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (tokens[i] && (tokens[i]!.tag === 'PUNCT' || tokens[i]!.tag === 'ADV')) i++
  const verb = tokens[i]
  return verb !== undefined && (verb.tag === 'VERB' || verb.tag === 'AUX') && /^(base|same)$/.test(formOf(verb))
}
