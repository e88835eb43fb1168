import { type DateMark, dayOf, marksOf, type Span, within } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import { dayIn, isoDay } from '../dates/calendar.ts'
import type { Draft, MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import type { Told } from './told.ts'

const STEPS = new Map([
  ['after', -1],
  ['before', 1],
])

/**
 * `The army suspended the swap on Sunday, a day after a shell hit the market`: so many days from what is told outright.
 * Weeks and months told so are seldom whole ones.
 */
export function countedFrom(sentence: MarkedSentence, dated: readonly Told[], draft: Draft): Told[] {
  const [first] = dated
  const day = first?.date?.edtf && first.date.role !== 'entry' ? dayIn(dayOf(first.date.edtf) ?? '') : undefined
  if (first === undefined || day === undefined) return []
  return sentence.tokens.flatMap((t, at) => {
    const step = STEPS.get(t.lower)
    const length = step === undefined ? undefined : lengthBefore(sentence, at, draft)
    const clause = length && clauseBehind(sentence, at)
    if (!length?.days || !clause || clause === first.clause || clause.verb.tense !== 'past') return []
    return [{ clause, date: onDay(first.date!, length, day + step! * length.days), passing: true, after: at }]
  })
}

type Length = Span & { days: number | undefined } // days: undefined for "two weeks", "hours"

/** `less than a day`, `about three days`: no exact length; but "just two days" is. */
const ROUGH = new Set(
  'about around almost approximately at fewer less more nearly over roughly some under up'.split(' '),
)

/** `[three days] after`, `[the day] before`: the length of time that stands right before a word. */
function lengthBefore({ tokens }: MarkedSentence, at: number, { marks }: Draft): Length | undefined {
  const [the, day] = [tokens[at - 2], tokens[at - 1]]
  if (the?.lower === 'the' && day?.lower === 'day') return { start: the.start, end: day.end, days: 1 }
  const length = day && marksOf(marks, 'date').find((d) => d.end === day.end && d.type === 'duration')
  if (!length || ROUGH.has(tokens.find((t) => t.start >= length.start)!.lower)) return undefined
  const days = Number(/^P(\d+)D$/.exec(length.timex)?.[1])
  return { start: length.start, end: length.end, days: days > 0 ? days : undefined }
}

const PARTS = new Set(['PUNCT', 'CCONJ', 'SCONJ'])

/** The clause that a word opens, be it read so or not: then its verb is the first behind it, with its subject between. */
function clauseBehind({ clauses, tokens }: MarkedSentence, at: number): Clause | undefined {
  const opened = clauses.find((c) => c.marker === at)
  if (opened) return opened
  const behind = clauses.filter((c) => c.verb.from > at)
  const next = behind.reduce<Clause | undefined>((a, b) => (a && a.verb.from <= b.verb.from ? a : b), undefined)
  if (next?.role !== 'adverbial' && next?.role !== 'main') return undefined
  return tokens.slice(at + 1, next.verb.from).some((t) => PARTS.has(t.tag)) ? undefined : next
}

/** A day that was counted from a date, with the words that say so. */
const onDay = (date: DateMark, { start, end }: Span, day: number): DateMark => ({
  ...date,
  start,
  end,
  type: 'date',
  edtf: isoDay(day),
  basis: 'resolved',
  relative: null,
  role: 'plain',
})

const REACH = 9

/**
 * `fell in two days before the opening on 4 March`: the day of the opening is the 4th, that of the fall the 2nd. Behind
 * weeks and hours the day of the other is left, and no day of this one.
 */
export function countedDates(sentence: MarkedSentence, dates: readonly DateMark[], draft: Draft): DateMark[] {
  if (!sentence.tokens.some((t) => STEPS.has(t.lower))) return [...dates]
  return dates.flatMap((date) => {
    const at = besideAnother(sentence.tokens, date)
    const length = at === undefined ? undefined : lengthBefore(sentence, at, draft)
    if (length === undefined) return [date]
    const day = date.edtf === null ? undefined : dayIn(dayOf(date.edtf) ?? '')
    if (length.days === undefined || day === undefined) return []
    const span = { start: length.start, end: date.end }
    return [onDay(date, span, day - STEPS.get(sentence.tokens[at!]!.lower)! * length.days)]
  })
}

/** The "after" or "before" whose noun a date belongs to: "before the opening of the hall on 4 March". */
function besideAnother(tokens: readonly Token[], date: DateMark): number | undefined {
  const at = tokens.findIndex((t) => t.start >= date.start)
  if (!/^(?:on|of)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
  for (let i = at - 2; i > 0 && i >= at - REACH; i--) {
    const { tag, lower } = tokens[i]!
    if (STEPS.has(lower)) return i < at - 2 ? i : undefined
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return undefined
  }
  return undefined
}

/** `have had no contract since 31 January, when the old one expired`: what state it is does not happen, what began it did. */
export function sinceThen(sentence: MarkedSentence, { marks }: Draft): Told | undefined {
  const { tokens } = sentence
  for (const [at, t] of tokens.entries()) {
    const comma = tokens[at - 1]
    if (t.lower !== 'when' || comma?.text !== ',') continue
    const clause = clauseBehind(sentence, at)
    const date = marksOf(marks, 'date').find((d) => d.end === comma.start && within(d, sentence))
    if (clause?.verb.tense === 'past' && date?.role === 'since' && date.edtf && dayOf(date.edtf))
      return { clause, date, passing: false }
  }
  return undefined
}
