import { byPlace, type DateMark, daysOf, type EventMark, type Named, type NameMark, within } from '../record/index.ts'
import type { Clause } from './clauses.ts'
import { type Draft, type Finder, type MarkedSentence, marksOf } from './draft.ts'
import { anchored, happeningsIn, subjectHappening, type Telling } from './events/anchor.ts'
import { datesAnEvent, ownDates, plannedDates } from './events/date.ts'
import { isCalledOff, statusOf } from './events/status.ts'
import type { Token } from './language.ts'
import { contentStems } from './sentences.ts'
import { stemOf } from './stems.ts'
import { SPEECH } from './words/en/speech.ts'

/**
 * Finds the sentences that tell an event: what a clause says happened, is announced or was called off. One sentence may
 * tell two: "The sides will meet on Friday, the ministry announced on Monday".
 */
export const events: Finder = (draft) => {
  const dates = marksOf(draft.marks, 'date').filter(datesAnEvent)
  const names = marksOf(draft.marks, 'name')
  const tellings = draft.sentences.flatMap((sentence) => {
    if (sentence.heading || sentence.clauses.length === 0) return []
    const inside = dates.filter((d) => within(d, sentence))
    return eventsIn(sentence, inside, names, draft)
  })
  return anchored(tellings)
}

function eventsIn(sentence: MarkedSentence, dates: DateMark[], names: NameMark[], draft: Draft): Telling[] {
  const told = toldClauses(sentence, dates)
  return told.flatMap(({ clause, date }) => {
    if (clause.verb.tense === 'present' && !clause.verb.perfect && (!date || isCoarse(date))) return []
    const status = statusOf(sentence, clause, date !== undefined && isAhead(date, draft))
    if (!status) return []
    return [{ mark: markOf(sentence, { clause, date }, status, dates, names), sentence, clause }]
  })
}

type Told = { clause: Clause; date: DateMark | undefined }

/**
 * The clauses that may tell an event, with their dates: those that are said outright and have a date; else one that
 * hangs on a noun and has one ("the accord signed on Tuesday"); else the main clause without a date.
 */
function toldClauses(sentence: MarkedSentence, dates: readonly DateMark[]): Told[] {
  const outright = sentence.clauses.filter((c) => isOutright(sentence, c))
  const dated = datedAmong(sentence, outright, dates)
  if (dated.length > 0) return dated
  const hanging = sentence.clauses.filter(hangsAsPast)
  const onNoun = datedAmong(
    sentence,
    hanging,
    dates.filter((d) => !isCoarse(d)),
  )
  if (onNoun.length > 0) return onNoun
  return outright[0] ? [{ clause: outright[0], date: undefined }] : []
}

/** `the accord which they signed`, `the accord signed`, `after shells hit the bridge`; not `who faces elections`. */
function hangsAsPast({ role, verb }: Clause): boolean {
  if (role === 'participle') return !verb.progressive
  return (role === 'relative' || role === 'adverbial') && verb.tense === 'past'
}

const MOST_TOLD = 2

/** Each clause with a date of its own; one date dates one clause. */
function datedAmong(sentence: MarkedSentence, clauses: readonly Clause[], dates: readonly DateMark[]): Told[] {
  const told: Told[] = []
  for (const clause of clauses) {
    const own = isCalledOff(sentence, clause)
      ? plannedDates(sentence, clause, dates)
      : ownDates(sentence, clause, dates)
    const date = bestDate(own.filter((d) => told.every((t) => t.date !== d)))
    if (date) told.push({ clause, date })
  }
  return told.slice(0, MOST_TOLD)
}

/** The main clause, and what stands under its verb of saying. */
function isOutright({ clauses }: MarkedSentence, clause: Clause): boolean {
  if (clause.role === 'main') return true
  const parent = clause.parent === null ? undefined : clauses[clause.parent]
  return clause.role === 'complement' && parent?.role === 'main' && SPEECH.has(parent.verb.lemma)
}

/** The date that heads an entry; else the most precise, then the first. */
function bestDate(dates: readonly DateMark[]): DateMark | undefined {
  const entry = dates.find((d) => d.role === 'entry')
  const precision = (d: DateMark) => d.edtf!.replace(/T.*/, '').length
  return entry ?? [...dates].sort((a, b) => precision(b) - precision(a) || byPlace(a, b))[0]
}

/** `2025 – The north holds half of the valley`: the present tense without a day tells a state. */
const isCoarse = (date: DateMark) => /^\d{4}$|X/.test(date.edtf!)

function isAhead(date: DateMark, { article }: Draft): boolean {
  const published = article.published && daysOf(article.published.edtf)
  return published ? (daysOf(date.edtf!)?.from ?? '') > published.to : false
}

function markOf(
  sentence: MarkedSentence,
  { clause, date }: Told,
  status: EventMark['status'],
  dates: readonly DateMark[],
  names: readonly NameMark[],
): EventMark {
  const end = saidBefore(sentence, clause) ? clause.end : sentence.end
  const inside = names.filter((n) => within(n, clause))
  const besides = [...dates, ...inside.filter(isParty)]
  return {
    kind: 'event',
    by: SPEECH.has(clause.verb.lemma) ? 'statement' : 'clause',
    start: sentence.start,
    end,
    sentence: { start: sentence.start, end: sentence.end },
    status,
    when: date
      ? {
          edtf: date.edtf!.replace(/T[^/]*/g, ''),
          basis: date.basis ?? 'stated',
          from: { start: date.start, end: date.end },
        }
      : null,
    verb: stemOf(sentence.tokens[clause.verb.head]!.lower),
    party: partyOf(sentence, clause, names),
    about: clause.subject && subjectHappening(sentence.tokens.slice(clause.subject.from, clause.subject.to)),
    ...happeningsIn(sentence.tokens),
    head: contentStems(headTokens(sentence, clause).filter((t) => !besides.some((m) => within(t, m)))),
    names: [...new Set(inside.map((n) => n.name))],
  }
}

/**
 * The words that say what happened. A clause that hangs on a noun takes the noun with it ("the [declaration] signed in
 * Orlen"); a saying is what was said.
 */
function headTokens({ tokens }: MarkedSentence, { from, to, role, verb }: Clause): Token[] {
  if (role === 'main' && SPEECH.has(verb.lemma)) return tokens
  return tokens.slice(role === 'main' || role === 'complement' ? from : Math.max(0, from - 4), to)
}

/** The first name of the subject. */
function partyOf({ tokens }: MarkedSentence, { subject }: Clause, names: readonly NameMark[]): Named | null {
  if (!subject) return null
  const place = { start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end }
  const found = names.find((n) => within(n, place))
  return found ? { name: found.name, type: found.type, span: null } : null
}

/** Who takes part is compared as names, and when as a date; what happened is compared by the other words. */
const isParty = (n: NameMark) => n.type === 'person' || n.type === 'country'

/** `The sides will meet on Friday[, the ministry announced on Monday]`: what was said stands first and by itself. */
const saidBefore = (sentence: MarkedSentence, clause: Clause) =>
  clause.role === 'complement' && clause.from === 0 && clause.end < sentence.end
