import { CLAUSAL, TAKES_NOUN, TELLING } from '../words/en/verbs.ts'
import { type Frame, frame, lastLemma, type Reading, type Role } from './frames.ts'
import type { Group } from './groups.ts'
import { isOne, type Kind } from './kinds.ts'
import { pendingBelow } from './pasts.ts'
import { add, fresh, hangOn, lastComma, popTo, startsNominal, waiting } from './place.ts'
import { namedBefore, secondNounPhrase, subjectIn } from './subjects.ts'

/** A finite verb where the open clause has one already: coordination, a new clause, or the end of an interruption. */
export function anotherFinite(reading: Reading, group: Group): void {
  const { kinds, top, verbEnd } = reading
  let left = group.from - 1
  while (left > verbEnd && isOne('rx"', kinds[left])) left--
  const comma = lastComma(kinds, verbEnd, group.from)
  const saying = CLAUSAL.has(lastLemma(reading))
  if (left < verbEnd) resume(reading, group, saying)
  else if (kinds[left] === 'c') coordinate(reading, group, kinds[left - 1] === ',')
  else if (comma !== undefined) afterComma(reading, group, comma)
  else {
    const conjunction = lastConjunction(kinds, verbEnd, group.from)
    const whole = conjunction === undefined || !TAKES_NOUN.has(lastLemma(reading))
    if (saying && whole && startsNominal(kinds, verbEnd)) contentClause(reading, group)
    else afterObject(reading, group, pendingBelow(top), conjunction)
  }
}

/** The verb stands right behind another: an interruption ends ("The deal it signed failed"), or "which it said would". */
function resume(reading: Reading, group: Group, saying: boolean): void {
  const pending = pendingBelow(reading.top)
  const whole = pending ?? waiting(reading.top)
  if (whole === undefined || (saying && reading.top.role === 'relative')) contentClause(reading, group)
  else {
    if (pending === undefined) whole.head = { from: whole.start, to: reading.verbEnd }
    popTo(reading, whole, group)
  }
}

function afterObject(
  reading: Reading,
  group: Group,
  pending: Frame | undefined,
  conjunction: number | undefined,
): void {
  const whole =
    reading.top.role === 'complement' && reading.top.below === waiting(reading.top) ? reading.top.below : null
  const next = startsAnew(reading, group) ? waiting(reading.top) : undefined
  if (pending) popTo(reading, pending, group)
  else if (next) {
    reading.top = next
    add(reading, next, group, { from: group.from - 1, to: group.from })
  } else if (whole) {
    whole.head = { from: whole.start, to: group.from }
    popTo(reading, whole, group)
  } else if (conjunction === undefined) contentClause(reading, group)
  else {
    const { tokens, kinds } = reading
    reading.top = levelFor(reading, group, kinds[conjunction - 1] === ',')
    add(reading, reading.top, group, subjectIn(tokens, kinds, conjunction + 1, group.from))
  }
}

/** "If it comes without strings |we might accept it": no comma, but a subject that can be nothing else. */
function startsAnew({ tokens, top }: Reading, group: Group): boolean {
  if (top.role !== 'adverbial' || group.modal === null) return false
  return /^(i|we|he|she|they|it)$/.test(tokens[group.from - 1]!.lower)
}

function lastConjunction(kinds: readonly Kind[], from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (kinds[i] === 'c') return i
  return undefined
}

/** "signed the deal and left": shares the subject. */
function coordinate(reading: Reading, group: Group, comma: boolean): void {
  const at = levelFor(reading, group, comma)
  reading.top = at
  const subject = at.own === null ? null : reading.clauses[at.own]!.subject
  const opened = add(reading, at, group, subject)
  opened.from = group.from
  if (reading.inserted !== null && opened.role === 'main') hangOn(reading, opened)
}

/** The clause that a coordinated verb stands beside: one with the same kind of tense, else the last. */
function levelFor(reading: Reading, group: Group, comma: boolean): Frame {
  for (let at: Frame | null = reading.top; at; at = at.below) {
    if (at.own === null) continue
    if (comma && (at.role === 'relative' || at.role === 'adverbial') && hasVerbBelow(at)) continue
    const { group: own } = reading.clauses[at.own]!
    if (kindOfTense(own) === kindOfTense(group)) return at
    if (at.role === 'complement' && own.modal === 'would' && group.lemma === 'be' && kindOfTense(group) === 'past')
      return at
  }
  return reading.top
}

function hasVerbBelow(at: Frame): boolean {
  for (let below = at.below; below; below = below.below) if (below.own !== null) return true
  return false
}

const kindOfTense = ({ modal, tense, perfect }: Group): string => (modal ? 'modal' : perfect ? 'present' : tense)

function afterComma(reading: Reading, group: Group, comma: number): void {
  const { tokens, kinds, top } = reading
  const named = CLAUSAL.has(group.lemma) ? namedBefore(tokens, kinds, comma) : undefined
  const whole = named !== undefined && top.head === null ? { from: named, to: comma } : undefined
  const subject = whole ?? subjectIn(tokens, kinds, comma + 1, group.from)
  const pending = pendingBelow(top) ?? (subject === null ? undefined : waiting(top))
  const at = kinds[comma + 1] === 'c' ? beside(reading, group) : undefined
  if (whole) fresh(reading, group, whole)
  else if (pending) popTo(reading, pending, group)
  else if (subject === null) coordinate(reading, group, true)
  else if (at === undefined) fresh(reading, group, subject)
  else {
    reading.top = at
    add(reading, at, group, subject)
  }
}

/** Under a past verb of saying, "and X would" goes on with what was said; other clauses after a comma are new. */
function beside(reading: Reading, group: Group): Frame | undefined {
  if (!/^(would|could|might)$/.test(group.modal ?? '')) return undefined
  for (let at: Frame | null = reading.top; at; at = at.below) {
    const above = at.below === null || at.below.own === null ? undefined : reading.clauses[at.below.own]!
    if (at.role === 'complement' && at.own !== null && above?.group.tense !== 'present') return at
  }
  return undefined
}

/** "said the talks ended", "told reporters the army would leave", "the deal it wants". */
function contentClause(reading: Reading, group: Group): void {
  const { tokens, kinds, verbEnd } = reading
  const saying = CLAUSAL.has(lastLemma(reading))
  const second =
    !saying || TELLING.has(lastLemma(reading)) ? secondNounPhrase(tokens, kinds, verbEnd, group.from) : undefined
  const start = second ?? verbEnd
  const role: Role = second !== undefined && !saying ? 'relative' : 'complement'
  reading.top = frame(start, role, reading.top)
  add(reading, reading.top, group, subjectIn(tokens, kinds, start, group.from))
}
