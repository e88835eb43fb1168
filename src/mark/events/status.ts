import { type DateMark, dayOf, type EventStatus } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { CANCELS, DONE_ON_A_DAY, HAPPENINGS, OCCASIONS, PLANS, SCHEDULED, STATES } from '../words/en/events.ts'
import { deedOf, subjectHappening } from './anchor.ts'
import { isMovedTo, isPlannedFor } from './planned.ts'

const AHEAD = new Set(['will', 'shall', 'would', 'be to'])

/**
 * What a clause says of its event: that it happened, is announced, or was called off; undefined when it tells no
 * event: a state, a possibility, a denial, a habit.
 */
export function statusOf(
  sentence: MarkedSentence,
  clause: Clause,
  date: DateMark | undefined,
  ahead: boolean,
): EventStatus | undefined {
  const { verb } = clause
  const isMoved = date !== undefined && isMovedTo(sentence, clause, date)
  if (!isMoved && isCalledOff(sentence, clause)) return 'cancelled'
  if (verb.modal === 'would' && (isConditional(sentence) || isImagined(sentence, clause, date))) return undefined
  if (isToReader(sentence, clause)) return undefined
  if (verb.modal && AHEAD.has(verb.modal)) return verb.negated ? undefined : 'announced'
  if (verb.modal || verb.negated) return undefined
  if (isMoved || (date && isPlannedFor(sentence, date))) return 'announced'
  if (isPlanned(sentence, clause)) return verb.perfect && verb.tense === 'past' ? undefined : 'announced'
  if (isHabit(sentence, clause) || isEmpty(sentence, clause)) return undefined
  if (isState(sentence, clause, date)) return undefined
  if (clause.role === 'infinitive') return ahead ? 'announced' : undefined
  if (verb.tense === 'none') return hangsOnNoun(clause)
  return ahead ? 'announced' : 'happened'
}

/** `wants peace`, `waited`; but "held talks", and "let two boats in on Saturday". */
function isState(sentence: MarkedSentence, clause: Clause, date: DateMark | undefined): boolean {
  const { verb } = clause
  if (!STATES.has(verb.lemma) || namesHappening(sentence, clause, date) || deedOf(sentence.tokens, clause)) return false
  const isPast = verb.tense === 'past' && !verb.perfect && !verb.progressive
  return !(isPast && dayOf(date?.edtf ?? '') && (DONE_ON_A_DAY.has(verb.lemma) || isDone(sentence, clause, date!)))
}

/** `The fair was held on Saturday`, `Friday saw a march`; not "was held by the rebels". */
function isDone({ tokens }: MarkedSentence, { verb, complement }: Clause, date: DateMark): boolean {
  if (verb.lemma === 'see') return tokens[verb.from - 1]?.end === date.end
  return verb.lemma === 'hold' && verb.passive && tokens[complement.from]?.lower !== 'by'
}

const CONDITIONAL = new Set(['if', 'unless', 'provided', 'providing', 'condition', 'conditions'])

/** `They would sign on 30 March, he said, on two conditions`: a promise, and no plan for that day. */
const isConditional = ({ tokens }: MarkedSentence) => tokens.some((t) => CONDITIONAL.has(t.lower))

/** `Few would have bet on it`, `A strike today would cost millions`, `says it would do it again tomorrow`; not "said it would". */
function isImagined({ clauses }: MarkedSentence, { verb, parent, from }: Clause, date: DateMark | undefined): boolean {
  if (verb.perfect) return true
  const over = parent === null ? undefined : clauses[parent]
  if (over) return over.verb.tense === 'present' && !over.verb.perfect
  const isToday = date?.relative?.unit === 'day' && date.relative.offset === 0
  return isToday && !clauses.some((c) => c.from !== from && c.verb.tense === 'past')
}

/** `We will bring you the full text tomorrow`: of the paper itself. */
function isToReader({ tokens }: MarkedSentence, { verb, subject, complement }: Clause): boolean {
  if (verb.modal !== 'will' || !subject || subject.to - subject.from !== 1) return false
  return tokens[subject.from]!.lower === 'we' && verb.lemma === 'bring' && tokens[complement.from]?.lower === 'you'
}

/** `the declaration signed on Tuesday`, `a summit scheduled for Friday`: a past participle behind its noun. */
function hangsOnNoun({ role, verb }: Clause): EventStatus | undefined {
  if (role !== 'participle' || verb.progressive) return undefined
  return SCHEDULED.has(verb.lemma) || PLANS.has(verb.lemma) ? 'announced' : 'happened'
}

