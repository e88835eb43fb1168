import {
  type DateMark,
  type During,
  dayOf,
  type MarkedArticle,
  marksOf,
  type Place,
  type Span,
} from '../../record/index.ts'
import type { Known } from '../known.ts'
import { type Clock, clockOf, duringOf } from '../times.ts'

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR

/**
 * When a sentence says that its incident happened: the date that stands nearest to its words, no later than the article.
 * A weekday that was taken to lie ahead is the last one. A night lasts till six. Undefined where no day is said.
 */
export function whenIn(
  { article, marks }: MarkedArticle,
  sentence: Span,
  incident: Span,
  { zone }: Known,
  place: Place,
): During | undefined {
  const published = article.published && dayOf(article.published.edtf)
  const dates = marksOf(marks, 'date').filter((d) => d.start >= sentence.start && d.end <= sentence.end)
  const longitude = place.geometry.type === 'Point' ? place.geometry.coordinates[0] : null
  for (const date of dates.sort((a, b) => distance(a, incident) - distance(b, incident))) {
    const clock = clockIn(date, published || null)
    if (!clock) continue
    const until = isNight(date) && clock.day ? { ...clock, wall: clock.wall + 30 * HOUR, day: false } : clock
    return duringOf(
      clock,
      until,
      { zone, longitude },
      date.basis === 'stated' && clock.offset !== null ? 'stated' : 'resolved',
    )
  }
  return undefined
}

const distance = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end)
const isNight = ({ timex }: DateMark) => timex.includes('TNI')

function clockIn(date: DateMark, published: string | null): Clock | undefined {
  if (date.edtf === null || (date.type !== 'date' && date.type !== 'time')) return undefined
  if (date.role !== 'plain' || dayOf(date.edtf) === undefined) return undefined
  const clock = clockOf(date.edtf)
  const end = published === null ? Number.POSITIVE_INFINITY : Date.parse(`${published}T23:59:59Z`)
  if (!clock || clock.wall <= end) return clock
  const back = { ...clock, wall: clock.wall - WEEK }
  return date.relative?.unit === 'weekday' && back.wall <= end ? back : undefined
}
