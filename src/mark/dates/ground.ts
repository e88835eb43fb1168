import type { RelativeDate } from '../../record/index.ts'
import {
  addMonths,
  type Day,
  dayIn,
  dayOf,
  isDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  partsOf,
  weekdayOf,
} from './calendar.ts'
import { onYear } from './holiday.ts'
import { nearest } from './nearest.ts'
import { counted, templateOf } from './units.ts'

type Shift = NonNullable<RelativeDate['shift']>

/** The date that a relative one hangs on, as a TIMEX3 value: a day, a month, a quarter or a year. */
export type Anchor = string

/**
 * Fills a relative TIMEX3 value from its anchor: `XXXX-WXX-2` going back from 2026-01-07 is 2026-01-06.
 * Undefined when the anchor is too coarse for it, or there is no such day.
 */
export function ground(timex: string, to: RelativeDate, anchor: Anchor): string | undefined {
  const found = groundWhole(timex, to, anchor)
  return to.shift === undefined || found === undefined ? found : shifted(found, to.shift)
}

/** So far on from a date: two weeks before 2026-05-13 is 2026-04-29, a month after it 2026-06. */
export function shifted(from: Anchor, { unit, offset }: Shift): string | undefined {
  const template = unit === 'week' && offset !== 0 ? 'XXXX-XX-XX' : templateOf(unit)
  return groundDate(template, counted(unit, offset), from)
}

function groundWhole(timex: string, to: RelativeDate, anchor: Anchor): string | undefined {
  if (timex.includes('/')) return groundEnds(timex.split('/'), to, anchor)
  const clock = timex.includes('T') ? timex.slice(timex.indexOf('T')) : ''
  const template = timex.slice(0, timex.length - clock.length)
  const found = groundDate(template, to, anchor)
  return found === undefined || (clock !== '' && dayIn(found) === undefined) ? found : found + clock
}

function groundEnds(ends: string[], to: RelativeDate, anchor: Anchor): string | undefined {
  const [a, b] = ends as [string, string]
  const from = a.includes('X') ? ground(a, to, anchor) : a
  if (from === undefined) return undefined
  const until = b.includes('X') ? ground(b, { ...to, direction: 'future', strict: true }, from) : b
  return until === undefined ? undefined : `${from}/${until}`
}

function groundDate(template: string, to: RelativeDate, anchor: Anchor): string | undefined {
  const day = dayIn(anchor)
  if (template.length === 7 && template.endsWith('-XX') && !template.startsWith('XXXX'))
    return day === undefined ? template.slice(0, 4) + anchor.slice(4) : undefined
  if (to.unit === 'year' && template !== 'XXXX') return inYear(template, to, anchor)
  if (day === undefined) return shiftCoarse(to, anchor)
  if (to.unit === 'weekday') return isoDay(weekdayFrom(day, Number(template.at(-1)), to))
  if (template.includes('-nth')) return nthInMonth(template, to, day)
  if (to.unit === 'weekend') return `${isoWeek(weekendFrom(day, to))}-WE`
  return shift(template, to, day)
}

function weekdayFrom(day: Day, weekday: number, { direction, strict }: RelativeDate): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (direction === 'either' && !strict) return back <= 3 ? day - back : day + 7 - back
  if (direction === 'future') return back === 0 ? day + (strict ? 7 : 0) : day + 7 - back
  return back === 0 && strict ? day - 7 : day - back
}

// "The last Friday of the month", and of the one before or after.
function nthInMonth(template: string, { offset }: RelativeDate, day: Day): string {
  const { year, month } = partsOf(day)
  const at = addMonths(year, month, offset)
  return onYear(`XXXX-${isoMonth(at.year, at.month).slice(5)}${template.slice(7)}`, at.year)
}

// The weekend of a Monday is the one just gone when the words look back, the coming one when they look ahead.
function weekendFrom(day: Day, { offset, direction }: RelativeDate): Day {
  const past = offset < 0 || (offset === 0 && direction === 'past')
  const saturday = day - weekdayOf(day) + 6
  const more = 7 * Math.max(0, Math.abs(offset) - 1)
  if (past) return weekdayOf(day) >= 6 && offset === 0 ? saturday : saturday - 7 - more
  return (offset > 0 && weekdayOf(day) >= 6 ? saturday + 7 : saturday) + more
}

