import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parsedJson, TrucelineError } from '../record/index.ts'
import { textOf } from './content.ts'
import { type Item, itemsIn } from './links.ts'

const keptSchema = z.object({
  url: z.string(),
  finalUrl: z.string(),
  from: z.string().nullable(),
  published: z.string().nullable().default(null), // what was kept before feeds were asked for it has none
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
/** The last answer of an address, and what to ask with next time. */
export type Last = z.infer<typeof lastSchema>

export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')
export const folderOf = (dir: string, url: string): string => join(dir, 'versions', sha256(url).slice(0, 32))
export const bodyPath = (dir: string, body: string): string => join(dir, 'bodies', body.slice(0, 2), body)
export const versionPath = (folder: string, version: number): string =>
  join(folder, `${String(version).padStart(6, '0')}.json`)
export const lastPath = (folder: string): string => join(folder, 'last.json')

/**
 * All versions of all addresses, by address and version.
 * @throws TrucelineError `does-not-hold` where a file is lost or broken.
 */
export function listKept(dir: string): Kept[] {
  const folders = readdirSync(join(dir, 'versions')).map((name) => join(dir, 'versions', name))
  const all = folders.flatMap((folder) => versionsIn(folder).map((version) => readVersion(dir, folder, version)))
  return all.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.version - b.version))
}

/** The items of a feed that is kept. */
export const itemsKept = ({ path, type, finalUrl }: Kept): Item[] =>
  itemsIn(textOf(readFileSync(path), type ?? ''), finalUrl).items

/** The newest version in the folder of an address. */
export function newestIn(dir: string, folder: string): Kept | undefined {
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
  const path = versionPath(folder, version)
  const read = keptSchema.safeParse(parsedJson(readFileSync(path, 'utf8')))
  if (!read.success) throw new TrucelineError('does-not-hold', `${path} is broken`)
  const body = bodyPath(dir, read.data.body)
  if (!statSync(body, { throwIfNoEntry: false })) throw new TrucelineError('does-not-hold', `${body} is missing`)
  return { ...read.data, version, path: body }
}

/** Undefined where the address was never asked for; then everything is asked anew. */
export function readLast(folder: string): Last | undefined {
  const text = absentAs('', () => readFileSync(lastPath(folder), 'utf8'))
  return lastSchema.safeParse(parsedJson(text)).data
}

function absentAs<T>(nothing: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing
    throw error
  }
}
