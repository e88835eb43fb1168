import { dayIn, digitsAt, isoDay, isoMonth, mondayOfWeek } from './calendar.ts'

const seasons: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/**
 * The EDTF (ISO 8601-2) of a TIMEX3 value, or null for one that is no date on the calendar (P3D, PAST_REF, XXXX-11).
 * A week, weekend, quarter or half is the interval of its days or months; a season its season code (2025-23 is
 * autumn 2025, of no hemisphere); a decade 199X. A clock time is a date and time; a part of a day (2026-01-06TNI) the
 * day alone. By a rule for fiscal years and quarters, which need not be those of the calendar, it is the year about: 2025~.
 */
export function edtfOf(timex: string, rule = ''): string | null {
  if (isPlain(timex) && !rule.startsWith('fiscal')) return timex
  if (timex.includes('XX') || timex.startsWith('P') || timex.endsWith('_REF')) return null
  for (const [shape, write] of forms) {
    const m = shape.exec(timex)
    if (m) return rule.startsWith('fiscal') ? `${timex.slice(0, 4)}~` : write(m)
  }
  return null
}

// A day, a month or a year is written alike in both; most values are one of these, or have unknown parts.
function isPlain(timex: string): boolean {
  if (timex.length === 10) return dayIn(timex) !== undefined
  if (timex.length === 7) return timex[4] === '-' && digitsAt(timex, 0, 4) >= 0 && digitsAt(timex, 5, 7) >= 0
  return timex.length === 4 && digitsAt(timex, 0, 4) >= 0
}

const forms: [RegExp, (m: RegExpExecArray) => string | null][] = [
  [/^\d{4}-\d\d-\d\d$|^\d{4}-\d\d$|^\d{4}$/, (m) => m[0]],
  [/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)?$/, (m) => `${m[1]}T${m[2]}:00${m[3] ?? ''}`],
  [/^(\d{4}-\d\d-\d\d)T[A-Z]{2}$/, (m) => m[1]!],
  [/^(\d{4})-W(\d\d)$/, (m) => daysFrom(mondayOfWeek(+m[1]!, +m[2]!), 7)],
  [/^(\d{4})-W(\d\d)-WE$/, (m) => daysFrom(mondayOfWeek(+m[1]!, +m[2]!) + 5, 2)],
  [/^(\d{4})-Q([1-4])$/, (m) => monthsFrom(+m[1]!, +m[2]! * 3 - 2, 3)],
  [/^(\d{4})-H([12])$/, (m) => monthsFrom(+m[1]!, +m[2]! * 6 - 5, 6)],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (m) => `${m[1]}-${seasons[m[2]!]}`],
  [/^\d{3}$/, (m) => `${m[0]}X`],
  [/^\d{2}$/, (m) => `${m[0]}00/${m[0]}99`],
  [/^([^/]+)\/([^/]+)$/, (m) => interval(m[1]!, m[2]!)],
]

const daysFrom = (day: number, days: number) => `${isoDay(day)}/${isoDay(day + days - 1)}`
const monthsFrom = (year: number, month: number, months: number) =>
  `${isoMonth(year, month)}/${isoMonth(year, month + months - 1)}`

function interval(from: string, to: string): string | null {
  const [a, b] = [edtfOf(from), edtfOf(to)]
  return a === null || b === null ? null : `${a.split('/')[0]}/${b.split('/').at(-1)}`
}
