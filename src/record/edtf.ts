/**
 * The part of EDTF (ISO 8601-2) that the record uses: years, months, days, seasons (21 to 24), times, decades (`199X`),
 * open and closed intervals, with `?`, `~` or `%` behind a date that is not certain.
 */
export type Days = { from: string; to: string }

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?[?~%]?$/
const DECADE = /^(\d{3})X[?~%]?$/
const SEASONS: Record<string, [string, string]> = {
  21: ['03-01', '05-31'],
  22: ['06-01', '08-31'],
  23: ['09-01', '11-30'],
  24: ['12-01', '12-31'],
}

/** The first and last day an EDTF value can mean, or undefined when it is none. An open end gives '' there. */
export function daysOf(edtf: string): Days | undefined {
  if (!edtf.includes('/')) return datesOf(edtf)
  const [a, b] = edtf.split('/') as [string, string]
  const from = a === '' || a === '..' ? '' : datesOf(a)?.from
  const to = b === '' || b === '..' ? '' : datesOf(b)?.to
  return from === undefined || to === undefined ? undefined : { from, to }
}

const FORM = /^-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2}(?:T.+)?)?)?[?~%]?$/
const FULL = /^\d{4}-\d{2}-\d{2}/

/** True for a date, a time, a stretch of digits left open (`19XX`), or an interval of them; false for 30 February. */
export function isEdtf(value: string): boolean {
  const parts = value.split('/')
  const isPoint = (part: string) => FORM.test(part) && (!FULL.test(part) || datesOf(part) !== undefined)
  if (parts.length === 1) return isPoint(value)
  return parts.length === 2 && parts.every((part) => part === '' || part === '..' || isPoint(part))
}

function datesOf(edtf: string): Days | undefined {
  const decade = DECADE.exec(edtf)
  if (decade) return { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` }
  const [, year, month, day] = DATE.exec(edtf) ?? []
  if (!year) return undefined
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const season = SEASONS[month]
  if (season) return { from: `${year}-${season[0]}`, to: `${year}-${season[1]}` }
  const last = lastDay(Number(year), Number(month))
  if (last === undefined) return undefined
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
  return Number(day) >= 1 && Number(day) <= last ? { from: edtf.slice(0, 10), to: edtf.slice(0, 10) } : undefined
}

function lastDay(year: number, month: number): number | undefined {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : undefined
}

/** The one day a value names, or undefined when it is a month, a year, an interval. */
export function dayOf(edtf: string): string | undefined {
  const days = daysOf(edtf)
  return days && days.from === days.to && days.from !== '' ? days.from : undefined
}

/** Days from `a` to `b`, both `YYYY-MM-DD`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}

/** Order of dates: by first day, the more precise first. */
export function byDate(a: string, b: string): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  return order(x?.from ?? '9999', y?.from ?? '9999') || order(x?.to || '9999', y?.to || '9999') || order(a, b)
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A date of which nothing is known (EDTF level 2, unspecified year). */
export const UNKNOWN_DATE = 'XXXX'
