import type { Token } from '../language.ts'
import { NOUN_OR_VERB, ONLY_PARTICIPLE, ONLY_PAST, PAST_OR_PARTICIPLE, SAME_FORMS } from '../words/en/verbs.ts'

/** What a verb's ending allows: `ed` is a past or a participle, `same` a base or a past ("set"). */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ed' | 'same' | 'ing'

/** The form of a word taken as a verb. */
export function formOf({ lower, lemma }: Token): Form {
  if (ONLY_PAST.has(lower)) return 'past'
  if (ONLY_PARTICIPLE.has(lower)) return 'participle'
  if (PAST_OR_PARTICIPLE.has(lower)) return 'ed'
  if (SAME_FORMS.has(lower)) return 'same'
  if (lower.endsWith('ed') && !(lower.endsWith('eed') && lower === lemma)) return 'ed'
  if (lower.endsWith('ing') && lower !== lemma) return 'ing'
  return lower.endsWith('s') && lower !== lemma ? 's' : 'base'
}

/** The base of a word taken as a verb, also where the tagger took it for something else. */
export function lemmaOf(token: Token): string {
  const { lower, lemma, tag } = token
  const irregular = ONLY_PAST.get(lower) ?? ONLY_PARTICIPLE.get(lower) ?? PAST_OR_PARTICIPLE.get(lower)
  if (irregular !== undefined && irregular !== 'lie' && irregular !== 'wind') return irregular
  if (tag === 'VERB' || lower !== lemma) return lemma
  return regularBase(lower)
}

function regularBase(lower: string): string {
  const cut = lower.endsWith('ing') ? 3 : lower.endsWith('ed') ? 2 : lower.endsWith('s') ? 1 : 0
  if (cut === 0 || lower.length < 5) return lower
  const stem = lower.slice(0, -cut)
  if (NOUN_OR_VERB.has(`${stem}e`)) return `${stem}e`
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
