/** A calendar day as a count of days since 1970-01-01 (proleptic Gregorian, no zone). */
export type Day = number

const MS = 86_400_000
const two = (n: number) => String(n).padStart(2, '0')

/** The day of a year, month 1 to 12 and day of month; a day past the end of its month runs over. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS)
}

/** The parts of a day: year, month 1 to 12, day of month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
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
  return month >= 1 && month <= 12 && day >= 1 && partsOf(dayOf(year, month, day)).month === month
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

export const lastDayOf = (year: number, month: number): number => partsOf(dayOf(year, month + 1, 1) - 1).day

/** The day an ISO date or date and time begins with; the day is that of the zone it is written in. */
export function dayIn(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!m || !isDate(+m[1]!, +m[2]!, +m[3]!)) return undefined
  return dayOf(+m[1]!, +m[2]!, +m[3]!)
}
