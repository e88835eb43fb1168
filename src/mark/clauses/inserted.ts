import { CLAUSAL, TELLING } from '../words/en/verbs.ts'
import { formOf } from './forms.ts'
import { type Frame, interrupt, type Reading } from './frames.ts'
import type { Group } from './groups.ts'
import { isOne } from './kinds.ts'
import { firstComma, hangOn, lastComma } from './place.ts'
import { subjectIn } from './subjects.ts'

/** ", Korda said," with the rest of what he said behind it. */
export function isInserted(reading: Reading, group: Group): boolean {
  const { kinds, tokens, top, verbEnd } = reading
  if (!CLAUSAL.has(group.lemma) || group.modal || !endsInComma(reading, group) || group.to > kinds.length - 4)
    return false
  const comma = lastComma(kinds, verbEnd, group.from - 1)
  if (comma === undefined) return false
  if (top.own !== null || top.role !== 'main') return top.own !== null
  return (
    /^(he|she|it|they)$/.test(tokens[group.from - 1]!.lower) || isOne('amx', kinds[commaAfter(kinds, group.to) + 1])
  )
}

const commaAfter = (kinds: Reading['kinds'], from: number): number => {
  let i = from
  while (i < kinds.length && kinds[i] !== ',') i++
  return i
}

/** "said," or "told reporters,"; not "said, adding" */
function endsInComma({ kinds, tokens }: Reading, group: Group): boolean {
  let i = group.to
  while (TELLING.has(group.lemma) && i < group.to + 3 && isOne('ndj', kinds[i])) i++
  return kinds[i] === ',' && (kinds[i + 1] !== 'v' || formOf(tokens[i + 1]!) !== 'ing')
}

export function insert(reading: Reading, group: Group): void {
  const { kinds, tokens, top, verbEnd, clauses } = reading
  const first = firstComma(kinds, verbEnd, group.from)!
  const host = hostOf(top)
  if (top.own === null) interrupt(reading, first)
  reading.inserted = clauses.length
  if (host !== null && clauses[host]!.parent === null) hangOn(reading, clauses[host]!)
  const subject = subjectIn(tokens, kinds, first + 1, group.from)
  clauses.push({ group, from: subject?.from ?? group.from, subject, role: 'main', marker: null, parent: null })
}

/** The main clause that is open, if it has its verb. */
function hostOf(top: Frame): number | null {
  let at: Frame = top
  while (at.below) at = at.below
  return at.role === 'main' ? at.own : null
}
