import { CAUSATIVE, CLAUSAL } from '../words/en/verbs.ts'
import { anotherFinite } from './another.ts'
import { formOf } from './forms.ts'
import { type Frame, frame, interrupt, lastLemma, type Reading } from './frames.ts'
import type { Group } from './groups.ts'
import { insert, isInserted } from './inserted.ts'
import { isOne } from './kinds.ts'
import { edIsFinite, finiteAhead, isSaying, pendingBelow } from './pasts.ts'
import { add, fresh, hangOn, lastComma, startsNominal, subjectOf, waiting } from './place.ts'
import { hasNominal, namedBefore, secondNounPhrase, subjectAfter } from './subjects.ts'

/** Finds the open clause that a verb group belongs to, or opens one, and lists it. */
export function take(reading: Reading, group: Group): void {
  if (group.shape === 'ed') group.shape = edIsFinite(reading, group) ? 'finite' : 'participle'
  if (group.shape === 'finite' && isBareInfinitive(reading, group)) group.shape = 'infinitive'
  if (group.shape !== 'finite') nonFinite(reading, group)
  else if (group.inverted) inverted(reading, group)
  else if (isInserted(reading, group)) insert(reading, group)
  else if (saysAfter(reading, group)) fresh(reading, group, subjectAfter(reading.tokens, reading.kinds, group.to))
  else if (reading.top.own === null) firstFinite(reading, group)
  else anotherFinite(reading, group)
}

/** "let the convoy pass" */
function isBareInfinitive({ kinds, tokens, verbEnd, clauses }: Reading, group: Group): boolean {
  const last = clauses[clauses.length - 1]?.group.lemma ?? ''
  if (group.modal || !CAUSATIVE.has(last) || group.from === verbEnd) return false
  for (let i = verbEnd; i < group.from; i++) if (isOne(',csy', kinds[i])) return false
  return formOf(tokens[group.head]!) === 'base' && group.to - group.from === 1
}

function nonFinite(reading: Reading, group: Group): void {
  const { top } = reading
  group.tense = 'none'
  const reduced = top.own === null && top.below !== null && opensWith(reading, group)
  if (reduced && group.shape !== 'infinitive') reading.top = top.below!
  else if (top.own !== null) openAhead(reading, group)
  if (reduced && group.shape === 'participle') add(reading, reading.top, group, null, top.role, top.marker)
  else addNonFinite(reading, group)
}

/** "if asked", "while still refusing": the verb stands right behind the marker. */
function opensWith({ top, kinds }: Reading, group: Group): boolean {
  if (top.marker === null || top.role === 'relative') return false
  for (let i = top.marker + 1; i < group.from; i++) if (!isOne('rx"', kinds[i])) return false
  return true
}

function addNonFinite(reading: Reading, group: Group): void {
  const { kinds, top } = reading
  interrupt(reading, group.from)
  const before = kinds[group.from - 1]
  const marker = kinds[group.from] === 'o' ? group.from : before === 'i' || before === 'y' ? group.from - 1 : null
  add(reading, top, group, null, group.shape === 'infinitive' ? 'infinitive' : 'participle', marker)
}

/** A participle or infinitive inside a subject that still waits for its verb: "said the issue of giving up land remained". */
function openAhead(reading: Reading, group: Group): void {
  const { kinds, verbEnd, top } = reading
  const comma = lastComma(kinds, verbEnd, group.from)
  const from = comma === undefined ? verbEnd : comma + 1
  if (!hasNominal(kinds, from, group.from) || !finiteAhead(reading, group.to)) return
  const next = comma === undefined ? contentFrame(reading, from) : waiting(top)
  if (next === undefined) return
  next.head = { from, to: group.from }
  reading.top = next
}

function contentFrame(reading: Reading, from: number): Frame | undefined {
  const content = CLAUSAL.has(lastLemma(reading)) && startsNominal(reading.kinds, from)
  return content ? frame(from, 'complement', reading.top) : undefined
}

/** "Will Norland sign?", "should Norland attack": the latter is a condition. */
function inverted(reading: Reading, group: Group): void {
  const { top, tokens } = reading
  const asked = tokens[tokens.length - 1]!.text === '?' || !/^(should|had|were)$/.test(tokens[group.from]!.lower)
  if (!asked) reading.top = frame(group.from, 'adverbial', top, group.from)
  else if (top.own !== null) reading.top = frame(group.from, 'main', null)
  add(reading, reading.top, group, group.inverted)
}

function saysAfter(reading: Reading, group: Group): boolean {
  const { kinds, top, verbEnd } = reading
  if (!isSaying(reading, group) || !isOne(',"', kinds[group.from - 1] ?? ',')) return false
  if (namedBefore(reading.tokens, reading.kinds, group.from - 1) !== undefined) return false
  if (top.own !== null) return pendingBelow(top) === undefined
  return top.head === null && !hasNominal(kinds, Math.max(top.start, verbEnd), group.from)
}

function firstFinite(reading: Reading, group: Group): void {
  const { top } = reading
  if (top.loose && top.below && isMerePhrase(reading, group)) {
    reading.top = top.below
    if (reading.top.own === null) firstFinite(reading, group)
    else anotherFinite(reading, group)
  } else {
    const opened = add(reading, top, group, subjectOf(reading, top, group))
    if (reading.inserted !== null && opened.role === 'main') hangOn(reading, opened)
  }
}

/** "After the talks, Norland left"; "The row after the talks ended"; not "It left after the talks ended". */
function isMerePhrase({ tokens, kinds, top }: Reading, group: Group): boolean {
  const below = top.below!
  if (kinds[group.from - 1] === 'c') return true
  if (kinds[group.from - 1] === ',' && pendingBelow(top) !== undefined) return true // "who has ruled since May, promised"
  if (below.own === null && below.head !== null) return true
  const comma = lastComma(kinds, top.start, group.from)
  if (comma !== undefined && hasNominal(kinds, comma, group.from)) return below.own === null
  const second = secondNounPhrase(tokens, kinds, top.start, group.from)
  return below.own !== null && second !== undefined && !group.modal
}
