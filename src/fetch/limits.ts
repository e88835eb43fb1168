/** Limits in bytes, milliseconds and counts. */
export type Limits = {
  /** Of a body as it comes and as it is decompressed. */
  bytes: number
  /** Until a connection stands. */
  connect: number
  /** From there until the headers are whole. */
  firstByte: number
  /** Of one request from its beginning to its last byte. */
  whole: number
  redirects: number
  /** Between the end of a request and the next to the same host. */
  pause: number
  /** The longest wait for one turn at a host; what would wait longer is not asked now. */
  longestWait: number
  /** Hosts asked at the same time. */
  hosts: number
  /** Pages followed of one feed. */
  items: number
  /** Addresses taken from one list. */
  listed: number
  /** Addresses of one run; beyond them nothing is taken from feeds and lists. */
  addresses: number
  /** Lists within lists. */
  depth: number
  /** A page named by a feed is asked for again after this time only. */
  recheck: number
}

const SECOND = 1000

export const LIMITS: Limits = {
  bytes: 20 * 1024 * 1024,
  connect: 10 * SECOND,
  firstByte: 30 * SECOND,
  whole: 120 * SECOND,
  redirects: 5,
  pause: 2 * SECOND,
  longestWait: 120 * SECOND,
  hosts: 8,
  items: 100,
  listed: 2000,
  addresses: 10_000,
  depth: 3,
  recheck: 6 * 3600 * SECOND,
}
