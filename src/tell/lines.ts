import {
  type Citations,
  type DateMark,
  dayOf,
  type Edit,
  type Line,
  lineOf,
  type Member,
  marksOf,
  printedDate,
  type Span,
  within,
} from '../record/index.ts'
import { citeIn } from './story.ts'

/**
 * The line a span of a member's text gives: verbatim, but for citation numbers of another page, which are cut,
 * and dates that only the article's own day makes plain, which get that date in brackets.
 */
export function lineAt(member: Member, span: Span, others: Citations[number][] = []): Line {
  const citation = citeIn(member, span)
  return lineOf(
    [citation, ...others],
    joined([...dateline(citation.exact), ...foreignNumbers(citation.exact), ...datedInside(member, span)]),
  )
}

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+,? ){1,4}(?:(?:\d{1,2} )?[JFMASOND][a-z]{2,8}\.?(?: \d{1,2})?\.?,? )?(?:\([^()]{2,30}\) )?[-–—]+ (?=[\p{Lu}“"‘])/u

/** `ORLEN, Jan 6 (Nordwire) - Both sides ...`: where and when a report was written is no part of what it tells. */
function dateline(exact: string): Edit[] {
  const cut = DATELINE.exec(exact)?.[0]
  return cut ? [{ at: 0, cut: cut.length, insert: '' }] : []
}

/** `... about 90 % ready [2][5].`: numbers of a list that is not ours. */
function foreignNumbers(exact: string): Edit[] {
  return [...exact.matchAll(/\s?(?:\[\d{1,3}\])+/g)].map((m) => ({ at: m.index, cut: m[0].length, insert: '' }))
}

/** Two edits at one place are one: what is cut there makes room for what is inserted. */
function joined(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<number, Edit>()
  for (const { at, cut, insert } of edits) {
    const other = byPlace.get(at)
    byPlace.set(at, { at, cut: cut + (other?.cut ?? 0), insert: insert + (other?.insert ?? '') })
  }
  return [...byPlace.values()]
}

/** `on Tuesday [6 January 2026]`: a relative date gets the day that was worked out for it. */
function datedInside(member: Member, span: Span): Edit[] {
  return marksOf(member.marks, 'date')
    .filter(
      (d) => within(d, span) && d.basis === 'resolved' && (d.type === 'date' || d.type === 'time') && needsDate(d),
    )
    .map((d) => ({ at: d.end - span.start, cut: 0, insert: ` [${printedDate(withoutTime(d.edtf!))}]` }))
}

const needsDate = (d: DateMark) => d.edtf !== null && !d.certain.includes('day') && isPlain(d.edtf)

/** Days and months only: a bracketed year or decade would say no more than the words do. */
const isPlain = (edtf: string) => dayOf(edtf) !== undefined || /^\d{4}-\d{2}(?:\/|$)|^\d{4}-\d{2}-\d{2}\//.test(edtf)

const withoutTime = (edtf: string) => edtf.replace(/T[^/]*/g, '')
