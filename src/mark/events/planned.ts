import type { DateMark } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { MarkedSentence } from '../draft.ts'
import { MOVES, PLANS, SCHEDULED } from '../words/en/events.ts'

// Days that something is planned, put off or kept open for.

/** Tags of words that name a thing, so that a day before them is a part of its name. */
export const NAMING = new Set(['NOUN', 'PROPN', 'ADJ'])

/** `the meeting that was foreseen for today`, `the swap set for Sunday`; not "the strike, which began on Friday". */
export function isPlannedDay(sentence: MarkedSentence, date: DateMark): boolean {
  const inner = innermost(sentence, date)
  if (inner?.role !== 'relative' && inner?.role !== 'participle') return false
  return isPlannedFor(sentence, date) || (inner.role === 'relative' && isPlan(sentence, inner))
}

function isPlan({ tokens }: MarkedSentence, { verb }: Clause): boolean {
  if (verb.modal === 'be to' || verb.modal === 'would' || verb.modal === 'will') return true
  return tokens.slice(verb.from, verb.head + 2).some((t) => SCHEDULED.has(t.lower) || PLANS.has(t.lemma))
}

/** `announced the closure for Sunday`, `has been fixed for 30 March`; not "for Sunday's talks", "for the 2019 attack". */
export function isPlannedFor({ tokens }: MarkedSentence, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  const after = tokens.find((t) => t.start >= date.end)
  if (tokens[at - 1]?.lower !== 'for') return false
  return !after || !(NAMING.has(after.tag) || /^['’]s?$/.test(after.text))
}

/** `open until Friday`: the end of a state is no day of an event, unless something was put off until then. */
export const isEnd = (sentence: MarkedSentence, date: DateMark): boolean =>
  date.role === 'until' && !sentence.clauses.some((c) => isMovedTo(sentence, c, date))

/** `moved the vote to 19 October`, `put off until Friday`: the new day of what was moved; not "put on hold until Friday". */
export function isMovedTo({ tokens }: MarkedSentence, { verb }: Clause, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  if (!MOVES.has(verb.lemma) || at <= verb.head) return false
  if (!UNTIL.has(tokens[at - 1]!.lower)) return false
  return !PARTED.has(verb.lemma) || tokens.slice(verb.head + 1, at).some((t) => AWAY.has(t.lower))
}

const UNTIL = new Set(['to', 'until', 'till'])
const PARTED = new Set(['put', 'push', 'bring'])
const AWAY = new Set(['off', 'back', 'forward'])

/** The smallest clause that a date lies in; "shortly before midnight on Thursday" opens none. */
export function innermost({ clauses, tokens }: MarkedSentence, { start }: DateMark): Clause | undefined {
  const opens = ({ role, marker }: Clause) =>
    role === 'adverbial' && marker !== null && tokens[marker + 1]?.start === start
  const around = clauses.filter((c) => c.start <= start && start < c.end && !opens(c))
  return around.reduce<Clause | undefined>((a, b) => (a && a.end - a.start <= b.end - b.start ? a : b), undefined)
}