function shift(template: string, { unit, offset }: RelativeDate, day: Day): string {
  const { year, month, day: date } = partsOf(day)
  const exact = /^XXXX-XX-XX/.test(template)
  if (unit === 'day') return isoDay(day + offset)
  if (unit === 'hour') return isoDay(day + Math.trunc(offset / 24))
  if (unit === 'week' && /-\d$/.test(template)) return isoDay(mondayOf(day) + 7 * offset + Number(template.at(-1)) - 1)
  if (unit === 'week') return exact ? isoDay(day + 7 * offset) : isoWeek(day + 7 * offset)
  if (unit === 'month' && exact) return sameDate(addMonths(year, month, offset), date)
  if (unit === 'year' && exact) return sameDate({ year: year + offset, month }, date)
  return shiftMonths(unit, offset, year, month)
}

function sameDate({ year, month }: { year: number; month: number }, date: number): string {
  return isDate(year, month, date) ? isoDay(dayOf(year, month, date)) : isoDay(dayOf(year, month + 1, 1) - 1)
}

const SEASONS = ['WI', 'SP', 'SU', 'FA']

function shiftMonths(unit: RelativeDate['unit'], offset: number, year: number, month: number): string {
  const at = addMonths(year, month, offset * ({ month: 1, quarter: 3, season: 3 }[unit as string] ?? 0))
  if (unit === 'month') return isoMonth(at.year, at.month)
  if (unit === 'quarter') return `${isoYear(at.year)}-Q${Math.ceil(at.month / 3)}`
  if (unit === 'season') return `${isoYear(at.year)}-${SEASONS[Math.floor((at.month % 12) / 3)]}`
  if (unit === 'decade') return String(Math.floor(year / 10) + offset)
  return isoYear(year + offset)
}

// A month, a quarter or a year as anchor: years and months may be counted from it, days may not.
function shiftCoarse({ unit, offset }: RelativeDate, anchor: Anchor): string | undefined {
  const m = /^(\d{4})(?:-(\d\d)|-(Q)(\d)|-([A-Z]{2}))?$/.exec(anchor)
  if (!m) return undefined
  if (unit === 'year') return isoYear(+m[1]! + offset) + (offset === 0 ? '' : anchor.slice(4))
  if (unit === 'decade') return String(Math.floor(+m[1]! / 10) + offset)
  if (m[2] !== undefined)
    return unit === 'month' || unit === 'quarter' ? shiftMonths(unit, offset, +m[1]!, +m[2]) : undefined
  return m[3] && unit === 'quarter' ? shiftMonths(unit, offset, +m[1]!, +m[4]! * 3) : undefined
}

// XXXX-11-06, XXXX-11, XXXX-SU, XXXX-Q3: the year is counted (either, strict) or found by what is near.
function inYear(template: string, to: RelativeDate, anchor: Anchor): string | undefined {
  const year = Number(/^\d{4}/.exec(anchor)?.[0])
  if (Number.isNaN(year)) return undefined
  if (to.direction === 'either' && to.strict) return checked(onYear(template, year + to.offset))
  const day = dayIn(anchor)
  if (template.startsWith('XXXX-XX-')) return day === undefined ? undefined : dateOfMonth(+template.slice(8), to, day)
  const years = [year - 1, year, year + 1].map((y) => onYear(template, y))
  const at = day ?? midMonth(anchor)
  return at === undefined ? undefined : checked(nearest(years, at, to))
}

// A month as anchor fixes which year is near; a year alone does not.
function midMonth(anchor: Anchor): Day | undefined {
  const m = /^(\d{4})-(\d\d)$/.exec(anchor)
  return m ? dayOf(+m[1]!, +m[2]!, 15) : undefined
}

function dateOfMonth(date: number, { direction }: RelativeDate, day: Day): string | undefined {
  const { year, month, day: today } = partsOf(day)
  const step = direction !== 'future' ? (date <= today ? 0 : -1) : date >= today ? 0 : 1
  const at = addMonths(year, month, step)
  return isDate(at.year, at.month, date) ? isoDay(dayOf(at.year, at.month, date)) : undefined
}

// 29 February stands in leap years only; other values have no day to check.
function checked(timex: string): string | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(timex)
  return m && !isDate(+m[1]!, +m[2]!, +m[3]!) ? undefined : timex
}
