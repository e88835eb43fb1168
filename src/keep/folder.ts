import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { TrucelineError } from '../record/index.ts'

/** One file of an output folder: its path inside it, with `/`, and its whole content. */
export type OutputFile = { path: string; content: string }

/**
 * Writes a complete output folder: beside the old one first, then in its place, so that a reader never meets half of it.
 * @throws TrucelineError `output` when `dir` is neither new, nor empty, nor an earlier output, or cannot be written.
 */
export async function replaceFolder(dir: string, files: Iterable<OutputFile>): Promise<void> {
  await refuseForeign(dir)
  const target = resolve(dir)
  const fresh = `${target}.${randomBytes(4).toString('hex')}.new`
  try {
    await writeAll(fresh, files)
    await swap(fresh, target)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw new TrucelineError('output', `${dir} cannot be written: ${reasonOf(error)}`)
  }
}

/**
 * Refuses a folder that is not ours to replace; to be asked before any long work.
 * @throws TrucelineError `output`
 */
export async function refuseForeign(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => undefined)
  if (!found) return
  if (!found.isDirectory()) throw new TrucelineError('output', `${dir} is a file, not a folder`)
  const names = await readdir(dir)
  if (names.length > 0 && !(await isOutput(dir)))
    throw new TrucelineError('output', `${dir} holds other files: name a new or empty folder, or an earlier output`)
}

async function isOutput(dir: string): Promise<boolean> {
  const stories = await readFile(join(dir, 'stories.json'), 'utf8').catch(() => 'null')
  const notes = await stat(join(dir, 'notes.json')).catch(() => undefined)
  try {
    return notes !== undefined && Array.isArray(JSON.parse(stories))
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
async function makeFolder(dir: string): Promise<void> {
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

async function swap(fresh: string, target: string): Promise<void> {
  const old = `${fresh.slice(0, -'.new'.length)}.old`
  const replaced = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
  )
  await rename(fresh, target).catch(async (error) => {
    if (replaced) await rename(old, target)
    throw error
  })
  if (replaced) await rm(old, { recursive: true, force: true })
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message.split('\n')[0] : String(error))
