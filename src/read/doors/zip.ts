import { open as openFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import type { Entry } from 'yauzl'
import { type Note, noteOf } from '../../record/index.ts'
import { leave, type Tally, tallyNotes } from './tally.ts'

// Loaded when the first zip file is met.
const load = createRequire(import.meta.url)
const yauzl = (): typeof import('yauzl') => load('yauzl')

// What a zip file may hold at most; beyond, the rest of it is not opened.
const MOST_FILES = 20_000
const MOST_UNPACKED = 1024 ** 3
const MOST_TIMES = 200 // how many times its packed size a file may have, unless it is small
const SMALL = 1024 ** 2

/** Where a file lies in a zip file, and how it is packed; by the names of the library that unpacks it. */
export type ZipPart = Pick<
  Entry,
  | 'relativeOffsetOfLocalHeader'
  | 'compressedSize'
  | 'uncompressedSize'
  | 'compressionMethod'
  | 'generalPurposeBitFlag'
  | 'crc32'
>

/** The files in a zip file, by their paths within it. */
export type ZipList = { files: Map<string, ZipPart>; notes: Note[] }

const BY = 'zip'

/** True for a file that is a zip file by its name and its first bytes. */
export async function isZip(path: string): Promise<boolean> {
  if (!/\.zip$/i.test(path)) return false
  const file = await openFile(path).catch(() => undefined)
  if (!file) return false
  const read = file.read(Buffer.alloc(2), 0, 2, 0).catch(() => ({ buffer: Buffer.alloc(0) }))
  const { buffer } = await read.finally(() => file.close())
  return buffer.toString('latin1') === 'PK'
}

/**
 * Lists what a zip file holds; hidden files are left out, as in a folder. What may not be unpacked is a note: a bomb by
 * its sizes, a name that leads outside, a link, another zip file. `name` is that of the zip file.
 */
export async function listZip(path: string, name: string): Promise<ZipList> {
  const files = new Map<string, ZipPart>()
  const left: Tally = new Map()
  const notes: Note[] = []
  let unpacked = 0
  try {
    const zip = await yauzl().openPromise(path, { decodeStrings: false, validateEntrySizes: false })
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (zip.entriesRead > MOST_FILES || unpacked > MOST_UNPACKED) throw new Error(TOO_MUCH)
      take(entry, files, left)
    }
  } catch (error) {
    notes.push(noteOf('unreadable', name, BY, `not all of it is opened: ${(error as Error).message.slice(0, 200)}`))
  }
  return { files, notes: [...notes, ...tallyNotes(left, name, BY)] }
}

const TOO_MUCH = `it holds more than ${MOST_FILES} files or ${MOST_UNPACKED} bytes`

function take(entry: Entry, files: Map<string, ZipPart>, left: Tally): void {
  const written = nameOf(entry)
  const name = posix.normalize(written)
  if (written.endsWith('/') || name.split('/').some((part) => /^\.(?!\.?$)|^__MACOSX$/.test(part))) return
  const reason = files.has(name) ? 'another file in it has the same name' : whyNot(entry, written)
  if (reason) leave(left, reason, written)
  else files.set(name, partOf(entry))
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return yauzl().getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

const TYPE = 0o170000 // of a file's mode (POSIX)
const LINK = 0o120000

function whyNot(entry: Entry, name: string): string | undefined {
  const { compressedSize, uncompressedSize, compressionMethod } = entry
  if (yauzl().validateFileName(name) !== null || name === '') return 'names that lead out of it are refused'
  if (((entry.externalFileAttributes >>> 16) & TYPE) === LINK) return 'links are not followed'
  if (/\.zip$/i.test(name)) return 'zip files in it are not opened'
  if (entry.isEncrypted()) return 'files that open with a password only are not read'
  if (compressionMethod !== 0 && compressionMethod !== 8) return 'files packed in an unusual way are not read'
  const isBomb = uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_TIMES
  return isBomb ? `files that unpack to more than ${MOST_TIMES} times their size are refused` : undefined
}

function partOf(entry: Entry): ZipPart {
  const { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize } = entry
  const { compressionMethod, generalPurposeBitFlag, crc32 } = entry
  return {
    relativeOffsetOfLocalHeader,
    compressedSize,
    uncompressedSize,
    compressionMethod,
    generalPurposeBitFlag,
    crc32,
  }
}

/** Unpacks one file of a zip file. Throws where it is damaged: its bytes are not those that were packed. */
export async function unzip(path: string, part: ZipPart): Promise<Uint8Array> {
  const zip = await yauzl().openPromise(path, { autoClose: false })
  try {
    const stream = await zip.openReadStreamPromise(Object.assign(new (yauzl().Entry)(), part))
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (crc32(bytes) !== part.crc32) throw new Error('its bytes are not those that were packed')
    return bytes
  } finally {
    zip.close()
  }
}

const crc32 = (bytes: Uint8Array): number => (load('yauzl/crc32.js') as (bytes: Uint8Array) => number)(bytes)
