import { Temporal } from '@js-temporal/polyfill'

/** Kinds that show where weapons and forces are: shown later and coarser than anything else. */
const POSITIONS = new Set(['vehicle present', 'weapon present', 'forces present', 'movement', 'works'])

/** True for what tells of weapons, forces and their works. */
export const isPosition = (kind: string): boolean => POSITIONS.has(kind)

const HOURS = 24
const HOURS_OF_POSITIONS = 14 * 24

/** The moments up to which a clock lets things be shown: a day back, for weapons and positions 14 days. */
export type Delays = { all: number; positions: number }

/**
 * Both delays, counted back from a clock to the last midnight of a zone. Only whole days are let out: otherwise two runs
 * an hour apart would differ by what happened in an hour. A clock that is a day counts from its beginning.
 */
export function delaysAt(asOf: string, zone: string): Delays {
  const back = (hours: number) => clockOf(asOf, zone).subtract({ hours }).toZonedDateTimeISO(zone).startOfDay()
  return { all: back(HOURS).epochMilliseconds, positions: back(HOURS_OF_POSITIONS).epochMilliseconds }
}

const clockOf = (asOf: string, zone: string): Temporal.Instant =>
  asOf.includes('T') ? Temporal.Instant.from(asOf) : Temporal.PlainDate.from(asOf).toZonedDateTime(zone).toInstant()

/** True for what was over long enough ago to be shown. */
export function isLate(kind: string, { to }: { to: string }, delays: Delays): boolean {
  return Date.parse(to) <= (isPosition(kind) ? delays.positions : delays.all)
}

/** True for what people entered long enough ago to be shown; a day is over when the next one begins in the zone. */
export function isEnteredLate(at: string, delays: Delays, zone: string): boolean {
  if (delays.all === Number.POSITIVE_INFINITY) return true
  if (at.includes('T')) return Date.parse(at) <= delays.all
  return Temporal.PlainDate.from(at).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds <= delays.all
}

/** The day of a moment in a zone. */
export function dayIn(moment: string, zone: string): string {
  if (!moment.includes('T')) return moment.slice(0, 10)
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()
}
