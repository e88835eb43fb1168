import type { Answer, Trip } from './request.ts'
import type { Rules } from './robots.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'

/** What is remembered of hosts: whose turn it is, the moment before which none may be asked, and robots.txt by origin. */
export type Hosts = { turns: Map<string, Turn>; rules: Map<string, { until: number; rules: Promise<Rules | Trouble> }> }

type Turn = { before: Promise<unknown>; nextAt: number }

/** Nothing remembered. Handed from run to run, it keeps what a site asked for across them. */
export const newHosts = (): Hosts => ({ turns: new Map(), rules: new Map() })

const WEEK = 7 * 86_400_000

/** Asks when it is this host's turn, and lets the next one in after the pause, or after what the answer asks for. */
export function inTurn(
  url: URL,
  pause: number,
  trip: Trip,
  ask: () => Promise<Answer | Trouble>,
): Promise<Answer | Trouble> {
  const turn = turnOf(url, trip.hosts)
  const mine = turn.before.then(async () => {
    const wait = turn.nextAt - trip.means.now()
    if (wait > trip.limits.longestWait) return later(turn.nextAt)
    if (wait > 0) await trip.means.wait(wait, trip.signal)
    const answer = await ask()
    const now = trip.means.now()
    turn.nextAt = Math.max(now + Math.min(pause, WEEK), retryAtOf(answer, now) ?? 0)
    return answer
  })
  turn.before = mine.catch(() => undefined)
  return mine
}

function turnOf({ hostname }: URL, { turns }: Hosts): Turn {
  const turn = turns.get(hostname) ?? { before: Promise.resolve(), nextAt: 0 }
  turns.set(hostname, turn)
  return turn
}

/** The host asked for no more before a moment that is too far off to wait for. */
const later = (until: number): Trouble => ({ ...ASKS_TO_WAIT, until })

/** The moment stands beside it and not in its words: notes of the same trouble are the same in every run. */
export const ASKS_TO_WAIT: Trouble = troubleOf('not now', 'its host asks to wait')

export const isoOf = (ms: number): string => new Date(ms).toISOString()

const UNSAID = 10 * 60_000

/** When an overloaded host (429, 503) may be asked again: by its Retry-After, seconds or a date, a week at most; else in ten minutes. */
export function retryAtOf(answer: Answer | Trouble, now: number): number | undefined {
  if (isTrouble(answer) || (answer.status !== 429 && answer.status !== 503)) return undefined
  const words = (answer.headers.get('retry-after') ?? '').trim()
  const ms = /^\d+$/.test(words) ? Number(words) * 1000 : Date.parse(words) - now
  return now + (ms >= 0 ? Math.min(ms, WEEK) : UNSAID)
}
