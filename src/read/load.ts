import { readFile, stat } from 'node:fs/promises'
import { type Note, noteOf } from '../record/index.ts'
import { unzip } from './doors/zip.ts'
import type { Source } from './draft.ts'

/** No source is read beyond this many bytes: no article is that long, and a parser would hold many times as much. */
export const LARGEST = 20 * 1024 * 1024

/** The same for a file of observations: a year of a satellite's readings of one country; and for an archive of pages. */
export const LARGEST_PAYLOAD = 200 * 1024 * 1024

/** The same for what carries pictures beside its text. */
const LARGEST_PICTURED = 50 * 1024 * 1024

const GONE = 'it was listed but is not there: it was removed, is a link to nothing, or its name is not UTF-8'

/** The bytes of a source, or a note on why there are none: it vanished, is no file, is too large, or may not be read. */
export async function loadSource(source: Source, largest = largestOf(source.name)): Promise<Uint8Array | Note> {
  const { name, path, part } = source
  try {
    const found = await stat(path)
    if (!found.isFile())
      return noteOf('skipped', name, 'load', 'it leads to no file; links to folders are not followed')
    const size = part?.uncompressedSize ?? found.size
    if (size > largest) return noteOf('too large', name, 'load', `${size} bytes; the limit is ${largest}`)
    return part ? await unzip(path, part) : await readFile(path)
  } catch (error) {
    return unreadable(name, error as NodeJS.ErrnoException)
  }
}

function largestOf(name: string): number {
  if (/\.warc(?:\.gz)?$/i.test(name)) return LARGEST_PAYLOAD
  return /\.(?:pdf|eml|mbox)$/i.test(name) ? LARGEST_PICTURED : LARGEST
}

function unreadable(name: string, { code, message }: NodeJS.ErrnoException): Note {
  if (code === 'ENOENT') return noteOf('vanished', name, 'load', GONE)
  const reason = code && !code.startsWith('Z_') ? `the system says ${code}` : `it cannot be unpacked: ${message}`
  return noteOf('unreadable', name, 'load', reason)
}
