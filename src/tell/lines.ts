import {
  type Citation,
  type Edit,
  faultOf,
  type Line,
  lineOf,
  type MarkedArticle,
  onceFor,
  oncePerArticle,
  type Span,
} from '../record/index.ts'
import { type Opening, openingOf } from './alone.ts'
import { dayEdits } from './lines/days.ts'
import { marksWithin } from './lines/inside.ts'
import { withSpeaker } from './lines/tails.ts'
import { citeIn } from './story.ts'

/**
 * The line a span of a member's text gives: verbatim, but for what is no part of what is told, which is cut (a dateline,
 * the date of an entry, a connective that leads it, citation numbers of another page), and what only the article makes
 * plain, which is added in brackets (whom its first words mean, the day of a relative date).
 */
export function lineAt(member: MarkedArticle, span: Span, others: Citation[] = []): Line {
  const { citation, edits } = wordingIn(member)(span)
  return lineOf([citation, ...others], edits)
}

const wordingIn = oncePerArticle((of) => onceFor((span: Span) => wordingAt(of, span)))

function wordingAt(member: MarkedArticle, span: Span): { citation: Citation; edits: readonly Edit[] } {
  const citation = citeIn(member, withSpeaker(member, span))
  const opening = openingOf(member, citation)
  const edits = joined(
    [...openingEdits(opening, citation), ...capitalAt(member, citation), ...foreignNumbers(citation.exact)],
    [...whoOpens(opening, citation), ...dayEdits(member, citation)],
  )
  return { citation, edits: faultOf(citation, edits) ? [] : edits }
}

/**
 * `ORLEN, Jan 6 (Nordwire) - Both sides ...`: where and when a report was written is cut; the record says it beside the
 * line. `But both sides ...` becomes `[B]oth sides ...`, and `But she ...` `[Berit Sandor] ...`.
 */
function openingEdits({ begin, from, referent }: Opening, { start, exact }: Citation): Edit[] {
  const at = from - start
  if (from === begin) return at > 0 ? [{ at: 0, cut: at, insert: '' }] : []
  if (referent?.start === from) return [{ at: 0, cut: referent.end - start, insert: `[${referent.name}]` }]
  return capitalized(exact, at) ?? [{ at: 0, cut: at, insert: '' }]
}

/** `[S]hells hit the bridge`, out of `They left after shells hit the bridge.` */
function capitalAt(member: MarkedArticle, { start, exact }: Citation): Edit[] {
  const isApart = marksWithin(member, 'event', { start, end: start + exact.length }).some(
    (e) => e.start === start && start > e.sentence.start,
  )
  return (isApart && capitalized(exact, 0)) || []
}

function capitalized(exact: string, at: number): Edit[] | undefined {
  const first = exact[at]!
  const capital = first.toUpperCase()
  return capital === first ? undefined : [{ at: 0, cut: at + 1, insert: `[${capital}]` }]
}

/** `She [Berit Sandor] added that ...`: words that open a line get the name they stand for. */
function whoOpens({ begin, from, referent }: Opening, { start }: Citation): Edit[] {
  return referent && (from === begin || referent.start > from)
    ? [{ at: referent.end - start, cut: 0, insert: ` [${referent.name}]` }]
    : []
}

/** `... about 90 % ready [2][5].`: numbers of a list that is not ours. */
function foreignNumbers(exact: string): Edit[] {
  return [...exact.matchAll(/\s?(?:\[\d{1,3}\])+/g)].map((m) => ({ at: m.index, cut: m[0].length, insert: '' }))
}

/** Two edits at one place are one: what is cut there makes room for what is inserted. What is cut needs no date. */
function joined(cuts: readonly Edit[], dates: readonly Edit[]): Edit[] {
  const free = dates.filter(({ at }) => !cuts.some((c) => c.at < at && at < c.at + c.cut))
  const byPlace = new Map(cuts.map((c) => [c.at, c]))
  for (const { at, insert } of free) byPlace.set(at, { at, cut: byPlace.get(at)?.cut ?? 0, insert })
  return [...byPlace.values()]
}
