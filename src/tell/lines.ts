import {
  type Citation,
  type DateMark,
  dayOf,
  type Edit,
  faultOf,
  type Line,
  lineOf,
  type Member,
  marksOf,
  printedDate,
  type Span,
  within,
} from '../record/index.ts'
import { openingPronoun } from './alone.ts'
import { beginOf } from './lines/begins.ts'
import { citeIn } from './story.ts'

/**
 * The line a span of a member's text gives: verbatim, but for a dateline, the date of an entry and citation numbers of
 * another page, which are cut, and dates that only the article's own day makes plain, which get that date in brackets.
 */
export function lineAt(member: Member, span: Span, others: Citation[] = []): Line {
  const citation = citeIn(member, span)
  const cuts = [...opening(member, span), ...foreignNumbers(citation.exact)]
  const edits = joined(cuts, [...whoOpens(member, span), ...datedInside(member, span)])
  return lineOf([citation, ...others], faultOf(citation, edits) ? [] : edits)
}

/**
 * `ORLEN, Jan 6 (Nordwire) - Both sides ...`, `Jan 6, 2026 – Both sides ...`: where and when a report was written, and the
 * date that heads an entry, are no part of what is told; the record says the date beside the line.
 */
function opening({ article, marks }: Member, span: Span): Edit[] {
  const body = marksOf(marks, 'sentence').filter((s) => !s.heading)
  const place = body.findIndex((s) => s.start === span.start)
  const cut = place < 0 ? 0 : beginOf(article.text, span, marksOf(marks, 'date'), place) - span.start
  return cut > 0 ? [{ at: 0, cut, insert: '' }] : []
}

/** `... about 90 % ready [2][5].`: numbers of a list that is not ours. */
function foreignNumbers(exact: string): Edit[] {
  return [...exact.matchAll(/\s?(?:\[\d{1,3}\])+/g)].map((m) => ({ at: m.index, cut: m[0].length, insert: '' }))
}

/** `She [Berit Sandor] added that ...`: a pronoun that opens a line gets the name it stands for. */
function whoOpens(member: Member, span: Span): Edit[] {
  const pronoun = openingPronoun(member, span)
  return pronoun ? [{ at: pronoun.end - span.start, cut: 0, insert: ` [${pronoun.name}]` }] : []
}

/** `on Tuesday [6 January 2026]`: a relative date gets the day that was worked out for it. */
function datedInside(member: Member, span: Span): Edit[] {
  return marksOf(member.marks, 'date')
    .filter((d) => within(d, span) && needsDate(d))
    .map((d) => ({ at: d.end - span.start, cut: 0, insert: ` [${printedDate(withoutTime(d.edtf!))}]` }))
}

function needsDate(d: DateMark): boolean {
  if (d.basis !== 'resolved' || d.edtf === null || d.certain.includes('day')) return false
  return (d.type === 'date' || d.type === 'time') && isPlain(d.edtf)
}

/** Days and months only: a bracketed year or decade would say no more than the words do. */
const isPlain = (edtf: string) => dayOf(edtf) !== undefined || /^\d{4}-\d{2}(?:\/|$)|^\d{4}-\d{2}-\d{2}\//.test(edtf)

const withoutTime = (edtf: string) => edtf.replace(/T[^/]*/g, '')

/** Two edits at one place are one: what is cut there makes room for what is inserted. What is cut needs no date. */
function joined(cuts: readonly Edit[], dates: readonly Edit[]): Edit[] {
  const free = dates.filter(({ at }) => !cuts.some((c) => c.at < at && at < c.at + c.cut))
  const byPlace = new Map(cuts.map((c) => [c.at, c]))
  for (const { at, insert } of free) byPlace.set(at, { at, cut: byPlace.get(at)?.cut ?? 0, insert })
  return [...byPlace.values()]
}
