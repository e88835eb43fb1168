import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TrucelineError } from '../record/index.ts'

/** The file functions that the store writes with, so that a full disk can be played. */
export type Files = {
  open: typeof open
  mkdir: (path: string) => Promise<unknown>
  rename: typeof rename
  rm: (path: string, options: { force: true }) => Promise<void>
  readdir: (path: string) => Promise<string[]>
}

export const FILES: Files = { open, mkdir: (path) => mkdir(path), rename, rm, readdir: (path) => readdir(path) }

/**
 * Writes a file so that it is there whole or not at all, and still there after a power cut: in the folder of what is
 * unfinished, synced, moved to its place, its folder synced. An older one of the same name is replaced.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  unfinishedIn: string,
  files: Files,
): Promise<void> {
  const unfinished = join(unfinishedIn, `${process.pid}-${++count}`)
  try {
    await writeSynced(unfinished, content, files)
    await files.rename(unfinished, path)
  } catch (error) {
    await files.rm(unfinished, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path), files)
}

let count = 0

async function writeSynced(path: string, content: Uint8Array | string, files: Files): Promise<void> {
  const handle = await files.open(path, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// Some systems open or sync no folders; there is nothing more to do there.
const UNSYNCABLE = new Set(['EISDIR', 'EINVAL', 'EPERM', 'ENOTSUP'])

/** Makes the names in a folder last. */
export async function syncFolder(path: string, files: Files): Promise<void> {
  try {
    const handle = await files.open(path, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!UNSYNCABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Makes a folder and those it lies in, to last; one that is there is synced, for who made it may have been killed. */
export async function makeFolder(path: string, files: Files): Promise<void> {
  try {
    await files.mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path), files)
      await files.mkdir(path)
    } else if (code !== 'EEXIST') throw error
  }
  await syncFolder(dirname(path), files)
}

/** What the system refused, in one sentence. */
export function refusal(dir: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (!code || !syscall) return error
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  const why = full ? 'the disk is full' : `it cannot be used (${code})`
  return new TrucelineError('output', `${dir}: ${why}; all that was kept before is whole`)
}
