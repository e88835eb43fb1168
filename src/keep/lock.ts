import { open, readFile, rm, rmdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { TrucelineError } from '../record/index.ts'
import { isThere, makeFolder } from './folder.ts'
import { STATE } from './state.ts'

/**
 * Does some work while no other run writes into the same output folder.
 * @throws TrucelineError `output` when another run does; the lock of a run that was killed on this machine is taken over.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const path = join(dir, STATE, 'lock')
  const wasThere = await isThere(dir)
  await makeFolder(join(dir, STATE)).catch((error: Error) => {
    throw new TrucelineError('output', `${dir} cannot be written: ${error.message.split(',', 1)[0]}`)
  })
  if (!(await take(path))) {
    const holder = await readFile(path, 'utf8').catch(() => '')
    if (isAlive(holder) || !(await rm(path, { force: true }).then(() => take(path))))
      throw new TrucelineError('output', `${dir} is being written by another run (${holder.trim() || 'unknown'})`)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
    if (!wasThere) await dropEmpty([join(dir, STATE), dir])
  }
}

/** Takes away what a run made and left empty because it failed; a folder with anything in it stays. */
async function dropEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rmdir(folder).catch(() => undefined)
}

/** True when the lock is ours now; the system makes a file for one of two only. */
async function take(path: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined
    throw error
  })
  await file?.writeFile(`process ${process.pid} on ${hostname()}`)
  await file?.close()
  return file !== undefined
}

function isAlive(holder: string): boolean {
  const [, pid, host] = /^process (\d+) on (.+)$/.exec(holder.trim()) ?? []
  if (!pid || host !== hostname()) return holder.trim() !== ''
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
