import { lookup } from 'node:dns/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** One address that a name leads to. */
export type Address = { address: string; family: 4 | 6 }

/** The clock and the names of the network, which come in as arguments. */
export type Means = {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal is aborted; never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
  /** Rings after so many milliseconds, unless what it returns is called before. */
  alarm(ms: number, ring: () => void): () => void
  /** All addresses of a host; rejects where there is none. */
  lookup(host: string): Promise<Address[]>
}

const LONGEST = 2 ** 31 - 1 // A longer timer of Node fires at once.

/** The clock and the names of this machine. */
export const REAL: Means = {
  now: Date.now,
  wait: (ms, signal) => sleep(Math.min(ms, LONGEST), undefined, signal ? { signal } : {}).catch(() => undefined),
  alarm: (ms, ring) => {
    const timer = setTimeout(ring, Math.min(ms, LONGEST))
    return () => clearTimeout(timer)
  },
  lookup: async (host) => (await lookup(host, { all: true })) as Address[],
}
