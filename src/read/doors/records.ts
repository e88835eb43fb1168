import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { headersIn } from './answer.ts'

/** A record of a WARC archive: its headers, names in lower case, and its block as it stands. */
export type WarcRecord = { headers: Map<string, string>; block: Buffer }

/** Says what is wrong with an archive; the same words twice are one trouble. */
export type Complain = (reason: string) => void

const HEAD = 64 * 1024
const AHEAD = 4 * 1024 * 1024 // gathered in one go, so that large records are not copied again and again
const MOST_RECORDS = 200_000
const MOST_UNPACKED = 2 * 1024 ** 3
const MOST_TIMES = 200 // how many times its size an archive may unpack to, unless that is little
const LITTLE = 100 * 1024 ** 2
const SIGN = 'WARC/'
const NEXT = '\r\n\r\nWARC/1.'

/**
 * The records of an archive (ISO 28500), gzip or not, one by one. A record whose length is wrong ends where the next one
 * begins; what is cut short is given as far as it goes. Records longer than `most` are passed over.
 */
export async function* recordsIn(bytes: Uint8Array, most: number, complain: Complain): AsyncGenerator<WarcRecord> {
  const reel = reelOf(unpacked(bytes, complain))
  for (let count = 0; count < MOST_RECORDS; count++) {
    await toNext(reel, complain)
    const head = headersIn(await reel.peek(HEAD))
    if (reel.ended()) return
    if (head) yield* recordAt(reel, head, most, complain)
    else complain('a record without an end to its headers is not read')
    if (!head) reel.drop(SIGN.length)
  }
  complain(`only its first ${MOST_RECORDS} records are read`)
}

/** Passes over what stands before the next record. */
async function toNext(reel: Reel, complain: Complain): Promise<void> {
  for (;;) {
    const head = await reel.peek(HEAD)
    const start = head.indexOf(SIGN)
    const passed = start < 0 ? Math.max(1, head.length - SIGN.length) : start
    if (head.subarray(0, passed).some((byte) => byte > 32)) complain('what stands between records is not read')
    reel.drop(passed)
    if (start >= 0 || reel.ended()) return
  }
}

type Head = NonNullable<ReturnType<typeof headersIn>>

async function* recordAt(
  reel: Reel,
  { headers, end }: Head,
  most: number,
  complain: Complain,
): AsyncGenerator<WarcRecord> {
  const length = /^\d{1,15}$/.test(headers.get('content-length') ?? '') ? Number(headers.get('content-length')) : -1
  const whole = await reel.peek(end + Math.min(Math.max(length, 0), most) + NEXT.length)
  if (length >= 0 && whole.length >= end + length && isEnd(whole.subarray(end + length))) {
    reel.drop(end + length)
    return yield { headers, block: Buffer.from(whole.subarray(end, end + length)) }
  }
  const ahead = await reel.peek(end + most)
  const next = ahead.indexOf(NEXT, end)
  if (next < 0 && length > most) {
    complain(`records of more than ${most} bytes are not read`)
    return reel.pass(end + length)
  }
  complain(next < 0 ? 'it is cut short: its last record is not whole' : 'a record is longer or shorter than it says')
  const to = next < 0 ? ahead.length : next
  reel.drop(to)
  yield { headers, block: Buffer.from(ahead.subarray(end, to)) }
}

/** True for what may follow a record: the end of the archive, or the next record, behind two empty lines or fewer. */
const isEnd = (after: Buffer): boolean => /^[\r\n]{0,4}(?:$|WARC\/)/.test(after.toString('latin1', 0, 9))

/** Bytes that come in pieces, read forward. `peek` gives fewer than asked for only at the end. */
type Reel = {
  peek(length: number): Promise<Buffer>
  drop(length: number): void
  pass(length: number): Promise<void>
  ended(): boolean
}

function reelOf(chunks: AsyncGenerator<Buffer>): Reel {
  let held: Buffer = Buffer.alloc(0)
  let over = false
  const gather = async (length: number) => {
    const pieces = [held]
    for (let size = held.length; size < length && !over; size += pieces.at(-1)!.length) {
      const { value, done } = await chunks.next()
      over = done === true
      pieces.push(value ?? Buffer.alloc(0))
    }
    held = pieces.length > 1 ? Buffer.concat(pieces) : held
  }
  const reel: Reel = {
    peek: async (length) => {
      if (held.length < length) await gather(length + AHEAD)
      return held.subarray(0, length)
    },
    drop: (length) => {
      held = held.subarray(length)
    },
    pass: async (length) => {
      for (let left = length; left > 0 && !reel.ended(); ) {
        const { length: some } = await reel.peek(Math.min(left, AHEAD))
        reel.drop(some)
        left -= some
      }
    },
    ended: () => over && held.length === 0,
  }
  return reel
}

/** An archive without its gzip, as far as that goes. */
async function* unpacked(bytes: Uint8Array, complain: Complain): AsyncGenerator<Buffer> {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return yield packed
  const gunzip = createGunzip()
  let size = 0
  try {
    for await (const chunk of Readable.from(slices(packed)).pipe(gunzip)) {
      size += chunk.length
      if (size > MOST_UNPACKED || (size > LITTLE && size > packed.length * MOST_TIMES))
        throw new Error('it unpacks to too much')
      yield chunk
    }
  } catch (error) {
    complain(`not all of it can be unpacked: ${(error as Error).message}`)
  }
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += HEAD) yield bytes.subarray(at, at + HEAD)
}
