import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { TrucelineError } from '../record/index.ts'
import type { Fetched, Known } from './fetched.ts'
import { FILES, type Files, makeFolder, refusal, syncFolder, writeWhole } from './files.ts'

const keptSchema = z.object({
  url: z.string(),
  finalUrl: z.string(),
  from: z.string().nullable(),
  kind: z.enum(['page', 'feed', 'list']).nullable(),
  at: z.string(),
  type: z.string().nullable(),
  body: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
})

/** One version of what an address held. `body` is the SHA-256 of its bytes, which lie at `path`; `version` counts from 1. */
export type Kept = z.infer<typeof keptSchema> & { version: number; path: string }

const lastSchema = z.object({
  at: z.string(),
  finalUrl: z.string(),
  status: z.int().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  retryAt: z.string().nullable(),
})
type Last = z.infer<typeof lastSchema>

/** What was fetched, for good: bodies by their content, and the versions of each address. */
export type Store = {
  /**
   * Keeps an answer; when it returns, a power cut loses nothing of it. Gives the new version, or null where there is
   * none: unchanged, or no bytes.
   * @throws TrucelineError `output` when the disk is full or the folder cannot be written.
   */
  keep(fetched: Fetched): Promise<Kept | null>
  /** What is kept of an address, for `fetchAll`. */
  known(url: string): Promise<Known | undefined>
  /**
   * All versions of all addresses, by address and version.
   * @throws TrucelineError `does-not-hold` where a file is lost or broken.
   */
  list(): Kept[]
}

/**
 * Opens the store in a folder, which is made where it is not there. One run at a time may write: the caller sees to it.
 * What a killed run left unfinished is cleared away.
 * @throws TrucelineError `output` when it cannot be written.
 */
export async function openStore(dir: string, files: Files = FILES): Promise<Store> {
  const guarded = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw refusal(dir, error)
    })
  await guarded(prepare(dir, files))
  return {
    keep: (fetched) => guarded(keep(dir, fetched, files)),
    known: (url) => guarded(known(dir, url)),
    list: () => list(dir),
  }
}

async function prepare(dir: string, files: Files): Promise<void> {
  const parts = [join(dir, 'bodies'), join(dir, 'versions'), unfinishedIn(dir)]
  for (const part of parts) await makeFolder(part, files)
  for (const name of await files.readdir(unfinishedIn(dir)))
    await files.rm(join(unfinishedIn(dir), name), { force: true })
}

const unfinishedIn = (dir: string) => join(dir, 'unfinished')

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
const folderOf = (dir: string, url: string) => join(dir, 'versions', sha256(url).slice(0, 32))
const pathOf = (dir: string, body: string) => join(dir, 'bodies', body.slice(0, 2), body)
const nameOf = (version: number) => `${String(version).padStart(6, '0')}.json`

// The body first, then the version that names it, then what to ask with: whatever was last, what it rests on is there.
async function keep(dir: string, fetched: Fetched, files: Files): Promise<Kept | null> {
  if (fetched.status === null && fetched.retryAt === null) return null
  const folder = folderOf(dir, fetched.url)
  await makeFolder(folder, files)
  const newest = newestIn(dir, folder)
  const body = fetched.bytes ? sha256(fetched.bytes) : undefined
  const isNew = body !== undefined && body !== newest?.body
  const kept = isNew ? await keepVersion(dir, folder, fetched, (newest?.version ?? 0) + 1, files) : null
  await writeWhole(
    join(folder, 'last.json'),
    JSON.stringify(lastOf(fetched, readLast(folder))),
    unfinishedIn(dir),
    files,
  )
  return kept
}

async function keepVersion(
  dir: string,
  folder: string,
  fetched: Fetched,
  version: number,
  files: Files,
): Promise<Kept> {
  const bytes = fetched.bytes!
  const body = sha256(bytes)
  const path = pathOf(dir, body)
  await keepBody(path, bytes, unfinishedIn(dir), files)
  const { url, finalUrl, from, kind, at, type } = fetched
  const row = { url, finalUrl, from, kind, at, type, body, size: bytes.length }
  await writeWhole(join(folder, nameOf(version)), JSON.stringify(row), unfinishedIn(dir), files)
  return { ...row, version, path }
}

async function keepBody(path: string, bytes: Uint8Array, unfinished: string, files: Files): Promise<void> {
  const folder = join(path, '..')
  await makeFolder(folder, files)
  const found = statSync(path, { throwIfNoEntry: false })
  // A run may have been killed between the renaming and the syncing.
  if (found?.size === bytes.length) await syncFolder(folder, files)
  else await writeWhole(path, bytes, unfinished, files)
}

/** What to ask with next time: of an answer with a body its own, else what was known. */
function lastOf({ at, status, retryAt, ...answer }: Fetched, before: Last | undefined): Last {
  const { finalUrl, etag, lastModified } = answer.bytes || !before ? answer : before
  return { at, status, retryAt, finalUrl, etag, lastModified }
}

async function known(dir: string, url: string): Promise<Known | undefined> {
  const folder = folderOf(dir, url)
  const last = readLast(folder)
  if (!last) return undefined
  const newest = newestIn(dir, folder)
  return { ...last, kind: newest?.kind ?? null, bytes: newest ? () => readFile(newest.path) : null }
}

function list(dir: string): Kept[] {
  const folders = readdirSync(join(dir, 'versions')).map((name) => join(dir, 'versions', name))
  const all = folders.flatMap((folder) => versionsIn(folder).map((version) => readVersion(dir, folder, version)))
  return all.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.version - b.version))
}

function newestIn(dir: string, folder: string): Kept | undefined {
  const version = versionsIn(folder).at(-1)
  return version === undefined ? undefined : readVersion(dir, folder, version)
}

function versionsIn(folder: string): number[] {
  const names = absentAs([], () => readdirSync(folder))
  return names
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

function readVersion(dir: string, folder: string, version: number): Kept {
  const path = join(folder, nameOf(version))
  const read = keptSchema.safeParse(parsed(readFileSync(path, 'utf8')))
  if (!read.success) throw new TrucelineError('does-not-hold', `${path} is broken`)
  const body = pathOf(dir, read.data.body)
  if (!statSync(body, { throwIfNoEntry: false })) throw new TrucelineError('does-not-hold', `${body} is missing`)
  return { ...read.data, version, path: body }
}

/** Undefined where the address was never asked for; then everything is asked anew. */
function readLast(folder: string): Last | undefined {
  const text = absentAs('', () => readFileSync(join(folder, 'last.json'), 'utf8'))
  return lastSchema.safeParse(parsed(text)).data
}

function absentAs<T>(nothing: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
