import type { Token } from '../language.ts'
import { IRREGULAR, type Irregular, NOUN_OR_VERB } from '../words/en/verbs.ts'

/** What a verb's ending allows: `ed` is a past or a participle, `same` a base or a past ("set"). */
export type Form = 'base' | 's' | 'ing' | Irregular['form']

/** The form of a word taken as a verb. */
export function formOf({ lower, lemma }: Token): Form {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular.form
  if (lower.endsWith('ed')) return lower.endsWith('eed') && lower === lemma ? 'base' : 'ed'
  if (lower.length > 6 && lower.endsWith('ing')) return 'ing' // also where the tagger knows no base: "resupplying"
  if (lower === lemma) return 'base'
  return lower.endsWith('ing') ? 'ing' : lower.endsWith('s') ? 's' : 'base'
}

/** The base of a word taken as a verb, also where the tagger took it for something else. */
export function lemmaOf({ lower, lemma, tag }: Token): string {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular.base
  return tag === 'VERB' || lower !== lemma ? lemma : regularBase(lower)
}

function regularBase(lower: string): string {
  const cut = lower.endsWith('ing') ? 3 : lower.endsWith('ed') ? 2 : lower.endsWith('s') ? 1 : 0
  if (cut === 0 || lower.length < 5) return lower
  const stem = lower.slice(0, -cut)
  if (NOUN_OR_VERB.has(`${stem}e`)) return `${stem}e`
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
