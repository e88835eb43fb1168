import { Temporal } from '@js-temporal/polyfill'
import type { During } from '../record/index.ts'

/** A moment or a day as written: milliseconds of its wall clock, the offset in minutes where it has one. */
export type Clock = { wall: number; offset: number | null; day: boolean }

/** What helps to place a wall clock that names no zone: the zone where it is known, the longitude where it is not. */
export type Bearings = { zone: string | null; longitude?: number | null | undefined }

const HOUR = 3_600_000
const DAY = 24 * HOUR

// 2031-05-02 · 2031-05-02T08:24Z · 2031-05-02 08:24:09.5+02:00 · 20310502T082409Z
const DASHED =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** Reads an ISO 8601 date or date-time, tolerant of a blank for the T; undefined for all else and for 30 February. */
export function clockOf(words: string): Clock | undefined {
  const found = DASHED.exec(words.trim()) ?? COMPACT.exec(words.trim())
  if (!found) return undefined
  const [, y, m, d, hour, minute, second, part, zone] = found
  const date = Date.UTC(Number(y), Number(m) - 1, Number(d))
  if (Number(y) < 1000 || new Date(date).getUTCDate() !== Number(d) || Number(m) > 12) return undefined
  const time = timeOf(hour, minute, second, part)
  const offset = offsetOf(zone)
  if (time === undefined || offset === undefined) return undefined
  return { wall: date + time, offset, day: hour === undefined }
}

function timeOf(hour = '0', minute = '0', second = '0', part = ''): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  if (h > 24 || m > 59 || s > 60 || (h === 24 && m + s > 0)) return undefined
  return h * HOUR + m * 60_000 + Math.min(s, 59) * 1000 + Number(part.padEnd(3, '0').slice(0, 3))
}

function offsetOf(zone: string | undefined): number | null | undefined {
  if (zone === undefined) return null
  if (!/^[+-]/.test(zone)) return 0
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  if (minutes > 14 * 60 || Number(digits.slice(2)) > 59) return undefined
  return zone[0] === '-' ? -minutes : minutes
}

/**
 * The stretch of time that two wall clocks mean, the second perhaps the same. A day lasts to its end. Without an offset
 * the zone decides; without a zone the stretch takes in every zone the place may have, so that no local time is ever
 * read as UTC. Undefined when the end lies before the start.
 */
export function duringOf(from: Clock, to: Clock, bearings: Bearings, basis?: During['basis']): During | undefined {
  const start = earliest(from, bearings)
  const end = latest(to, bearings)
  if (end < start) return undefined
  const stated = from.offset !== null && to.offset !== null
  const first = iso(start)
  return { from: first, to: end === start ? first : iso(end), basis: basis ?? (stated ? 'stated' : 'resolved') }
}

/** ISO 8601 in UTC, without empty milliseconds. */
export const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')

function earliest(clock: Clock, bearings: Bearings): number {
  return clock.offset === null ? unzoned(clock.wall, bearings, 'earlier') : clock.wall - clock.offset * 60_000
}

function latest(clock: Clock, bearings: Bearings): number {
  const wall = clock.day ? clock.wall + DAY : clock.wall
  return clock.offset === null ? unzoned(wall, bearings, 'later') : wall - clock.offset * 60_000
}

function unzoned(wall: number, { zone, longitude }: Bearings, which: 'earlier' | 'later'): number {
  if (zone === 'UTC') return wall
  if (zone !== null) return zoned(wall, zone, which)
  const { least, most } = offsets(longitude ?? null)
  return wall - (which === 'earlier' ? most : least) * HOUR
}

/** A wall clock that a change to or from summer time doubles or skips gives its earlier or its later moment. */
function zoned(wall: number, zone: string, disambiguation: 'earlier' | 'later'): number {
  const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1))
  return plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds
}

const ALL = { least: -12, most: 14 }

/**
 * The offsets from UTC in hours that a place may have. No civil time runs more than two hours behind the mean sun of its
 * longitude or more than three and a half ahead of it, summer time included, but near the date line.
 */
function offsets(longitude: number | null): { least: number; most: number } {
  if (longitude === null || Math.abs(longitude) > 150) return ALL
  return { least: Math.floor(longitude / 15 - 2), most: Math.ceil(longitude / 15 + 3.5) }
}
