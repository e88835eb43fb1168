import { CLAUSAL, TAKES_NOUN, TIME_NOUNS, TRANSITIVE } from '../words/en/verbs.ts'
import { formOf } from './forms.ts'
import type { Frame, Reading } from './frames.ts'
import type { Group } from './groups.ts'
import { isOne } from './kinds.ts'
import { waiting } from './place.ts'
import { hasNominal, namedBefore, subjectIn } from './subjects.ts'

/** With "to" behind them these go on with the clause, whatever stands before: "planned for May and threatened to leave". */
const VOWING = new Set('threaten promise pledge vow agree refuse offer decline decide undertake'.split(' '))

/**
 * Whether a form such as "sent" or "signed" without auxiliary is a finite past ("The ministers signed the deal")
 * or a participle ("The deal signed in May held"): by what stands before and after it, and by whether the clause
 * still gets another finite verb.
 */
export function edIsFinite(reading: Reading, group: Group): boolean {
  const { tokens, kinds, top } = reading
  if (tokens[group.to]?.lower === 'by' && !/^(stand|stick|abide|go|come|stop)$/.test(group.lemma)) return false
  if (CLAUSAL.has(group.lemma) && namedBefore(tokens, kinds, group.from - 1) !== undefined) return true
  if (kinds[group.from - 1] === 'c' && kinds[group.to] === 'o' && VOWING.has(group.lemma)) return true
  let left = group.from - 1
  while (left >= 0 && isOne('rx"', kinds[left])) left--
  const before = left < 0 ? undefined : kinds[left]!
  if (before === 'n' && top.own === null && VOWING.has(group.lemma) && opensTo(reading, group)) return true
  if (before === undefined) return isSaying(reading, group)
  if (before === 'c') return lastIsFinite(reading)
  if (before === ',') return afterComma(reading, group, left)
  if (before === 'w') return true
  if (left === reading.verbEnd - 1) return (pendingBelow(top) ?? waiting(top)) !== undefined
  if (before === 'p' && SUBJECT_PRONOUNS.has(tokens[left]!.lower)) return true
  if (tokens[left]!.lower === 'it' && kinds[left - 1] === 'n') return true // "the pledge it made"
  if (!isOne('npudj', before)) return false
  return afterNoun(reading, group, top)
}

/** "promised to", "promised in December to" */
function opensTo({ tokens, kinds }: Reading, group: Group): boolean {
  let i = group.to
  if (kinds[i] === 'i' && TIME_NOUNS.has(tokens[i + 1]?.lower ?? '')) i += 2
  return kinds[i] === 'o'
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i'])

/** "said Anna Brel": a verb of saying with its subject behind it. */
export function isSaying({ kinds, tokens }: Reading, group: Group): boolean {
  const next = isOne('ndp', kinds[group.to]) || tokens[group.to]?.lower === 'one'
  return CLAUSAL.has(group.lemma) && !group.modal && next
}

function lastIsFinite({ clauses }: Reading): boolean {
  return clauses.length > 0 && clauses[clauses.length - 1]!.group.shape !== 'participle'
}

function afterComma(reading: Reading, group: Group, comma: number): boolean {
  const { tokens, kinds, top, verbEnd } = reading
  if (isSaying(reading, group) && kinds[comma - 1] === '"') return true
  if (CLAUSAL.has(group.lemma) && kinds[group.to] === ',') return true
  if (top.loose && top.own === null && pendingBelow(top) !== undefined) return true // "which has run it since May, promised"
  if (top.own !== null)
    return (
      pendingBelow(top) !== undefined || objectFollows(reading, group) || (comma === verbEnd && lastIsFinite(reading))
    )
  if (top.head !== null) return true
  const subject = subjectIn(tokens, kinds, Math.max(top.start, verbEnd), comma + 1)
  if (subject === null) return isSaying(reading, group)
  for (let i = subject.from; i < subject.to; i++) if (kinds[i] === ',') return true
  return !finiteAfterComma(reading, group.to)
}

function afterNoun(reading: Reading, group: Group, top: Frame): boolean {
  const object = objectFollows(reading, group)
  if (top.own === null) {
    if (object) return true
    if (top.marker !== null && !top.loose && pendingBelow(top) !== undefined) return true
    if (top.loose && TRANSITIVE.has(group.lemma)) return false
    return hasNominal(reading.kinds, top.start, group.from) && !finiteAhead(reading, group.to)
  }
  const last = reading.clauses[reading.clauses.length - 1]!.group
  if (pendingBelow(top) !== undefined && !CLAUSAL.has(last.lemma)) return object || !finiteAhead(reading, group.to)
  const comma = hasComma(reading, group.from)
  if (comma)
    return (
      object ||
      CLAUSAL.has(group.lemma) ||
      ((conjoined(reading, group.from) || waiting(top) !== undefined) && !finiteAhead(reading, group.to))
    )
  if (!CLAUSAL.has(last.lemma)) return false
  return object || (!TRANSITIVE.has(group.lemma) && !TAKES_NOUN.has(last.lemma) && !finiteAhead(reading, group.to))
}

/** ", and Norland left" */
function conjoined({ kinds, verbEnd }: Reading, to: number): boolean {
  for (let i = to - 1; i > verbEnd; i--) if (kinds[i] === ',') return kinds[i + 1] === 'c'
  return false
}

function hasComma({ kinds, verbEnd }: Reading, to: number): boolean {
  for (let i = verbEnd; i < to; i++) if (kinds[i] === ',') return true
  return false
}

/** The nearest open clause below that still waits for its verb and has its subject. */
export function pendingBelow(top: Frame): Frame | undefined {
  for (let at = top.below; at; at = at.below)
    if (at.own === null && at.head !== null && (!at.loose || at.below?.own !== null)) return at
  return undefined
}

/** A noun phrase that is not a time stands right behind the verb. */
function objectFollows({ tokens, kinds }: Reading, group: Group): boolean {
  let i = group.to
  while (kinds[i] === '"' || TIME_NOUNS.has(tokens[i]?.lower ?? '')) i++
  if (!isOne('ndpju', kinds[i])) return kinds[i] === 't' && CLAUSAL.has(group.lemma)
  while (isOne('dju', kinds[i])) i++
  return !TIME_NOUNS.has(tokens[i]?.lower ?? '')
}

function finiteAfterComma(reading: Reading, from: number): boolean {
  const { kinds } = reading
  for (let i = from; i < kinds.length && kinds[i] !== ';'; i++)
    if (kinds[i] === ',') return isOne('vam', kinds[i + 1]) || finiteAhead(reading, i + 1)
  return false
}

/** Another finite verb comes before the clause can have ended, and without a subject of its own. */
export function finiteAhead({ tokens, kinds }: Reading, from: number): boolean {
  if (kinds[from] === 'c') return false
  for (let i = from; i < kinds.length; i++) {
    const kind = kinds[i]!
    if (isOne(',;styw', kind) || (kind === 'c' && kinds[i + 1] === 'v')) return false
    if (isOne('dp', kind) && isOne('nu', kinds[i - 1]) && i > from) return false
    if (kind === 'm' && tokens[i]!.lower === 'should' && isOne('dp', kinds[i + 1])) return false // "sent should the talks fail"
    if ((kind === 'a' || kind === 'm') && kinds[i - 1] !== 'o') return !/^(being|having|been)$/.test(tokens[i]!.lower)
    if (kind === 'v' && kinds[i - 1] !== 'o' && !/^(ing|participle)$/.test(formOf(tokens[i]!))) return true
  }
  return false
}
