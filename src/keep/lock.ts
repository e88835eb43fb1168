import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSameProcess, ownHolder } from './holder.ts'
import { makeFolder } from './paths.ts'
import { STATE } from './state.ts'

/** Held by this run: `release` gives it back. */
export type Lock = { release(): Promise<void> }

/** Takes the lock of an output folder, also from a run that is no more; or says who holds it. */
export async function takeLock(dir: string): Promise<Lock | { holder: string }> {
  const path = join(dir, STATE, 'lock')
  const own = ownHolder()
  await makeFolder(join(dir, STATE))
  if (!(await place(path, own)) && !(await takeOver(path, own))) {
    const holder = await readFile(path, 'utf8').catch(() => '')
    return { holder: holder.split('\n', 1)[0] || 'unknown' }
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      if ((await readFile(path, 'utf8').catch(() => null)) === own) await rm(path, { force: true })
    },
  }
}

/** Puts a lock in its place whole, for who reads half of one would take it for nobody's; false where one is there. */
async function place(path: string, own: string): Promise<boolean> {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, own, { flag: 'wx' })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOENT') return false
    if (!UNLINKED.has(code)) throw error
    return await placeAlone(path, own)
  } finally {
    await rm(draft, { force: true })
  }
}

const UNLINKED = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Where a disk knows no links the system makes the file for one of two only. */
async function placeAlone(path: string, own: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined
    throw error
  })
  await file?.writeFile(own).finally(() => file.close())
  return file !== undefined
}

/** Takes the lock of a run that is no more; of two that try one gets it. */
async function takeOver(path: string, own: string): Promise<boolean> {
  const holder = await readFile(path, 'utf8').catch(() => null)
  if (holder !== null) {
    if (await isAlive(path, holder)) return false
    const aside = `${path}.${randomBytes(4).toString('hex')}`
    await rename(path, aside).catch(() => undefined)
    // Another may have been quicker, so that this lock was a living one: it goes back.
    const moved = await readFile(aside, 'utf8').catch(() => null)
    if (moved !== null && moved !== holder) await link(aside, path).catch(() => undefined)
    await rm(aside, { force: true })
    if (moved !== holder) return false
  }
  return place(path, own)
}

// A run tells that it lives by the time of its lock; one on another machine that is silent for so long is no more.
const BEAT = 20_000
const SILENT = 15 * 60_000

async function isAlive(path: string, holder: string): Promise<boolean> {
  const here = isSameProcess(holder)
  if (here !== undefined) return here
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }))
  return holder.trim() !== '' && Date.now() - mtimeMs < SILENT
}
