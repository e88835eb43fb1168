import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Trouble, troubleOf } from './trouble.ts'

/** A body up to a limit; `cut` where there was more. */
export type Body = { bytes: Uint8Array; cut: boolean }

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Reads and decompresses a stream, holding at most `most` bytes at either end: a small bomb and an endless stream are cut alike. */
export async function readBody(stream: Readable, encoding: string, most: number): Promise<Body | Trouble> {
  const coded = encoding !== '' && encoding !== 'identity'
  const decoder = DECODERS[encoding]?.()
  if (coded && !decoder) return troubleOf('unreadable', `its Content-Encoding is "${encoding.slice(0, 40)}"`)
  const chunks: Uint8Array[] = []
  const state = { cut: false }
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of capped(source, most, state)) chunks.push(chunk)
  }
  const raw = (source: AsyncIterable<Uint8Array>) => capped(source, most, state)
  try {
    await (decoder ? pipeline(stream, raw, decoder, collect) : pipeline(stream, collect))
  } catch (error) {
    if (!state.cut) return brokenOf(error)
  }
  return { bytes: Buffer.concat(chunks), cut: state.cut }
}

async function* capped(source: AsyncIterable<Uint8Array>, most: number, state: { cut: boolean }) {
  let left = most
  for await (const chunk of source) {
    if (chunk.length > left) state.cut = true
    yield chunk.subarray(0, left)
    left -= chunk.length
    if (state.cut) return
  }
}

function brokenOf(error: unknown): Trouble {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return troubleOf('cut short', 'its compressed body ends in the middle')
  if (/^(Z_|ERR__?BROTLI|ERR_)/.test(code ?? ''))
    return troubleOf('unreadable', `its Content-Encoding is broken (${code})`)
  return troubleOf('cut short', `the connection ended before its body did (${code ?? message})`)
}
