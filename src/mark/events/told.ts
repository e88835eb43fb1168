import { byPlace, type DateMark, dayOf, daysOf, within } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { Draft, MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { INTENDS } from '../words/en/events.ts'
import { SPEECH } from '../words/en/speech.ts'
import { nounBefore } from './anchor.ts'
import { countedFrom, sinceThen } from './counted.ts'
import { isInQuotedWords, isInWhatWasSaid, ownDates, plannedDates } from './date.ts'
import { isMovedTo } from './planned.ts'
import { isCalledOff } from './status.ts'

/**
 * A clause that may tell an event, its date, and whether it tells it only in passing; or a noun with a date in it. `after` is
 * the token it stands behind in "two days [after] the roof fell in".
 */
export type Told = { clause: Clause; date: DateMark | undefined; passing: boolean; noun?: Token[]; after?: number }

/**
 * The clauses that may tell an event, with their dates: those that are said outright and have a date, else the main
 * clause without one. In passing tells what hangs on a noun and has a date of its own ("the accord signed on Tuesday"),
 * and a noun itself ("the vote of 14 December").
 */
export function toldClauses(sentence: MarkedSentence, dates: readonly DateMark[], draft: Draft): Told[] {
  const outright = sentence.clauses.filter((c) => isOutright(sentence, c))
  const dated = datedAmong(sentence, outright, dates, draft)
  const left = dates.filter((d) => !isCoarse(d) && dated.every((t) => t.date !== d))
  const under = sentence.clauses.filter((c) => (hangsAsPast(c) && !isState(c)) || isIntended(sentence, c))
  const past = datedAmong(sentence, under, left, draft)
  const hanging = [...past, ...comingAmong(sentence, left, past, draft)].slice(0, MOST_TOLD)
  const named = namedOn(
    sentence,
    left.filter((d) => hanging.every((t) => t.date !== d)),
  )
  if (dated.length === 0 && hanging.length === 0) {
    const since = sinceThen(sentence, draft)
    if (since) return [since]
  }
  const hasMain = sentence.clauses.some((c) => c.role === 'main')
  const counted = countedFrom(sentence, dated, draft)
  const passing = [
    ...hanging.map((t) => ({ ...t, passing: hasMain || t.clause.role === 'relative' })),
    ...named,
    ...counted,
  ]
  if (dated.length > 0 || hanging.length > 0 || !outright[0]) return [...dated, ...passing]
  return [{ clause: outright[0], date: undefined, passing: false }, ...passing]
}

/** `the rector, who takes office on 1 April`, `when they vote on 2 April`: what hangs and is ahead on its day. */
function comingAmong(
  sentence: MarkedSentence,
  dates: readonly DateMark[],
  told: readonly Told[],
  draft: Draft,
): Told[] {
  const ahead = dates.filter((d) => dayOf(d.edtf ?? '') && isAhead(d, draft) && told.every((t) => t.date !== d))
  if (ahead.length === 0) return []
  return datedAmong(
    sentence,
    sentence.clauses.filter((c) => isPresent(c) && isComing(sentence, c)),
    ahead,
    draft,
  )
}

function isComing({ tokens }: MarkedSentence, { role, marker }: Clause): boolean {
  return role === 'relative' || (role === 'adverbial' && marker !== null && tokens[marker]!.lower === 'when')
}

/** `as far apart as they were when the strike began on Friday`: what they were has no day. */
const isState = ({ verb, role }: Clause) => verb.lemma === 'be' && !verb.passive && role === 'adverbial'

/** `the accord which they signed`, `the accord signed`, `after shells hit the bridge`; not `who faces elections`. */
function hangsAsPast({ role, verb }: Clause): boolean {
  if (verb.modal && verb.modal !== 'be to') return false
  if (role === 'participle') return !verb.progressive
  return (role === 'relative' || role === 'adverbial') && verb.tense === 'past'
}

/** `agreed on Monday to free the crew on Friday`, `invited them to meet on 17 March`; not "refused to meet". */
function isIntended({ clauses }: MarkedSentence, { role, parent }: Clause): boolean {
  const over = role === 'infinitive' && parent !== null ? clauses[parent] : undefined
  return over !== undefined && !over.verb.negated && INTENDS.has(over.verb.lemma)
}

const MOST_TOLD = 2

/** Each clause with a date of its own; one date dates one clause. */
function datedAmong(
  sentence: MarkedSentence,
  clauses: readonly Clause[],
  dates: readonly DateMark[],
  draft: Draft,
): Told[] {
  const told: Told[] = []
  for (const clause of clauses) {
    const own = isCalledOff(sentence, clause)
      ? plannedDates(sentence, clause, dates)
      : ownDates(sentence, clause, dates).filter((d) => !isInSubject(sentence, clause, d))
    const free = own.filter((d) => told.every((t) => t.date !== d))
    const fit = free.filter(
      (d) => !(isAhead(d, draft) && isInWhatWasSaid(sentence, clause, d)) && !isInQuotedWords(sentence, clause, d),
    )
    const moved = fit.find((d) => isMovedTo(sentence, clause, d))
    const date = bestDate(moved ? fit.filter((d) => d === moved || d.role === 'entry') : fit)
    if (date)
      told.push({
        clause,
        date,
        passing:
          (isBefore(clause) && !(INTENDS.has(clause.verb.lemma) && isAhead(date, draft))) ||
          isSince(sentence, clause) ||
          isOver(sentence, clause, date, draft),
      })
  }
  return told.slice(0, MOST_TOLD)
}

/** `The swap carried out on Saturday went well`; but "Meeting on Saturday, the ministers signed ..." is one thing. */
function isInSubject({ tokens, clauses }: MarkedSentence, clause: Clause, date: DateMark): boolean {
  const inner = clauses.find((c) => c.role === 'participle' && !isMeeting(c, tokens) && within(date, c))
  return inner !== undefined && inner !== clause && inner.end <= tokens[clause.verb.from]!.start
}

const isMeeting = ({ from, verb }: Clause, tokens: readonly Token[]) =>
  from === verb.from && tokens[verb.head]!.lower.endsWith('ing')

export const isPresent = ({ verb }: Clause) => verb.tense === 'present' && !verb.perfect && !verb.modal

/** `Soldiers had seized him on Saturday`: what went before is told by the way. */
const isBefore = ({ verb }: Clause) => verb.perfect && verb.tense === 'past' && !verb.modal

/** `Since the bridge was closed on Friday the lorries stand in Harl`: what began then is told by the way. */
const isSince = ({ tokens }: MarkedSentence, { from }: Clause) => tokens[from]!.lower === 'since'

/** `The Assembly deplores the loss of two seamen on 5 February`: what is told in the present was not on a day gone by. */
function isOver({ tokens }: MarkedSentence, clause: Clause, date: DateMark, { article }: Draft): boolean {
  const { verb } = clause
  const published = article.published && daysOf(article.published.edtf)
  if (!isPresent(clause) || !published || date.role === 'entry' || date.start < tokens[verb.head]!.end) return false
  return (daysOf(date.edtf ?? '')?.to ?? published.from) < published.from
}

/** The main clause, and what stands under its verb of saying. */
function isOutright({ clauses, tokens }: MarkedSentence, clause: Clause): boolean {
  if (clause.role === 'main') return !clauses.some((c) => c.from >= clause.to && isMeasure(tokens, clause, c))
  const parent = clause.parent === null ? undefined : clauses[clause.parent]
  return clause.role === 'complement' && parent?.role === 'main' && isSaying(parent)
}

/** `On Friday, two hours [before the strike was due], they shook hands`: only tells how long before what follows. */
function isMeasure(tokens: readonly Token[], { from, verb }: Clause, next: Clause): boolean {
  if (next.role !== 'main' || tokens[next.from - 1]?.text !== ',') return false
  const at = tokens.findIndex((t, i) => i >= from && i < verb.from && (t.lower === 'before' || t.lower === 'after'))
  const noComma = tokens.slice(at, verb.from).every((t) => t.text !== ',')
  return at > 0 && UNITS.has(tokens[at - 1]!.lemma) && noComma
}

const UNITS = new Set('minute hour day week month year moment'.split(' '))

/** True for "said", "announced"; not for "was sworn in". */
export const isSaying = ({ verb }: Clause) => SPEECH.has(verb.lemma) && !(verb.passive && verb.lemma === 'swear')

const SPAN = 8 // between the 10 figures of a day and the 7 of a month

/** The date that heads an entry; else the most precise, then what does not follow on another, then the first. */
function bestDate(dates: readonly DateMark[]): DateMark | undefined {
  const entry = dates.find((d) => d.role === 'entry')
  const precision = ({ edtf }: DateMark) => (edtf?.includes('/') ? SPAN : (edtf?.replace(/T.*/, '').length ?? 0))
  return entry ?? [...dates].sort((a, b) => precision(b) - precision(a) || follows(a) - follows(b) || byPlace(a, b))[0]
}

/** `at a meeting the next day, 15 September`. */
const follows = ({ relative }: DateMark) => Number(relative?.anchor === 'event')

/** `2025 – The north holds half of the valley`: the present tense without a day tells a state. */
export const isCoarse = ({ edtf }: DateMark) => edtf !== null && /^\d{4}$|X/.test(edtf)

export function isAhead({ edtf, relative }: DateMark, { article }: Draft): boolean {
  if (edtf === null) return relative?.direction === 'future' && relative.offset > 0
  const published = article.published && daysOf(article.published.edtf)
  return published ? (daysOf(edtf)?.from ?? '') > published.to : false
}

/** Nouns for happenings that a date stands behind: "the [vote] of 14 December", "the [swap] on Thursday". */
function namedOn(sentence: MarkedSentence, dates: readonly DateMark[]): Told[] {
  return dates.flatMap((date) => {
    const noun = nounBefore(sentence.tokens, date)
    const clause = noun && sentence.clauses.find((c) => within(noun[0]!, c))
    return clause && date.edtf && dayOf(date.edtf) ? [{ clause, date, passing: true, noun }] : []
  })
}
