import type { Token } from '../language.ts'
import { isVerb, verbBefore, wordSet } from './verbs.ts'

/** Planned: ahead of what is told, which may itself be over ("were to meet on Tuesday"). */
export type Direction = 'past' | 'future' | 'either' | 'planned'

const ahead = wordSet("will would 'll ’ll shall wo may might could should can must ca 'd ’d")
// "the meeting scheduled for Friday": so does the participle.
const scheduled = wordSet('plan expect schedule due slate poise anticipate propose bind likely effective upcoming')
// "agreed to meet on Friday": the infinitive after these looks ahead, even where they are past.
const willing = wordSet(
  'plan expect schedule due slate poise anticipate propose bind likely upcoming set intend hope want ask urge agree vow ' +
    'ready aim prepare promise pledge threaten need seek offer tell invite order demand require go decide have request ' +
    'arrange volunteer remain refuse decline agreement deal decision proposal option offer',
)
// "declined to comment on Monday": the declining was on Monday.
const answering = wordSet('refuse decline seek offer')
// "are investigating the theft on Tuesday", "mourns the victims of a fire on Monday": what they deal with is over.
const dealing = wordSet('investigate probe mourn recover reel condemn criticise blame')
const invariant = wordSet('beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread')

/** True when one of the three words before a verb is a modal: "will", "may". */
export const hasModal = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some((t) => ahead.has(t.lower))

/** Where a verb looks, with what stands before it; `leads` when the date comes after it. */
export function lookOf(tokens: readonly Token[], verb: number, leads: boolean): Direction {
  const { lower, lemma, tag } = tokens[verb]!
  for (let i = verb; i >= 0 && i >= verb - 5; i--) {
    const t = tokens[i]!
    if (t.lower === 'had') return scheduled.has(lemma) ? 'planned' : 'past'
    if (ahead.has(t.lower) && (i === 0 ? t.text !== 'May' : t.text === t.lower)) return 'future'
    if (t.lower === 'to' && i < verb) return infinitive(tokens, i)
    if (i < verb && t.tag !== 'AUX' && t.tag !== 'PART' && t.tag !== 'ADV') break
  }
  const passive = tokens[verb - 1]?.lemma === 'be'
  if (scheduled.has(lemma) || scheduled.has(lower))
    return wasBefore(tokens, verb) ? 'planned' : leads || passive ? 'future' : 'past'
  if (lemma === 'set' && tokens[verb + 1]?.lower === 'for') return 'future'
  if (invariant.has(lower) || isPast(lower, lemma)) return 'past'
  if (dealing.has(lemma)) return 'past'
  if (lower.endsWith('ing')) return progressive(tokens, verb)
  if (lemma === 'say') return 'past'
  if (isPerfect(tokens, verb)) return 'past'
  if (tag === 'VERB' && isBase(lower, lemma) && !passive) return 'future'
  return leads && isPresentForm(tokens[verb]!) ? 'future' : 'either'
}

// "have come down", "has become": participles that look like the plain verb.
const isPerfect = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 2), verb).some(({ lower }) => /^(have|has|[’']ve)$/.test(lower))

// "takes effect in June", "is in June", "is due"; what is told in the present stands in the future with its date.
const isPresentForm = ({ lower, tag }: Token): boolean =>
  lower === 'is' || lower === 'are' || (tag === 'VERB' && lower.endsWith('s'))

// "was due to meet on Tuesday" looked ahead when it was written: the nearest Tuesday, gone or to come.
const wasBefore = (tokens: readonly Token[], i: number): boolean =>
  /^(was|were)$/.test(tokens[i - 1]?.lower ?? '') || /^(was|were)$/.test(tokens[i - 2]?.lower ?? '')

function infinitive(tokens: readonly Token[], to: number): Direction {
  if (/^(was|were)$/.test(tokens[to - 1]?.lower ?? '')) return 'planned'
  for (let i = to - 1; i >= 0 && i >= to - 7; i--) {
    const { lemma, lower } = tokens[i]!
    if (tokens.slice(Math.max(0, i - 2), i).some((t) => t.lower === 'had'))
      return willing.has(lemma) && isReported(tokens, i) ? 'future' : 'past'
    if (answering.has(lemma) && isPast(lower, lemma) && isVerb(tokens, i)) return 'past'
    if (willing.has(lemma) || willing.has(lower)) return wasBefore(tokens, i) ? 'planned' : 'future'
    if (isVerb(tokens, i)) return isPast(lower, lemma) || invariant.has(lower) ? 'past' : 'future'
  }
  return 'future'
}

// "said they had agreed to meet on Monday": what was agreed before it was told may still be ahead.
const isReported = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some((t) => REPORTING.test(t.lower))

const REACH = 8
const REPORTING = /^(?:said|says|announced|confirmed|reported|told|added)$/

function progressive(tokens: readonly Token[], verb: number): Direction {
  const before = tokens[verb - 1]
  if (before?.lemma === 'be') return isPast(before.lower, 'be') ? 'past' : 'future'
  const left = verbBefore(tokens, verb)
  return left === undefined ? 'either' : lookOf(tokens, left, true)
}

// "organise" is the plain form of a verb that the dictionary spells "organize".
const isBase = (lower: string, lemma: string): boolean =>
  lower === lemma || lower.replace(/(?:y|i)se$/, BRITISH) === lemma
const BRITISH = (end: string) => (end === 'ise' ? 'ize' : 'yze')

// A form that is neither the base, nor -s, nor -ing: past tense or past participle.
function isPast(lower: string, lemma: string): boolean {
  if (lower.endsWith('ed') || lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return true
  return !isBase(lower, lemma) && !lower.endsWith('s') && !lower.endsWith('ing') && lower !== 'are' && lower !== 'am'
}
