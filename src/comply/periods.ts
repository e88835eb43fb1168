import { Temporal } from '@js-temporal/polyfill'
import type { During } from '../record/index.ts'

/** A stretch of time in milliseconds since 1970, half-open. */
export type Stretch = { from: number; to: number }

/** The day before `from` and then each day up to the clock, on the calendar of a time zone. */
export function daysUpTo(from: string, now: string, zone: string): During[] {
  const last = dayIn(now, zone)
  const days: During[] = []
  for (
    let day = dayIn(from, zone).subtract({ days: 1 });
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    days.push({ from: startOf(day, zone), to: startOf(day.add({ days: 1 }), zone), basis: 'stated' })
  }
  return days
}

/** The stretch of a During; a day without its hour begins at its midnight in UTC. */
export const stretchOf = ({ from, to }: Pick<During, 'from' | 'to'>): Stretch => ({
  from: Date.parse(from),
  to: Date.parse(to),
})

function dayIn(written: string, zone: string): Temporal.PlainDate {
  if (!written.includes('T')) return Temporal.PlainDate.from(written)
  return Temporal.Instant.from(written).toZonedDateTimeISO(zone).toPlainDate()
}

const startOf = (day: Temporal.PlainDate, zone: string): string =>
  day.toZonedDateTime(zone).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
