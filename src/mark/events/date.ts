import { type DateMark, dayOf, within } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { HAPPENINGS, LIGHT, OCCASIONS } from '../words/en/events.ts'
import { SPEECH } from '../words/en/speech.ts'
import { innermost, isPlannedDay, NAMING } from './planned.ts'

const NO_DAY = new Set(['since', 'dateline'])

/**
 * Whether a date mark can be the day of an event: a point in time, not the start of a state nor the day of the report.
 * `Tuesday` in an article without a date can be one, too.
 */
export const datesAnEvent = (d: DateMark): boolean =>
  (d.type === 'date' || d.type === 'time') && (d.edtf !== null || isLooseDay(d)) && !NO_DAY.has(d.role)

/** A day that the article alone does not fix: `Tuesday`, `24 February`. */
const isLooseDay = ({ relative, certain }: DateMark) =>
  relative?.unit === 'day' || relative?.unit === 'weekday' || (relative?.unit === 'year' && certain.includes('day'))

/**
 * The dates of a sentence that are a clause's own: inside it and not inside a clause that stands under it, unless that
 * is an infinitive, a participle or stands for a noun ("agreed to meet on Friday", "rolled onto what is left of the bridge on
 * Friday"); or heading the sentence ("On Friday, ...").
 */
export function ownDates(sentence: MarkedSentence, clause: Clause, dates: readonly DateMark[]): DateMark[] {
  return dates.filter((date) => {
    if (isBeforeWhen(sentence, clause, date)) return true
    if (isPossessive(sentence, clause, date) || isOfNoun(sentence, date)) return false
    if (isDenied(sentence, date) || isBound(sentence, date)) return false
    if (isOfName(sentence, clause, date) || isOfAnother(sentence, clause, date)) return false
    if (isInApposition(sentence, clause, date)) return false
    const inner = innermost(sentence, date)
    return inner === undefined || inner === clause || (inner.parent !== null && isUnder(sentence, inner, clause))
  })
}

/** `after the crash of yesterday, [when a van hit the gate]`: the day is that of both. */
function isBeforeWhen({ tokens }: MarkedSentence, { from }: Clause, date: DateMark): boolean {
  if (tokens[from]!.lower !== 'when') return false
  const before = tokens[from - 1]
  return (before?.text === ',' ? tokens[from - 2] : before)?.end === date.end
}

/** `what is left of the bridge`: stands for a noun, so that a date behind it is the sentence's. */
const isFreeRelative = (tokens: readonly Token[], { marker }: Clause) =>
  marker !== null && /^what(?:ever)?$/.test(tokens[marker]!.lower)

/** `The talks that were to open on Monday have been put off`: what was called off has the day it was planned for. */
export function plannedDates(sentence: MarkedSentence, clause: Clause, dates: readonly DateMark[]): DateMark[] {
  const planned = dates.filter(
    (d) =>
      d.start >= clause.start && d.end <= clause.end && (isPlannedDay(sentence, d) || isOfObject(sentence, clause, d)),
  )
  return planned.length > 0 ? planned : ownDates(sentence, clause, dates)
}

