import { Temporal } from '@js-temporal/polyfill'
import type { Agreement, During } from '../record/index.ts'

/** A stretch of time in milliseconds since 1970, half-open. */
export type Stretch = { from: number; to: number }

/**
 * The day before an agreement begins and then each of its days up to the clock, on the calendar of a time zone; the first
 * from the hour at which it begins, the last up to the hour at which it ends, where these are known.
 */
export function daysOf({ from, to }: Pick<Agreement, 'from' | 'to'>, now: string, zone: string): During[] {
  const first = dayOf(from!, zone)
  const [today, end] = [dayOf(now, zone), to === null ? null : dayOf(to, zone)]
  const last = end !== null && Temporal.PlainDate.compare(end, today) < 0 ? end : today
  const days: During[] = []
  for (let day = first.subtract({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    days.push({ from: startOf(day, zone), to: startOf(day.add({ days: 1 }), zone), basis: 'stated' })
  if (from!.includes('T') && days.length > 1) days[1] = { ...days[1]!, from: inZone(from!, zone) }
  if (to?.includes('T') && last === end) days.push({ ...days.pop()!, to: inZone(to, zone) })
  return days.filter((day, i) => i < 1 || Date.parse(day.from) < Date.parse(day.to))
}

/** The stretch of a During; a day without its hour is the whole day in the zone. */
export function stretchOf({ from, to }: Pick<During, 'from' | 'to'>, zone: string): Stretch {
  return { from: momentOf(from, zone), to: to.includes('T') ? Date.parse(to) : momentOf(to, zone, 1) }
}

/** A moment in milliseconds since 1970; a day without its hour begins at its midnight in the zone, `later` days on. */
export function momentOf(written: string, zone: string, later = 0): number {
  if (written.includes('T')) return Date.parse(written)
  return Temporal.PlainDate.from(written).add({ days: later }).toZonedDateTime(zone).epochMilliseconds
}

/** The day of a moment in a zone, or the day that is written. */
export function dayOf(written: string, zone: string): Temporal.PlainDate {
  if (!written.includes('T')) return Temporal.PlainDate.from(written)
  return Temporal.Instant.from(written).toZonedDateTimeISO(zone).toPlainDate()
}

const startOf = (day: Temporal.PlainDate, zone: string): string =>
  day.toZonedDateTime(zone).toString({ timeZoneName: 'never', smallestUnit: 'minute' })

const inZone = (moment: string, zone: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
