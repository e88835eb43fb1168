import { readFile, stat } from 'node:fs/promises'
import { type Note, noteOf } from '../record/index.ts'
import type { Source } from './draft.ts'

/** No source is read beyond this many bytes: no article is that long, and a parser would hold many times as much. */
export const LARGEST = 20 * 1024 * 1024

/** The same for a file of observations: a year of a satellite's readings of one country. */
export const LARGEST_PAYLOAD = 200 * 1024 * 1024

const GONE = 'it was listed but is not there: it was removed, is a link to nothing, or its name is not UTF-8'

/** The bytes of a source, or a note on why there are none: it vanished, is no file, is too large, or may not be read. */
export async function loadSource({ name, path }: Source, largest = LARGEST): Promise<Uint8Array | Note> {
  try {
    const found = await stat(path)
    if (!found.isFile())
      return noteOf('skipped', name, 'load', 'it leads to no file; links to folders are not followed')
    const { size } = found
    if (size <= largest) return await readFile(path)
    return noteOf('too large', name, 'load', `${size} bytes; the limit is ${largest}`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return noteOf('vanished', name, 'load', GONE)
    return noteOf('unreadable', name, 'load', `the system says ${code ?? 'no more'}`)
  }
}
