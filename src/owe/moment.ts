import { Temporal } from '@js-temporal/polyfill'

/** A day, or a moment with its offset from UTC, as it was written. */
export type Moment = { day: string; instant: Temporal.Instant | null; offset: string | null }

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/

/** Reads `2026-03-28` or `2026-03-28T12:00+01:00`; undefined for anything else, a time without its offset above all. */
export function momentOf(written: string): Moment | undefined {
  const [, day, offset] = WRITTEN.exec(written) ?? []
  if (!day) return undefined
  try {
    Temporal.PlainDate.from(day)
    return { day, instant: offset ? Temporal.Instant.from(written.replace(' ', 'T')) : null, offset: offset ?? null }
  } catch {
    return undefined
  }
}

/** Which of two that people wrote comes first, by the clock where both have one, else by the day. */
export function inTime(a: { at: string }, b: { at: string }): number {
  const [one, other] = [momentOf(a.at)!, momentOf(b.at)!]
  if (one.instant && other.instant) return Temporal.Instant.compare(one.instant, other.instant)
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0
}
