import { createRequire } from 'node:module'

// Loaded when the first bytes are met that are not UTF-8.
const load = createRequire(import.meta.url)
const chardet = (): typeof import('chardet') => load('chardet')
const iconv = (): typeof import('iconv-lite') => load('iconv-lite')

/** Text out of bytes, with what went wrong on the way in words; `binary` says why it is no text at all. */
export type Decoded = { text: string; trouble: string | null } | { binary: string }

const MAGIC: readonly [name: string, hex: string][] = [
  ['gzip data', '1f8b'],
  ['a zip file', '504b0304'],
  ['a PDF file', '255044462d'],
  ['an image', '89504e47'],
  ['an image', 'ffd8ff'],
  ['an image', '47494638'],
  ['a RIFF file', '52494646'],
  ['an office document of the old kind', 'd0cf11e0'],
  ['a program', '7f454c46'],
  ['bzip2 data', '425a68'],
  ['xz data', 'fd377a585a00'],
  ['7-zip data', '377abcaf271c'],
  ['zstd data', '28b52ffd'],
  ['a database', '53514c69746520666f726d6174'],
]
const HEAD = 4096

/** Decodes what a source holds: byte order marks, UTF-16, declared and guessed legacy encodings, broken UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  if (marked) return marked
  const binary = binaryName(bytes)
  if (binary) return { binary }
  const wide = wideOrder(bytes)
  if (wide) return { text: iconv().decode(bytes, wide), trouble: `read as ${wide}, as its zero bytes suggest` }
  return utf8(bytes) ?? legacy(bytes)
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3)) ?? brokenUtf8(bytes.subarray(3))
  if (a === 0xff && b === 0xfe) return { text: iconv().decode(bytes, 'utf-16le'), trouble: null }
  if (a === 0xfe && b === 0xff) return { text: iconv().decode(bytes, 'utf-16be'), trouble: null }
  return undefined
}

function binaryName(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const known = MAGIC.find(([, hex]) => start.startsWith(hex))
  if (known) return known[0]
  const head = bytes.subarray(0, HEAD)
  let odd = 0
  for (const b of head) if (b < 9 || (b > 13 && b < 32 && b !== 27)) odd++
  return odd > head.length * 0.03 && !wideOrder(bytes) ? 'binary data' : undefined
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, HEAD)
  if (!head.includes(0)) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++
  const most = head.length * 0.35
  if (zeros[1]! > most && zeros[0]! < most / 10) return 'utf-16le'
  if (zeros[0]! > most && zeros[1]! < most / 10) return 'utf-16be'
  return undefined
}

function utf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), trouble: null }
  } catch {
    return undefined
  }
}

function brokenUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  return { text, trouble: `broken UTF-8: ${text.split('\ufffd').length - 1} places could not be read` }
}

// <meta charset="windows-1251">, <meta content="text/html; charset=iso-8859-2">, <?xml encoding="koi8-r"?>
const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i

function legacy(bytes: Uint8Array): Decoded {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))
  const name = (declared?.[1] ?? declared?.[2])?.toLowerCase()
  const isUtf8 = name === 'utf-8' || name === 'utf8'
  if (name && !isUtf8 && iconv().encodingExists(name))
    return { text: iconv().decode(bytes, western(name)), trouble: null }
  if (isUtf8 || mostlyUtf8(bytes)) return brokenUtf8(bytes)
  const guess = western(chardet().detect(bytes.subarray(0, 65536)) ?? 'windows-1252')
  const known = iconv().encodingExists(guess) && !/utf/i.test(guess) ? guess : 'windows-1252'
  return {
    text: iconv().decode(bytes, known),
    trouble: `no encoding is declared; read as ${known}, as its bytes suggest`,
  }
}

/**
 * Bytes as they are; as UTF-8 with a mark where a header names another encoding and they are no UTF-8. By the WHATWG the
 * header wins over what a page declares, but not over a mark.
 */
export function withEncoding(bytes: Uint8Array, named: string): Uint8Array {
  if (!named || /^utf-?(?:8|16)/i.test(named) || !iconv().encodingExists(named) || byMark(bytes) || utf8(bytes))
    return bytes
  return Buffer.from(`\ufeff${iconv().decode(bytes, western(named))}`)
}

// What calls itself Latin-1 or ASCII is windows-1252 on the web (WHATWG Encoding Standard).
const western = (name: string) => (/^(iso-?8859-?1|latin-?1|(us-)?ascii)$/i.test(name) ? 'windows-1252' : name)

/**
 * Text with what stands where Unicode has controls (U+0080 to U+009F) as windows-1252 means it: quotation marks and dashes.
 * Some decoders take windows-1252 for Latin-1; in a text such controls are never meant.
 */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => iconv().decode(Buffer.from([c.charCodeAt(0)]), 'windows-1252'))

/** True when among the bytes beyond ASCII well-formed UTF-8 sequences outnumber broken ones; legacy text has next to none. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let at = 1
    while (at <= more && (bytes[i + at]! & 0xc0) === 0x80) at++
    if (more > 0 && at > more) good++
    else bad++
    i += at - 1
  }
  return good > bad
}
