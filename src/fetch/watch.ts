import type { Limits } from './limits.ts'
import type { Means } from './means.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** Watches over the time of one request; `why` is what ended it before its end. */
export type Watch = { connected(): void; answered(): void; why(): Trouble | undefined; end(): void }

type Watching = { means: Means; limits: Limits; signal: AbortSignal }

/** Begins to watch; `stop` is called once, when a limit is reached or the run is stopped. */
export function watchOf({ means, limits, signal }: Watching, stop: () => void): Watch {
  let why: Trouble | undefined
  const endBy = (trouble: Trouble) => {
    if (why) return
    why = trouble
    stop()
  }
  const limit = (what: string, ms: number) =>
    means.alarm(ms, () => endBy(troubleOf('too slow', `${what} took longer than ${ms / 1000} seconds`)))
  const onAbort = () => endBy(STOPPED)
  signal.addEventListener('abort', onAbort, { once: true })
  const whole = limit('the answer', limits.whole)
  let phase = limit('connecting', limits.connect)
  return {
    connected: () => {
      phase()
      phase = limit('the first byte', limits.firstByte)
    },
    answered: () => phase(),
    why: () => why,
    end: () => {
      signal.removeEventListener('abort', onAbort)
      whole()
      phase()
    },
  }
}

/** The run was stopped from outside. */
export const STOPPED: Trouble = troubleOf('stopped', 'the run was stopped before it was read')