const tokensOf = ({ tokens }: MarkedSentence, range: { from: number; to: number }): Token[] =>
  tokens.slice(range.from, range.to)

/** `called off the meeting`, `the summit was postponed`, `the talks have been put off`, `will not take place`, `will be put off`. */
export function isCalledOff(sentence: MarkedSentence, clause: Clause): boolean {
  const { verb, subject, complement } = clause
  if (verb.negated) return fallsThrough(sentence, clause)
  const [next, after] = sentence.tokens.slice(verb.head + 1, verb.head + 3).map((t) => t.lower)
  const parts = verb.lemma === 'call' || verb.lemma === 'put'
  if (parts && !verb.modal && /^(?:it|them)$/.test(next ?? '') && after === 'off') return true
  const off = parts && next === 'off'
  const isSure = !verb.modal || (AHEAD.has(verb.modal) && verb.passive && !isConditional(sentence))
  if (!isSure || !(off || CANCELS.has(verb.lemma))) return false
  const around = [...(subject ? tokensOf(sentence, subject) : []), ...tokensOf(sentence, complement)]
  return around.some((t) => HAPPENINGS.has(t.lower) || OCCASIONS.has(t.lower))
}

/** `did not take place`, `will not go ahead`, `would not be carried out`; not "may not go ahead". */
function fallsThrough({ tokens }: MarkedSentence, { verb }: Clause): boolean {
  if (verb.modal && !AHEAD.has(verb.modal)) return false
  const after = tokens[verb.head + 1]?.lower
  if (verb.passive) return verb.lemma === 'hold' || (verb.lemma === 'carry' && after === 'out')
  return (verb.lemma === 'take' && after === 'place') || (verb.lemma === 'go' && after === 'ahead')
}

/** `was due to meet`, `is scheduled for Friday`, `plans to sign`, `are going to vote`, `is planned`; not "went to Orlen". */
function isPlanned(sentence: MarkedSentence, { verb, complement }: Clause): boolean {
  const [next, after] = sentence.tokens.slice(complement.from)
  if (verb.lemma === 'go' && !verb.progressive) return false
  const word = verb.lemma === 'be' ? next : sentence.tokens[verb.head]
  const follows = verb.lemma === 'be' ? after : next
  if (!word || !(PLANS.has(word.lemma) || SCHEDULED.has(word.lower))) return false
  if (follows?.lower === 'to' || (SCHEDULED.has(word.lower) && follows?.lower === 'for')) return true
  return SCHEDULED.has(word.lower) && verb.tense === 'present' && (verb.passive || verb.lemma === 'be')
}

const HABIT = new Set(
  'habit repeatedly often always usually regularly previously frequently long routinely traditionally'.split(' '),
)

/** `has repeatedly said`, `often meets`, `a habit of saying`: not one event. */
function isHabit({ tokens }: MarkedSentence, { verb }: Clause): boolean {
  return tokens.slice(Math.max(0, verb.from - 2), verb.head + 2).some((t) => HABIT.has(t.lower))
}

const THINGS = new Set('thing things something nothing much lot'.split(' '))

/** `Yesterday two things happened`: what they were, others say. */
function isEmpty({ tokens }: MarkedSentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'happen' && verb.lemma !== 'occur') return false
  return subject !== null && THINGS.has(tokens[subject.to - 1]!.lower)
}

/** `The talks were on Tuesday`, `The talks on Tuesday were the first`, `There were meetings on the sidelines`. */
function namesHappening(
  sentence: MarkedSentence,
  { verb, subject, complement }: Clause,
  date: DateMark | undefined,
): boolean {
  if (verb.lemma !== 'be') return false
  const beside = subject ? sentence.tokens.slice(subject.from, complement.from + 2) : []
  if (subject && beside.some((t) => t.start === date?.start) && subjectHappening(tokensOf(sentence, subject)))
    return true
  const before = subject ? tokensOf(sentence, subject) : []
  const existential = sentence.tokens[verb.from - 1]?.lower === 'there' || before.some((t) => t.lower === 'there')
  const after = existential ? tokensOf(sentence, complement).slice(0, 8) : []
  return [...(existential ? after : [])].some((t) => t.tag === 'NOUN' && HAPPENINGS.has(t.lower))
}
