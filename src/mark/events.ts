import { type DateMark, type EventMark, type Named, type NameMark, type Span, within } from '../record/index.ts'
import type { Clause } from './clauses.ts'
import { type Draft, type Finder, type MarkedSentence, marksOf } from './draft.ts'
import { anchored, happeningsIn, subjectHappening, type Telling } from './events/anchor.ts'
import { wordsApart } from './events/apart.ts'
import { countedDates } from './events/counted.ts'
import { datesAnEvent } from './events/date.ts'
import { firstOfRows, withDaysBehind } from './events/days.ts'
import { isEnd, isPlannedDay } from './events/planned.ts'
import { statusOf } from './events/status.ts'
import { isAhead, isCoarse, isPresent, isSaying, type Told, toldClauses } from './events/told.ts'
import type { Token } from './language.ts'
import { contentStems } from './sentences.ts'
import { stemOf } from './stems.ts'
import { HAPPENINGS } from './words/en/events.ts'

/**
 * Finds the sentences that tell an event: what a clause says happened, is announced or was called off. One sentence may
 * tell two: "The sides will meet on Friday, the ministry announced on Monday".
 */
export const events: Finder = (draft) => {
  const dates = marksOf(draft.marks, 'date').filter(datesAnEvent)
  const names = marksOf(draft.marks, 'name')
  const tellings = draft.sentences.flatMap((sentence) => {
    if (sentence.heading || sentence.clauses.length === 0) return []
    const inside = countedDates(
      sentence,
      dates.filter((d) => within(d, sentence) && !isEnd(sentence, d)),
      draft,
    )
    return eventsIn(sentence, inside, names, draft)
  })
  return anchored(tellings)
}

function eventsIn(sentence: MarkedSentence, dates: DateMark[], names: NameMark[], draft: Draft): Telling[] {
  return toldClauses(sentence, firstOfRows(dates, sentence.tokens), draft).flatMap((told) => {
    const { clause, date, noun } = told
    if (isPresent(clause) && !noun && (!date || isCoarse(date))) return []
    const ahead = date !== undefined && isAhead(date, draft)
    const status = noun ? (ahead ? 'announced' : 'happened') : statusOf(sentence, clause, date, ahead)
    if (!status) return []
    const mark = markOf(sentence, told, status, dates, names)
    const isDeed = status === 'cancelled' && date && !clause.verb.negated && !ahead && !isPlannedDay(sentence, date)
    return [{ mark: isDeed ? { ...mark, deed: 'calling off' } : mark, sentence, clause }]
  })
}

function markOf(
  sentence: MarkedSentence,
  told: Told,
  status: EventMark['status'],
  dates: readonly DateMark[],
  names: readonly NameMark[],
): EventMark {
  const { clause, date, noun, passing } = told
  const said = headTokens(sentence, told)
  const inside = names.filter(
    (n) => within(n, noun ? spanOf(noun) : sentence) && (noun || takesPart(n, clause, sentence)),
  )
  const besides = [...dates, ...inside.filter(isParty)]
  const apart = wordsApart(sentence, told, names)
  return {
    kind: 'event',
    by: noun ? 'noun' : isSaying(clause) ? 'statement' : 'clause',
    start: apart?.start ?? sentence.start,
    end: apart?.end ?? (saidBefore(sentence, clause) ? clause.end : sentence.end),
    sentence: { start: sentence.start, end: sentence.end },
    status,
    ...whenOf(date && withDaysBehind(date, dates, sentence.tokens)),
    verb: stemOf(noun ? noun.at(-1)!.lower : sentence.tokens[clause.verb.head]!.lemma),
    ...(noun ? aboutNoun(noun) : aboutClause(sentence, clause, names)),
    head: contentStems(said.filter((t) => !besides.some((m) => within(t, m))).map(asDeed)),
    names: [...new Set(inside.map((n) => n.name))],
    ...(passing && { passing }),
  }
}

/** Inside the clause; heading the sentence, "[Here in Tesmar], the Assembly voted", for a main clause. */
const takesPart = (name: NameMark, clause: Clause, { clauses }: MarkedSentence) =>
  within(name, clause) || (clause.role === 'main' && name.end <= clause.start && !clauses.some((c) => within(name, c)))

/** The day with its words, or the words alone where nothing in the article says which day they mean. */
function whenOf(date: DateMark | undefined): Pick<EventMark, 'when' | 'relative'> {
  if (!date) return { when: null }
  const from = { start: date.start, end: date.end }
  if (date.edtf === null) return { when: null, relative: from }
  return { when: { edtf: date.edtf.replace(/T[^/]*/g, ''), basis: date.basis ?? 'stated', from } }
}

type About = Pick<EventMark, 'party' | 'about' | 'deed' | 'tells' | 'points'>

function aboutClause(sentence: MarkedSentence, clause: Clause, names: readonly NameMark[]): About {
  const { from, to } = clause.subject ?? nounPhraseBefore(clause)
  const subject = sentence.tokens.slice(from, to)
  return {
    party: partyOf(subject, names),
    about: subjectHappening(subject),
    ...happeningsIn(sentence, clause),
  }
}

/** `the [exchange of prisoners] carried out on Saturday`: what a participle hangs on. */
const nounPhraseBefore = ({ role, from }: Clause) => ({
  from: role === 'participle' ? Math.max(0, from - 4) : from,
  to: from,
})

function aboutNoun(noun: readonly Token[]): About {
  const kind = HAPPENINGS.get(noun.at(-1)!.lower)
  return { party: null, about: kind ?? null, tells: kind ? [kind] : [], points: [] }
}

/** `met` and "meets" are one deed. */
const asDeed = (t: Token): Token => (t.tag === 'VERB' ? { ...t, lower: t.lemma } : t)

/**
 * The words that say what happened. A clause that hangs on a noun takes the noun with it ("the [declaration] signed in
 * Orlen"); a saying is what was said; a clause of hardly a word is known by its sentence.
 */
function headTokens({ tokens, clauses }: MarkedSentence, { clause, noun }: Told): readonly Token[] {
  if (noun) return noun
  const { from, to, role } = clause
  if (role === 'main' && isSaying(clause)) return tokens
  if (role !== 'main' && role !== 'complement') return tokens.slice(Math.max(0, from - 4), to)
  const own = tokens.slice(from, Math.max(to, ...clauses.filter((c) => isGoingOn(clause, c)).map((c) => c.to)))
  return role === 'main' && contentStems(own).length < FEWEST ? tokens : own
}

const FEWEST = 3

/** `met in Velt [and agreed on a line]`: what else the subject did, told in one breath. */
const isGoingOn = (clause: Clause, { role, subject, from }: Clause) =>
  from > clause.from && role === clause.role && subject !== null && subject.from === clause.subject?.from

/** The first name of the subject. */
function partyOf(subject: readonly Token[], names: readonly NameMark[]): Named | null {
  if (subject.length === 0) return null
  const found = names.find((n) => within(n, spanOf(subject)))
  return found ? { name: found.name, type: found.type, span: null } : null
}

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end })

/** Who takes part is compared as names, and when as a date; what happened is compared by the other words. */
const isParty = (n: NameMark) => n.type === 'person' || n.type === 'country'

/** `The sides will meet on Friday[, the ministry announced on Monday]`: what was said stands first and by itself. */
const saidBefore = (sentence: MarkedSentence, clause: Clause) =>
  clause.role === 'complement' && clause.from === 0 && clause.end < sentence.end
