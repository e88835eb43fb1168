import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { takeLock } from './lock.ts'
import { goOn, PROOF } from './swap.ts'
import { syncAll } from './sync.ts'

/** Begins the name of the folder that a run writes in: hidden, so that it is never read. */
export const WORKING = '.truceline-'
/** What a run writes down once all that is new lies there: what is moved from now on. */
export const PLAN = 'exchange.json'

const exchangeSchema = z.object({ leaving: z.array(z.string()), coming: z.array(z.string()) })

/** The working folders that runs have left in an output folder. */
export const workingIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir)).filter((name) => name.startsWith(WORKING)).sort()

/**
 * Brings an output folder to rest that a killed run left: an exchange that had begun is finished, what was not yet
 * complete is cleared away. To be called by the run that writes, and by readers through `awaitWhole`.
 */
export async function settle(dir: string): Promise<void> {
  for (const name of await workingIn(dir)) {
    const working = join(dir, name)
    const [fresh, old] = [join(working, 'new'), join(working, 'old')]
    const plan = await readFile(join(working, PLAN), 'utf8').then(planOf, () => undefined)
    if (plan) await goOn(plan, dir, fresh, old)
    await discard(working)
  }
}

/** Takes a working folder away; its plan first, for nobody may go on by it once something of it is gone. */
export async function discard(working: string): Promise<void> {
  await rm(join(working, PLAN), { force: true })
  if (existsSync(working)) await syncAll([working])
  await rm(working, { recursive: true, force: true })
}

function planOf(text: string): z.infer<typeof exchangeSchema> | undefined {
  try {
    return exchangeSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

const PATIENCE = 3000
const PAUSE = 20

/**
 * Waits until a run that is exchanging a folder has done so; what a killed one left half exchanged is brought to rest, by one
 * of those who read.
 */
export async function awaitWhole(dir: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const left = await workingIn(dir).catch(() => [])
    if (existsSync(join(dir, PROOF)) || left.length === 0) return
    const lock = await takeLock(dir).catch(() => undefined)
    if (!lock) return
    if ('release' in lock) return await settle(dir).then(lock.release, lock.release)
    await wait(PAUSE)
  }
}
