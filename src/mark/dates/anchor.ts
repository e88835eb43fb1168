import type { DateMark } from '../../record/index.ts'
import { dayIn, isoDay, isoYear } from './calendar.ts'
import { ground } from './ground.ts'
import { edtfOf } from './timex.ts'

/** How many marks back an event told before is looked for. */
const REACH = 12
const QUARTER = /^\d{4}-[QH]\d$/

/** The dates of an article told so far, and those among them that are part of the name of a thing. */
export type Told = { marks: DateMark[]; names: Set<DateMark> }

/**
 * Resolves a relative date of an article: one that hangs on an event by the dates told before it, one that hangs on
 * the article by its day. What has nothing to hang on stays as it is, without a date.
 */
export function anchored(mark: DateMark, day: string | null, told: Told): DateMark {
  if (mark.relative === null || mark.edtf !== null) return mark
  if (isYearBack(mark)) {
    const value = groundOn(mark, told, /^\d{4}(-[QH]\d)?$/)
    if (value !== undefined) return settled(mark, value)
  }
  if (mark.relative.anchor === 'published') return day === null ? mark : resolve(mark, day)
  const value = groundOn(mark, told, mark.relative.unit === 'quarter' ? QUARTER : /./)
  return value === undefined ? mark : settled(mark, value)
}

// "a year ago", "a year earlier": beside the figures of a quarter they mean that quarter of the year before.
const isYearBack = ({ relative, timex, by }: DateMark): boolean =>
  relative?.unit === 'year' && relative.offset === -1 && timex === 'XXXX' && by !== 'turned-unit'

// What a stretch is compared with is not told next: after "the 2024 period", "the quarter" is still this year's.
const isCompared = ({ relative, by }: DateMark): boolean =>
  (relative?.unit === 'year' && relative.offset === -1) || by === 'period-of-year'

// What "the 27 March accord" names is told only where nothing else was.
function groundOn(mark: DateMark, { marks, names }: Told, shape: RegExp): string | undefined {
  const near = marks.slice(-REACH)
  if (names.size === 0) return groundIn(mark, near, shape)
  const events = near.filter((m) => !names.has(m))
  return groundIn(mark, events, shape) ?? groundIn(mark, near, shape)
}

// Beside figures of nine months it is the year alone.
function groundIn(mark: DateMark, told: readonly DateMark[], shape: RegExp): string | undefined {
  let months = false
  for (let i = told.length - 1; i >= 0; i--) {
    const { type, timex } = told[i]!
    months ||= timex === 'P9M' || timex === 'P6M'
    if ((type !== 'date' && type !== 'time') || !shape.test(timex)) continue
    if (isCompared(told[i]!)) continue
    const value = ground(mark.timex, mark.relative!, months && isYearBack(mark) ? timex.slice(0, 4) : timex)
    if (value !== undefined && edtfOf(value) !== null) return value
  }
  return undefined
}

/**
 * Resolves a date that is relative to the publication of its article, once that day is known (ISO 8601; the day is
 * that of the zone it is written in). Other marks, and those already resolved, come back as they are.
 */
export function resolve(mark: DateMark, published: string): DateMark {
  if (mark.edtf !== null || mark.relative === null || mark.relative.anchor !== 'published') return mark
  const found = ground(mark.timex, mark.relative, published)
  const value = found && (mark.role === 'since' ? notAfter(found, published) : notTomorrow(mark, found, published))
  return value === undefined ? mark : settled(mark, value)
}

// What has been so since March has been so since a March gone by, however close the next.
function notAfter(timex: string, published: string): string {
  if (timex.slice(0, 10) <= published || !/^\d{4}-\d\d(-\d\d)?$/.test(timex)) return timex
  return isoYear(+timex.slice(0, 4) - 1) + timex.slice(4)
}

// "Next Saturday" said on a Friday is not tomorrow.
function notTomorrow({ by }: DateMark, timex: string, published: string): string {
  if (!by.startsWith('next-weekday')) return timex
  const [day, today] = [dayIn(timex.slice(0, 10)), dayIn(published)]
  return day !== undefined && day - 1 === today ? isoDay(day + 7) + timex.slice(10) : timex
}

const PARTS = ['year', 'month', 'day'] as const

function settled(mark: DateMark, timex: string): DateMark {
  const edtf = edtfOf(timex, mark.by)
  if (edtf === null) return { ...mark, timex }
  const depth = edtf[4] !== '-' ? 1 : edtf[7] !== '-' ? 2 : 3
  const implied = PARTS.slice(0, depth).filter((part) => !mark.certain.includes(part))
  return { ...mark, timex, edtf, basis: 'resolved', implied }
}
