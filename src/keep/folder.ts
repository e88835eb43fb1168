import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { access, constants, mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { TrucelineError } from '../record/index.ts'
import { STATE } from './state.ts'
import { swap } from './swap.ts'

/** One file of an output folder: its path inside it, with `/`, and its whole content. */
export type OutputFile = { path: string; content: string }

/** Begins the name of the folder that a run writes in: hidden, so that it is never read, and removed by the next run. */
const WORKING = '.truceline-'

/**
 * Writes a complete output folder: all of it in a working folder first, then in the place of the old one, so that
 * a folder that has its `stories.json` is whole. What a killed run leaves behind is cleared away by the next one.
 * @throws TrucelineError `output` when `dir` is neither new, nor empty, nor an earlier output, or cannot be written.
 */
export async function replaceFolder(dir: string, files: Iterable<OutputFile>): Promise<void> {
  await refuseForeign(dir)
  const target = resolve(dir)
  const working = join(target, `${WORKING}${randomBytes(4).toString('hex')}`)
  const wasThere = await isThere(target)
  try {
    await writeAll(join(working, 'new'), files)
    await makeFolder(join(working, 'old'))
    await swap(target, join(working, 'new'), join(working, 'old'))
    for (const left of await workingIn(target)) await rm(join(target, left), { recursive: true, force: true })
  } catch (error) {
    await rm(working, { recursive: true, force: true }).catch(() => undefined)
    if (!wasThere) await rmdir(target).catch(() => undefined)
    throw refusal(dir, error)
  }
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

/** What the system refused is said in a sentence; anything else is no matter of the folder. */
function refusal(dir: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error
  return new TrucelineError('output', `${dir} cannot be written: ${error.message.split(',', 1)[0]}`)
}

const absent = (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error))
/** True when there is something of that path. */
export const isThere = async (path: string) => (await stat(path).catch(absent)) !== undefined

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
  const olds = await Promise.all(working.map((name) => isThere(join(dir, name, 'old'))))
  return olds.includes(true)
}

const workingIn = async (dir: string) => (await readdir(dir)).filter((name) => name.startsWith(WORKING))

async function isOutput(dir: string): Promise<boolean> {
  const stories = await readFile(join(dir, 'stories.json'), 'utf8').catch(() => 'null')
  try {
    return Array.isArray(JSON.parse(stories)) && (await isThere(join(dir, 'notes.json')))
  } catch {
    return false
  }
}

// Waiting for each of many small files would cost more processor time than writing it at once.
async function writeAll(dir: string, files: Iterable<OutputFile>): Promise<void> {
  const made = new Set<string>()
  for (const { path, content } of files) {
    const full = join(dir, ...path.split('/'))
    const parent = dirname(full)
    if (!made.has(parent)) await makeFolder(parent)
    made.add(parent)
    writeFileSync(full, content)
  }
}

/** Makes a folder and those it lies in. Node's own recursive mkdir never returns where the system refuses (as in /proc). */
export async function makeFolder(dir: string): Promise<void> {
  const error = await tryMake(dir)
  if (error?.code === 'ENOENT' && dirname(dir) !== dir) {
    await makeFolder(dirname(dir))
    const again = await tryMake(dir)
    if (again) throw again
  } else if (error) throw error
}

/** Undefined when the folder is there now. */
const tryMake = (dir: string): Promise<NodeJS.ErrnoException | undefined> =>
  mkdir(dir).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : error),
  )
