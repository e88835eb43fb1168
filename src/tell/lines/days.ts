import {
  type DateMark,
  dayOf,
  type Edit,
  type MarkedArticle,
  printedDate,
  type Span,
  within,
} from '../../record/index.ts'
import { marksIn, marksWithin } from './inside.ts'

/** `on Tuesday [6 January 2026]`, `in June [2026]`: a relative date gets the day that was worked out for it, once. */
export function dayEdits(member: MarkedArticle, span: Span): Edit[] {
  const { article } = member
  const heading = marksIn(member, 'sentence').some((s) => s.heading && within(span, s))
  const said = new Set<string>()
  return marksWithin(member, 'date', span).flatMap((d) => {
    if (!needsDay(d, article.text.slice(d.start, d.end), heading)) return []
    const insert = bracketOf(d.edtf!.replace(/T[^/]*/g, ''), article.text.slice(d.start, d.end))
    if (said.has(insert)) return []
    said.add(insert)
    return [{ at: behind(article.text, d) - span.start, cut: 0, insert }]
  })
}

/** `Tuesday’s [6 January 2026] talks`. */
const behind = (text: string, { end }: Span) => end + (/^[’']s\b/.test(text.slice(end, end + 3)) ? 2 : 0)

/** `in June [2026]`: what the words say is not said again. */
function bracketOf(edtf: string, words: string): string {
  const printed = printedDate(edtf)
  const [month, year] = printed.split(' ')
  return ` [${year !== undefined && /^\d{4}-\d{2}$/.test(edtf) && words.endsWith(month!) ? year : printed}]`
}

/** A bare time of day takes the day of its sentence; a month in a heading may be a verb (`Both May Sign`). */
function needsDay(d: DateMark, words: string, heading: boolean): boolean {
  if (d.basis !== 'resolved' || d.edtf === null) return false
  if (d.certain.includes('day') && !isDeictic(d)) return false
  if (d.type === 'time' && /^\d/.test(words) && !/day\b/i.test(words)) return false
  if (heading && dayOf(d.edtf.replace(/T[^/]*/g, '')) === undefined) return false
  return (d.type === 'date' || d.type === 'time') && isPlain(d.edtf)
}

/** `today`, `yesterday evening`: of the day of the article; "the next day" follows on what stands before it. */
const isDeictic = ({ relative }: DateMark) => relative?.unit === 'day' && relative.anchor === 'published'

/** Days and months only: a bracketed year or decade would say no more than the words do. */
const isPlain = (edtf: string) => dayOf(edtf) !== undefined || /^\d{4}-\d{2}(?:\/|$)|^\d{4}-\d{2}-\d{2}\//.test(edtf)
