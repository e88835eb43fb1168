import { Temporal } from '@js-temporal/polyfill'
import type { Calendar } from '../record/index.ts'
import { momentOf } from './moment.ts'

/** The last moment or day of a duty, or what the words and the calendar leave open. */
export type Due = { due: string } | { missing: string }

const HOURS = /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/
const DAYS = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/
const WORKING = /^P(\d+)D working$/

/**
 * When `within` after `start` is over. Hours run on across a change of the clocks. Days, weeks and months are counted on
 * the agreement's calendar from the day after the start and give a day, not an hour. What is no duration (`without
 * delay`), an hour that is not known, and a calendar that the words do not give, are missing and never guessed.
 */
export function dueOf(start: string, within: string | null, calendar: Calendar | null): Due {
  if (within === null) return { missing: 'within what time, the words do not say' }
  if (HOURS.test(within)) return afterHours(start, within, calendar)
  const working = WORKING.exec(within)
  if (working) return afterWorkingDays(start, Number(working[1]), calendar)
  if (!DAYS.test(within)) return { missing: `how long "${within}" is` }
  const day = startDay(start, calendar)
  return typeof day === 'string' ? { missing: day } : { due: day.add(within).toString() }
}

function afterHours(start: string, within: string, calendar: Calendar | null): Due {
  const { instant, offset } = momentOf(start)!
  if (!instant) return { missing: 'the hour at which the clock starts' }
  const end = instant.add(within).toZonedDateTimeISO(calendar?.zone ?? zoneOf(offset!))
  return { due: end.toString({ timeZoneName: 'never', smallestUnit: 'minute' }) }
}

/** An offset as a zone of the time library: `+0100` is `+01:00`, `Z` is UTC. */
const zoneOf = (offset: string) => (offset === 'Z' ? 'UTC' : offset.replace(/(\d{2}):?(\d{2})$/, '$1:$2'))

/** The day on which the clock starts, where the agreement counts; or what is missing to know it. */
function startDay(start: string, calendar: Calendar | null): Temporal.PlainDate | string {
  const { day, instant } = momentOf(start)!
  if (!instant) return Temporal.PlainDate.from(day)
  return calendar ? instant.toZonedDateTimeISO(calendar.zone).toPlainDate() : 'the time zone in which days are counted'
}

function afterWorkingDays(start: string, days: number, calendar: Calendar | null): Due {
  const rest = calendar?.rest
  if (!calendar || !rest || rest.length > 6) return { missing: 'which days are working days' }
  let day = startDay(start, calendar)
  if (typeof day === 'string') return { missing: day }
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 })
    if (!rest.includes(day.dayOfWeek) && !calendar.holidays.includes(day.toString())) left--
  }
  return { due: day.toString() }
}

/** True when a due day or moment is over at the clock; a day is over when the next one has begun in its zone. */
export function isOver(due: string, now: string, calendar: Calendar | null): boolean {
  const [end, clock] = [momentOf(due)!, momentOf(now)!]
  if (end.instant && clock.instant) return Temporal.Instant.compare(clock.instant, end.instant) > 0
  const today =
    clock.instant && calendar ? clock.instant.toZonedDateTimeISO(calendar.zone).toPlainDate().toString() : clock.day
  return today > end.day
}
