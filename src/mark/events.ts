import { byPlace, type DateMark, daysOf, type EventMark, type NameMark, within } from '../record/index.ts'
import type { Clause } from './clauses.ts'
import { type Draft, type Finder, type MarkedSentence, marksOf } from './draft.ts'
import { anchored, happeningsIn, subjectHappening, type Telling } from './events/anchor.ts'
import { datesAnEvent, ownDates } from './events/date.ts'
import { statusOf } from './events/status.ts'
import { contentStems } from './sentences.ts'
import { stemOf } from './stems.ts'
import { SPEECH } from './words/en/speech.ts'

/**
 * Finds the sentences that tell an event: what a main clause says happened, is announced or was called off, or what
 * somebody is reported to have said happened. "The sides signed the accord on Tuesday", not "the accord has 12 points".
 */
export const events: Finder = (draft) => {
  const dates = marksOf(draft.marks, 'date').filter(datesAnEvent)
  const names = marksOf(draft.marks, 'name')
  const tellings = draft.sentences.flatMap((sentence) => {
    if (sentence.heading || sentence.clauses.length === 0) return []
    const mark = eventIn(
      sentence,
      dates.filter((d) => within(d, sentence)),
      names,
      draft,
    )
    return mark ? [{ mark, sentence } satisfies Telling] : []
  })
  return anchored(tellings)
}

function eventIn(sentence: MarkedSentence, dates: DateMark[], names: NameMark[], draft: Draft): EventMark | undefined {
  for (const clause of toldClauses(sentence, dates)) {
    const date = bestDate(ownDates(sentence, clause, dates))
    const status = statusOf(sentence, clause, date !== undefined && isAhead(date, draft))
    if (date && isCoarse(date) && clause.verb.tense === 'present') continue
    if (status) return markOf(sentence, clause, status, date, names)
  }
  return undefined
}

/**
 * The clauses that may tell the event, the likeliest first. Under a verb of saying stands what was told of; it goes
 * first where it has a date of its own, else the saying itself is what happened.
 */
function toldClauses(sentence: MarkedSentence, dates: readonly DateMark[]): Clause[] {
  const main = sentence.clauses.find((c) => c.role === 'main')
  if (!main) return []
  const said = sentence.clauses.find((c) => c.role === 'complement' && sentence.clauses[c.parent ?? -1] === main)
  if (!said || !SPEECH.has(main.verb.lemma)) return [main]
  const dated = dates.some((d) => d.start >= said.start && d.end <= said.end)
  return dated ? [said, main] : [main]
}

/** The date that heads an entry; else the most precise, then the first. */
function bestDate(dates: readonly DateMark[]): DateMark | undefined {
  const entry = dates.find((d) => d.role === 'entry')
  const precision = (d: DateMark) => d.edtf!.replace(/T.*/, '').length
  return entry ?? [...dates].sort((a, b) => precision(b) - precision(a) || byPlace(a, b))[0]
}

/** `2025 – The north holds half of the valley`: a year and the present tense tell a state. */
const isCoarse = (date: DateMark) => /^\d{4}$|X/.test(date.edtf!)

function isAhead(date: DateMark, { article }: Draft): boolean {
  const published = article.published && daysOf(article.published.edtf)
  return published ? (daysOf(date.edtf!)?.from ?? '') > published.to : false
}

function markOf(
  sentence: MarkedSentence,
  clause: Clause,
  status: EventMark['status'],
  date: DateMark | undefined,
  names: readonly NameMark[],
): EventMark {
  const start = date?.role === 'entry' ? afterEntry(sentence, date) : sentence.start
  const { end } = sentence
  const inside = names.filter((n) => within(n, clause))
  return {
    kind: 'event',
    by: SPEECH.has(clause.verb.lemma) ? 'statement' : 'clause',
    start,
    end,
    sentence: { start: sentence.start, end },
    status,
    when: date
      ? {
          edtf: date.edtf!.replace(/T[^/]*/g, ''),
          basis: date.basis ?? 'stated',
          from: { start: date.start, end: date.end },
        }
      : null,
    verb: stemOf(sentence.tokens[clause.verb.head]!.lower),
    about: clause.subject && subjectHappening(sentence.tokens.slice(clause.subject.from, clause.subject.to)),
    ...happeningsIn(sentence.tokens),
    head: contentStems(
      sentence.tokens.slice(clause.from, clause.to).filter((t) => !inside.some((n) => isParty(n) && within(t, n))),
    ),
    names: [...new Set(inside.map((n) => n.name))],
  }
}

/** Who takes part is compared as names; what happened is compared by the other words. */
const isParty = (n: NameMark) => n.type === 'person' || n.type === 'country'

/** An entry's line begins behind its date and the dash: "Jan 6, 2026 – Both sides ...". */
function afterEntry({ tokens, start }: MarkedSentence, date: DateMark): number {
  return tokens.find((t) => t.start >= date.end && /[\p{L}\p{N}“"‘']/u.test(t.text))?.start ?? start
}
