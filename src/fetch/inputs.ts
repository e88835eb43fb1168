import { readFile, stat } from 'node:fs/promises'
import { textOf } from './content.ts'
import { outlinesIn } from './links.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'

/** True for what is fetched and not read as a file or folder: http and https addresses, and OPML files. */
export const isRemote = (input: string): boolean => isAddress(input) || /\.opml$/i.test(input)

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input.trim())

const LARGEST = 20 * 1024 * 1024

/** The feeds and lists that an OPML file names, or why there are none. */
export async function fileOutlines(path: string): Promise<ReturnType<typeof outlinesIn> | Trouble> {
  const bytes = await bytesOf(path)
  return isTrouble(bytes) ? bytes : outlinesIn(textOf(bytes, ''), NOWHERE)
}

// A file has no address: what it names must be whole.
const NOWHERE = 'file:///'

async function bytesOf(path: string): Promise<Uint8Array | Trouble> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST) return troubleOf('too large', `${size} bytes; the limit is ${LARGEST}`)
    return await readFile(path)
  } catch (error) {
    return troubleOf('unreadable', `the system says ${(error as NodeJS.ErrnoException).code ?? 'no more'}`)
  }
}
