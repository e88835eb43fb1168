import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { withEncoding } from '../decode.ts'

/** What a web server answered: its status, the type it gives, and the bytes of the page as a reader gets them. */
export type Answer = { status: number; type: string; bytes: Uint8Array }

const LONGEST_HEAD = 64 * 1024

/** The headers above an empty line, names in lower case, the first of a name; and where they end. Undefined: no such line. */
export function headersIn(bytes: Buffer): { first: string; headers: Map<string, string>; end: number } | undefined {
  const end = endIn(bytes.subarray(0, LONGEST_HEAD))
  if (!end) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end.at).toString('utf8').split(/\r?\n/)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).trim().toLowerCase()
    if (at > 0 && !headers.has(name)) headers.set(name, line.slice(at + 1).trim())
  }
  return { first, headers, end: end.at + end.length }
}

/** Where the first empty line begins, and how long the gap is. */
function endIn(head: Buffer): { at: number; length: number } | undefined {
  const at = head.indexOf('\r\n\r\n')
  const bare = head.subarray(0, at < 0 ? head.length : at).indexOf('\n\n')
  if (bare >= 0) return { at: bare, length: 2 }
  return at < 0 ? undefined : { at, length: 4 }
}

/** Reads an HTTP answer as an archive keeps it (RFC 9112), its body at most `most` bytes long; else says why not. */
export function answerIn(block: Buffer, most: number): Answer | string {
  const head = headersIn(block)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(head?.first ?? '')?.[1]
  if (!head || !status) return 'records without an answer to a request are not read'
  const { headers, end } = head
  const raw = block.subarray(end)
  const body = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? (withoutChunks(raw) ?? raw) : raw
  const bytes = unpacked(body, headers.get('content-encoding') ?? '', most)
  if (!bytes) return `answers that unpack to more than ${most} bytes are not read`
  const [type = '', ...options] = (headers.get('content-type') ?? '').split(';')
  const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(options.join(';'))?.[1] ?? ''
  return { status: Number(status), type: type.trim().toLowerCase(), bytes: withEncoding(bytes, charset) }
}

/** A body that was sent in chunks (RFC 9112, 7.1); undefined where it is none, for many archives keep it joined already. */
function withoutChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const size = /^([\da-f]{1,8})(?:;[^\r\n]*)?\r?\n/i.exec(body.subarray(at, at + 200).toString('latin1'))
    if (!size) return at > 0 ? Buffer.concat(chunks) : undefined
    const length = Number.parseInt(size[1]!, 16)
    const start = at + size[0].length
    if (length === 0 || start >= body.length) return Buffer.concat(chunks)
    chunks.push(body.subarray(start, start + length))
    at = start + length
    while (body[at] === 13 || body[at] === 10) at++
  }
}

const UNPACK: Record<string, (body: Buffer, options: object) => Buffer> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: (body, options) => ((body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options)),
  br: brotliDecompressSync,
}

/** A body without its Content-Encoding; as it is where it is not packed in truth, undefined where it grows too large. */
function unpacked(body: Buffer, encoding: string, most: number): Buffer | undefined {
  const unpack = UNPACK[encoding.trim().toLowerCase()]
  if (!unpack || body.length === 0) return body
  const finishFlush = unpack === brotliDecompressSync ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH
  try {
    return unpack(body, { maxOutputLength: most, finishFlush })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : body
  }
}