/** `called off [Friday’s strike]`, `[its session of Friday]`. */
function isOfObject({ tokens }: MarkedSentence, { verb }: Clause, date: DateMark): boolean {
  const [at, after] = [tokens.findIndex((t) => t.start >= date.start), tokens.find((t) => t.start >= date.end)]
  return at > verb.head && (tokens[at - 1]!.lower === 'of' || /^['’]s?$/.test(after?.text ?? ''))
}

/** `attended this month's talks` dates the talks; only as the subject, or as where it was (`In Sunday's call, Brel asked`), do they stand for the event. */
function isPossessive({ tokens }: MarkedSentence, { subject, verb }: Clause, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.end)
  const owns = tokens[at]?.start === date.end && /^['’]s$/.test(tokens[at].text)
  if (!owns || (subject && at >= subject.from && at < subject.to)) return false
  const before = tokens[tokens.findIndex((t) => t.start >= date.start) - 1]
  return !(at < verb.from && WHERE.has(before?.lower ?? '') && HAPPENINGS.has(tokens[at + 1]?.lower ?? ''))
}

const STRETCH = new Set(
  'night morning afternoon evening hour hours day days week weekend month year beginning end start'.split(' '),
)

/**
 * `marked the uprising of 12 June 1991`, `will meet as did that of 12 June`: the day of the noun and not of the verb; but "on
 * the night of 12 June".
 */
function isOfNoun({ tokens }: MarkedSentence, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  const noun = tokens[at - 2]
  if (tokens[at - 1]?.lower !== 'of' || !noun) return false
  if (noun.lower === 'that' || noun.lower === 'those') return true
  return (noun.tag === 'NOUN' || noun.tag === 'PROPN') && !STRETCH.has(noun.lower)
}

const NAMES = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', '’s', "'s"])
const WHERE = new Set(['at', 'during', 'in'])

/**
 * `condemned the 6 January attack`, `a Thursday high`: the date tells which one is meant and not when; but "the Friday
 * meeting ended", "held a Monday briefing" and "at a May rally in Orlen, she urged ...".
 */
function isOfName({ tokens }: MarkedSentence, clause: Clause, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  const after = tokens.findIndex((t) => t.start >= date.end)
  const noun = tokens[after]
  if (!noun || noun.start > date.end + 1 || !NAMING.has(noun.tag)) return false
  const open = tokens[at - 1]?.tag === 'ADJ' ? at - 2 : at - 1
  if (!NAMES.has(tokens[open]?.lower ?? '') || WHERE.has(tokens[open - 1]?.lower ?? '')) return false
  if (at < clause.verb.from) return !(HAPPENINGS.has(noun.lower) || OCCASIONS.has(noun.lower))
  return !LIGHT.has(clause.verb.lemma)
}

const AFTER = new Set(['after', 'before', 'following', 'since'])
const AHEAD_OF = new Set(['ahead', 'advance'])

/**
 * `was decided after the seizure of the ship on 4 June`, `wrote ahead of the visit on Friday`: the date of what went
 * before or comes after; behind "after" a weekday may be that of both.
 */
function isOfAnother({ tokens }: MarkedSentence, { verb }: Clause, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  const between = tokens.slice(verb.head + 1, Math.max(verb.head + 1, at))
  const after = between.findLastIndex((t, i) => AFTER.has(t.lower) || AHEAD_OF.has(between[i - 1]?.lower ?? ''))
  if (after < 0 || !NAMES.has(between[after + 1]?.lower ?? '')) return false
  if (between.slice(after).some((t) => t.text === ',')) return false
  return between[after]!.lower === 'of' || !(date.relative?.unit === 'weekday' || date.relative?.unit === 'day')
}

/** `Joni Brand, a guest at the fair on 3 June, wrote ...`; not "Joni Brand, on 3 June, wrote", "meeting on 3 June, they". */
function isInApposition({ tokens }: MarkedSentence, { subject, verb }: Clause, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  if (!subject || at >= verb.from) return false
  const comma = tokens.findLastIndex((t, i) => i < at && t.text === ',')
  if (comma <= subject.from || !tokens.slice(at, verb.from).some((t) => t.text === ',')) return false
  const inside = tokens.slice(comma + 1, at)
  return inside.some((t) => t.tag === 'NOUN' || t.tag === 'PROPN') && !inside[0]!.lower.endsWith('ing')
}

/** `neither next week nor later`, `on Sunday and not on Monday`. */
function isDenied({ tokens }: MarkedSentence, date: DateMark): boolean {
  const at = tokens.findIndex((t) => t.start >= date.start)
  const before = tokens[at - 1]?.lower === 'on' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && /^(?:neither|nor|not)$/.test(before.lower)
}

/**
 * `to be ready before the winter`, `will open after 1 April`: on which day is not said; but "before noon on Friday", "after
 * Friday prayers", and what comes before the end of March is of March.
 */
function isBound({ tokens }: MarkedSentence, date: DateMark): boolean {
  const before = tokens[tokens.findIndex((t) => t.start >= date.start) - 1]
  if (date.type !== 'date' || !/^(?:before|after)$/.test(before?.lower ?? '')) return false
  if (tokens.some((t) => t.lower === 'end' && within(t, date))) return false
  const after = tokens.find((t) => t.start >= date.end)
  const names = after !== undefined && (NAMING.has(after.tag) || /^['’]s?$/.test(after.text))
  return !(names && dayOf(date.edtf ?? ''))
}

/** `From July on, he wrote, "the dam comes first"`: a day to come before a past verb of saying is in what was said. */
export function isInWhatWasSaid({ tokens }: MarkedSentence, { verb }: Clause, date: DateMark): boolean {
  return verb.tense === 'past' && SPEECH.has(verb.lemma) && date.end <= tokens[verb.from]!.start
}

/** `Anna Brel said: “Today the river is free”`: when it is in her words and not when she said it. */
export function isInQuotedWords({ tokens }: MarkedSentence, { verb }: Clause, date: DateMark): boolean {
  if (!SPEECH.has(verb.lemma) || date.start < tokens[verb.head]!.end) return false
  const between = tokens.filter((t, i) => i > verb.head && t.end <= date.start)
  const last = between.findLast((t) => /^[“”"]$/.test(t.text))
  return last?.text === '“' || (last?.text === '"' && between.filter((t) => t.text === '"').length % 2 === 1)
}

function isUnder({ clauses, tokens }: MarkedSentence, inner: Clause, outer: Clause): boolean {
  const loose = inner.role === 'infinitive' || inner.role === 'participle' || isFreeRelative(tokens, inner)
  return (loose || isMeanwhile(tokens, inner)) && inner.parent !== null && clauses[inner.parent] === outer
}

/** `Two died when the boat sank on Friday`: both on one day. */
const isMeanwhile = (tokens: readonly Token[], { role, marker }: Clause) =>
  role === 'adverbial' && marker !== null && /^(?:when|as|while)$/.test(tokens[marker]!.lower)
