/**
 * A calendar day as a count of days since 1970-01-01 (proleptic Gregorian, no zone). Days from the civil calendar and
 * back by Howard Hinnant's algorithms (howardhinnant.github.io/date_algorithms.html), in whole numbers alone.
 */
export type Day = number

const two = (n: number) => (n < 10 ? `0${n}` : String(n))
const ERA = 146_097 // days in 400 years
const EPOCH = 719_468 // days from 0000-03-01 to 1970-01-01

/** The day of a year, month 1 to 12 and day of month; a month or day past the end runs over. */
export function dayOf(year: number, month: number, day: number): Day {
  const at = addMonths(year, month, 0)
  const y = at.month <= 2 ? at.year - 1 : at.year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * ((at.month + 9) % 12) + 2) / 5) + day - 1
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH
}

/** The parts of a day: year, month 1 to 12, day of month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const at = day + EPOCH
  const era = Math.floor(at / ERA)
  const ofEra = at - era * ERA
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * march + 2) / 5) + 1,
  }
}

/** A day as ISO 8601 writes it: 2026-01-06. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = partsOf(day)
  return `${isoYear(year)}-${two(month)}-${two(d)}`
}

export const isoYear = (year: number): string => String(year).padStart(4, '0')
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`

/** True when the month has such a day: 29 February only in leap years. */
export function isDate(year: number, month: number, day: number): boolean {
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= lastDayOf(year, month))
}

/** The number of days in a month. */
function lastDayOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

/** The ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** The ISO week of a day, as 2026-W02. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = partsOf(thursday)
  return `${isoYear(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`
}

/** The Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7

/** Year and month some months away; month 1 to 12. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** The day an ISO date or date and time begins with; the day is that of the zone it is written in. */
export function dayIn(text: string): Day | undefined {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)]
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined
}

const DASH = 45

/** The number that a stretch of a text writes, NaN where one of its characters is no digit. */
export function digitsAt(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN
  }
  return value
}
