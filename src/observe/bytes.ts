import { noteOf, type Observed } from '../record/index.ts'
import { nothing, type Source } from './known.ts'

/** One input as it lies on the disk. */
export type Bytes = { source: string; bytes: Uint8Array }

/** The text of a payload, or what is known of it by its first bytes; undefined for other binary data. */
export function textOf({ source, bytes }: Bytes): Source | Observed | undefined {
  if (startsWith(bytes, MISB)) return { ...nothing(), notes: [noteOf('observation', source, 'bytes', KLV)] }
  if (bytes.subarray(0, 1024).includes(0) && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff]))
    return undefined
  return { source, text: decoded(bytes) }
}

// SMPTE universal label, the first bytes of every MISB packet
const MISB = [0x06, 0x0e, 0x2b, 0x34]
const KLV =
  'drone metadata (MISB KLV) was not read: it holds the position of aircraft and operators, weapon loads and targets'

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte)

const DECLARED = /^[^\n]{0,200}<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]+)/i

/** By its mark, by what an XML head declares, else UTF-8, else windows-1252, which fits every byte. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300))
  const declared = DECLARED.exec(head)?.[1]
  if (declared && !/^utf-?8$/i.test(declared) && isEncoding(declared)) return new TextDecoder(declared).decode(bytes)
  return utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined
  } catch {
    return false
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
