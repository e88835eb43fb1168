import type { DateMark } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'

const NO_DAY = new Set(['since', 'until', 'dateline'])

/** Whether a date mark can be the day of an event: a point in time, not the start or end of a state, nor the day of the report. */
export const datesAnEvent = (d: DateMark): boolean =>
  (d.type === 'date' || d.type === 'time') && d.edtf !== null && !NO_DAY.has(d.role)

/**
 * The dates of a sentence that are a clause's own: inside it and not inside a clause that stands under it, unless that
 * is an infinitive, a participle or stands for a noun ("agreed to meet on Friday", "rolled onto what is left of the bridge on
 * Friday"); or heading the sentence ("On Friday, ...").
 */
export function ownDates(sentence: MarkedSentence, clause: Clause, dates: readonly DateMark[]): DateMark[] {
  return dates.filter((date) => {
    if (isPossessive(sentence, clause, date)) return false
    const inner = innermost(sentence, date.start)
    return inner === undefined || inner === clause || (inner.parent !== null && isUnder(sentence, inner, clause))
  })
}

/** `what is left of the bridge`: stands for a noun, so that a date behind it is the sentence's. */
const isFreeRelative = (tokens: readonly Token[], { marker }: Clause) =>
  marker !== null && /^what(?:ever)?$/.test(tokens[marker]!.lower)

/** `The talks that were to open on Monday have been put off`: what was called off has the day it was planned for. */
export function plannedDates(sentence: MarkedSentence, clause: Clause, dates: readonly DateMark[]): DateMark[] {
  const { subject } = clause
  const planned = dates.filter(
    (d) => subject && innermost(sentence, d.start)?.role === 'relative' && d.end <= clause.end,
  )
  return planned.length > 0 ? planned : ownDates(sentence, clause, dates)
}

/** `attended this month's talks` dates the talks; only as the subject do they stand for the event. */
function isPossessive({ tokens }: MarkedSentence, { subject }: Clause, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.end)
  const owns = tokens[at]?.start === date.end && /^['’]s$/.test(tokens[at].text)
  return owns && !(subject && at >= subject.from && at < subject.to)
}

/** The smallest clause that a place lies in. */
function innermost({ clauses }: MarkedSentence, at: number): Clause | undefined {
  const around = clauses.filter((c) => c.start <= at && at < c.end)
  return around.reduce<Clause | undefined>((a, b) => (a && a.end - a.start <= b.end - b.start ? a : b), undefined)
}

function isUnder({ clauses, tokens }: MarkedSentence, inner: Clause, outer: Clause): boolean {
  const loose = inner.role === 'infinitive' || inner.role === 'participle' || isFreeRelative(tokens, inner)
  return loose && inner.parent !== null && clauses[inner.parent] === outer
}
