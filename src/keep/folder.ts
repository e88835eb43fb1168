import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { access, constants, readdir, readFile, rename, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { TrucelineError } from '../record/index.ts'
import { absent, isThere, makeFolder } from './paths.ts'
import { refusal } from './refusal.ts'
import { discard, PLAN, settle, WORKING, workingIn } from './settle.ts'
import { STATE } from './state.ts'
import { exchangeOf, swap } from './swap.ts'
import { syncAll } from './sync.ts'

export { isThere, makeFolder } from './paths.ts'

/** One file of an output folder: its path inside it, with `/`, and its whole content. */
export type OutputFile = { path: string; content: string }

/**
 * Writes a complete output folder: all of it in a working folder first, synced, then in the place of the old one, so that
 * a folder that has its `stories.json` is whole. What a killed run leaves behind is brought to rest by the next one.
 * @throws TrucelineError `output` when `dir` is neither new, nor empty, nor an earlier output, or cannot be written.
 */
export async function replaceFolder(dir: string, files: Iterable<OutputFile>): Promise<void> {
  await refuseForeign(dir)
  const target = resolve(dir)
  const wasThere = await isThere(target)
  const working = join(target, `${WORKING}${randomBytes(4).toString('hex')}`)
  try {
    if (wasThere) await settle(target)
    await prepare(target, working, files)
    await swap(target, join(working, 'new'), join(working, 'old'))
  } catch (error) {
    await giveUp(target, working, wasThere)
    throw refusal(dir, error)
  }
  await syncAll([target])
  for (const left of await workingIn(target)) await discard(join(target, left)).catch(() => undefined)
}

/** Writes all that is new, makes it last, and writes down what is moved from now on. */
async function prepare(target: string, working: string, files: Iterable<OutputFile>): Promise<void> {
  const fresh = join(working, 'new')
  const written = await writeAll(fresh, files, target)
  await makeFolder(join(working, 'old'))
  await syncAll(written)
  const plan = join(working, PLAN)
  await writeFile(`${plan}.draft`, JSON.stringify(await exchangeOf(target, fresh)))
  await syncAll([`${plan}.draft`])
  await rename(`${plan}.draft`, plan)
  await syncAll([working, target])
}

/** Clears away what was begun, unless something of the old state could not be moved back: then the next run goes on. */
async function giveUp(target: string, working: string, wasThere: boolean): Promise<void> {
  const old = await readdir(join(working, 'old')).catch(() => [])
  if (old.length > 0) return
  await discard(working).catch(() => undefined)
  if (!wasThere) await rmdir(target).catch(() => undefined)
}

/**
 * Refuses a folder that is not ours to replace or that cannot be written; to be asked before any long work.
 * @throws TrucelineError `output`
 */
export async function refuseForeign(dir: string): Promise<void> {
  try {
    const found = await stat(dir).catch(absent)
    if (!found) return await access(dirname(await nearest(resolve(dir))), constants.W_OK)
    if (!found.isDirectory()) throw new TrucelineError('output', `${dir} is a file, not a folder`)
    await access(dir, constants.W_OK)
    if (!(await isOurs(dir)))
      throw new TrucelineError('output', `${dir} holds other files: name a new or empty folder, or an earlier output`)
  } catch (error) {
    throw refusal(dir, error)
  }
}

/** The topmost part of a path that is not there yet. */
async function nearest(path: string): Promise<string> {
  const above = dirname(path)
  return above === path || (await isThere(above)) ? path : nearest(above)
}

/** True for an empty folder, an earlier output, and one that a killed run left half exchanged. */
async function isOurs(dir: string): Promise<boolean> {
  const working = await workingIn(dir)
  const names = (await readdir(dir)).filter((name) => !working.includes(name) && name !== STATE)
  if (names.length === 0 || (await isOutput(dir))) return true
  const plans = await Promise.all(working.map((name) => isThere(join(dir, name, PLAN))))
  return plans.includes(true)
}

async function isOutput(dir: string): Promise<boolean> {
  const stories = await readFile(join(dir, 'stories.json'), 'utf8').catch(() => 'null')
  try {
    return Array.isArray(JSON.parse(stories)) && (await isThere(join(dir, 'notes.json')))
  } catch {
    return false
  }
}

/** Writes files below a folder, and gives the paths of those that are new, and of the folders. */
// Waiting for each of many small files would cost more processor time than writing it at once.
async function writeAll(dir: string, files: Iterable<OutputFile>, earlier: string): Promise<string[]> {
  const made = new Set<string>()
  const written: string[] = []
  for (const { path, content } of files) {
    const parts = path.split('/')
    const full = join(dir, ...parts)
    const parent = dirname(full)
    if (!made.has(parent)) await makeFolder(parent)
    made.add(parent)
    if (isLinked(join(earlier, ...parts), full, content)) continue
    writeFileSync(full, content)
    written.push(full)
  }
  return [...written, ...made]
}

/** True where a file of the earlier output says the same, so that a link to it will do: most of a story does not change. */
function isLinked(earlier: string, full: string, content: string): boolean {
  try {
    const size = statSync(earlier, { throwIfNoEntry: false })?.size
    if (size !== Buffer.byteLength(content) || readFileSync(earlier, 'utf8') !== content) return false
    linkSync(earlier, full)
    return true
  } catch {
    return false
  }
}
