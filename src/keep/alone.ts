import { readdir, rm, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { TrucelineError } from '../record/index.ts'
import { takeLock } from './lock.ts'
import { isThere } from './paths.ts'
import { refusal } from './refusal.ts'
import { settle } from './settle.ts'
import { STATE } from './state.ts'

/**
 * Does some work while no other run writes into the same output folder, which a killed run may have left half exchanged.
 * @throws TrucelineError `output` when another run writes there or the folder cannot be written; the lock of a run that
 * was killed is taken over.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const wasThere = await isThere(dir).catch(() => true)
  try {
    const lock = await takeLock(dir)
    if ('holder' in lock) throw new TrucelineError('output', `${dir} is being written by another run (${lock.holder})`)
    try {
      await settle(resolve(dir))
      await clearDrafts(join(dir, STATE))
      return await work()
    } finally {
      await lock.release().catch(() => undefined)
    }
  } catch (error) {
    throw isOf(dir, error) ? refusal(dir, error) : error
  } finally {
    if (!wasThere) await dropEmpty([join(dir, STATE), dir])
  }
}

// What a run writes under a name of its own, and moves to its place: `lock.0a1b2c3d`, `inputs.json.4711`.
const DRAFT = /^lock\..|\.json\.\d+$/

// What was fetched is cleared by the store itself.
const FETCHED = 'fetched'

/** Takes away what killed runs began to write in the hidden folder and did not finish. */
async function clearDrafts(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== FETCHED) await clearDrafts(path)
    else if (DRAFT.test(entry.name)) await rm(path, { force: true })
  }
}

/** True where the system refused something in the folder, or one that it would lie in. */
function isOf(dir: string, error: unknown): boolean {
  if (!(error instanceof Error) || !('path' in error)) return false
  const [folder, path] = [resolve(dir), resolve(String(error.path))]
  return path.startsWith(folder) || folder.startsWith(path)
}

/** Takes away what a run made and left empty because it failed; a folder with anything in it stays. */
async function dropEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rmdir(folder).catch(() => undefined)
}
