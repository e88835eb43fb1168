import { type DateMark, dayOf, marksOf, within } from '../../record/index.ts'
import { dayIn, isoDay } from '../dates/calendar.ts'
import type { Draft, MarkedSentence } from '../draft.ts'
import type { Told } from './told.ts'

/**
 * `The army suspended the swap on Sunday, a day after a shell hit the market`: so many days from what is told outright.
 * Weeks and months told so are seldom whole ones.
 */
export function countedFrom({ clauses, tokens }: MarkedSentence, dated: readonly Told[], { marks }: Draft): Told[] {
  const [first] = dated
  const day = first?.date?.edtf && first.date.role !== 'entry' ? dayIn(dayOf(first.date.edtf) ?? '') : undefined
  if (first === undefined || day === undefined) return []
  return clauses.flatMap((clause) => {
    const word = clause.marker === null ? '' : tokens[clause.marker]!.lower
    if (clause === first.clause || clause.verb.tense !== 'past' || !/^(?:after|before)$/.test(word)) return []
    const before = tokens[clause.marker! - 1]
    const length = before && marksOf(marks, 'date').find((d) => d.end === before.end && d.type === 'duration')
    const days = Number(/^P(\d+)D$/.exec(length?.timex ?? '')?.[1])
    if (!length || !(days > 0)) return []
    const edtf = isoDay(word === 'after' ? day - days : day + days)
    const date: DateMark = { ...length, type: 'date', edtf, basis: 'resolved', relative: null }
    return [{ clause, date, passing: true }]
  })
}

/** `have had no contract since 31 January, when the old one expired`: what state it is does not happen, what began it did. */
export function sinceThen(sentence: MarkedSentence, { marks }: Draft): Told | undefined {
  const { clauses, tokens } = sentence
  for (const clause of clauses) {
    if (clause.marker === null || tokens[clause.marker]!.lower !== 'when' || clause.verb.tense !== 'past') continue
    const comma = tokens[clause.marker - 1]
    if (comma?.text !== ',') continue
    const date = marksOf(marks, 'date').find((d) => d.end === comma.start && within(d, sentence))
    if (date?.role === 'since' && date.edtf && dayOf(date.edtf)) return { clause, date, passing: false }
  }
  return undefined
}
