import { Temporal } from '@js-temporal/polyfill'

/** Kinds that show where weapons and forces are: shown later and coarser than anything else. */
const POSITIONS = new Set(['vehicle present', 'weapon present', 'forces present', 'movement', 'works'])

/** Kinds of which no place is ever shown: where something was launched from. */
const NOWHERE = new Set(['launch', 'projectile'])

/** True for what tells of weapons, forces and their works. */
export const isPosition = (kind: string): boolean => POSITIONS.has(kind)

/** True where no place may be shown, however late. */
export const isPlaceless = (kind: string): boolean => NOWHERE.has(kind)

const HOURS = 24
const HOURS_OF_POSITIONS = 14 * 24

/** The moments up to which a clock lets things be shown: 24 hours back, for weapons and positions 14 days. */
export type Delays = { all: number; positions: number }

/** Both delays, counted back from a clock; a clock that is a day counts from its beginning. */
export function delaysAt(asOf: string): Delays {
  const now = Date.parse(asOf)
  return { all: now - HOURS * HOUR, positions: now - HOURS_OF_POSITIONS * HOUR }
}

const HOUR = 3_600_000

/** True for what was over long enough ago to be shown. */
export function isLate(kind: string, { to }: { to: string }, delays: Delays): boolean {
  return Date.parse(to) <= (isPosition(kind) ? delays.positions : delays.all)
}

/** The day of a moment in a zone. */
export function dayIn(moment: string, zone: string): string {
  if (!moment.includes('T')) return moment.slice(0, 10)
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()
}
