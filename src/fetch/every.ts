import { TrucelineError } from '../record/index.ts'
import { type Means, REAL } from './means.ts'

/** How to go on and on. */
export type EveryOptions = {
  signal: AbortSignal
  means?: Partial<Pick<Means, 'now' | 'wait'>>
  /** The longest wait after rounds that failed; 4 hours, or the interval where that is longer. */
  longest?: number
  /** Told of what a round threw; the loop goes on unless this throws, too. */
  trouble: (error: unknown, failures: number) => void
}

const SHORTEST = 1000 // where a round took longer than the interval
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Does a round, then another each `interval` milliseconds from beginning to beginning, until the signal is aborted; the
 * round that is under way is waited for. A round that gives false or throws has failed: after each the wait doubles.
 */
export async function every(
  interval: number,
  round: (signal: AbortSignal) => Promise<boolean>,
  { signal, means, longest = 4 * HOUR, trouble }: EveryOptions,
): Promise<void> {
  const { now, wait } = { ...REAL, ...means }
  let failures = 0
  while (!signal.aborted) {
    const begun = now()
    const went = await round(signal).catch((error) => {
      if (!signal.aborted) trouble(error, failures + 1)
      return false
    })
    failures = went ? 0 : failures + 1
    const pause = Math.min(interval * 2 ** failures, Math.max(longest, interval))
    if (!signal.aborted) await wait(Math.max(begun + pause - now(), SHORTEST), signal)
  }
}

const UNITS: Record<string, number> = { m: MINUTE, h: HOUR, d: 24 * HOUR }

/**
 * Milliseconds of `15m`, `2h`, `1d`.
 * @throws TrucelineError `usage` for anything else, and for less than a minute or more than a week.
 */
export function intervalOf(words: string): number {
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(words.trim()) ?? []
  const ms = Number(count) * (UNITS[unit ?? ''] ?? Number.NaN)
  if (ms >= MINUTE && ms <= 7 * 24 * HOUR) return ms
  throw new TrucelineError('usage', `"${words}" is no interval such as 15m, 2h or 1d, from a minute to a week`)
}
