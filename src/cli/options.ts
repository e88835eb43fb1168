import { availableParallelism } from 'node:os'
import { InvalidArgumentError } from 'commander'
import { daysOf } from '../record/index.ts'

/** Reads `--as-of`: an ISO 8601 date or a date-time with a zone. */
export function clock(value: string): string {
  const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/
  if (!form.test(value) || !daysOf(value.slice(0, 10)) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('it must be a date (2026-01-31) or a date-time with a zone (2026-01-31T18:00:00Z).')
  return value
}

/** The clock when none is given: today, to the day, so that two runs of one day write the same bytes. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** Reads a count, as for `--jobs` and `--events`. */
export function count(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('it must be a whole number from 1.')
  return n
}

/** Reads `--site`: the address under which the output will be published, with a stroke at its end. */
export function site(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new InvalidArgumentError('it must be an address such as https://example.org/stories/.')
  return url.href.replace(/\/*$/, '/')
}

/** All processors of this machine. */
export const allJobs: number = availableParallelism()
