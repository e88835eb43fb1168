import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Fetched, Known } from './fetched.ts'
import { FILES, type Files, makeFolder, refusal, syncFolder, writeWhole } from './files.ts'
import {
  bodyPath,
  folderOf,
  type Kept,
  type Last,
  lastPath,
  listKept,
  newestIn,
  readLast,
  sha256,
  versionPath,
} from './kept.ts'

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
  await guarded(prepare({ dir, files }))
  return {
    keep: (fetched) => guarded(keep({ dir, files }, fetched)),
    known: (url) => guarded(known(dir, url)),
    list: () => listKept(dir),
  }
}

type Place = { dir: string; files: Files }

async function prepare({ dir, files }: Place): Promise<void> {
  const unfinished = unfinishedIn(dir)
  for (const part of [join(dir, 'bodies'), join(dir, 'versions'), unfinished]) await makeFolder(part, files)
  for (const name of await files.readdir(unfinished)) await files.rm(join(unfinished, name), { force: true })
}

const unfinishedIn = (dir: string) => join(dir, 'unfinished')

const write = ({ dir, files }: Place, path: string, content: Uint8Array | string) =>
  writeWhole(path, content, unfinishedIn(dir), files)

// The body first, then the version that names it, then what to ask with: whatever was last, what it rests on is there.
async function keep(place: Place, fetched: Fetched): Promise<Kept | null> {
  if (fetched.status === null && fetched.retryAt === null) return null
  const folder = folderOf(place.dir, fetched.url)
  await makeFolder(folder, place.files)
  const kept = fetched.bytes ? await keepVersion(place, folder, fetched, fetched.bytes) : null
  await write(place, lastPath(folder), JSON.stringify(lastOf(fetched, readLast(folder))))
  return kept
}

/** Null where the newest version is the same. */
async function keepVersion(place: Place, folder: string, fetched: Fetched, bytes: Uint8Array): Promise<Kept | null> {
  const newest = newestIn(place.dir, folder)
  const body = sha256(bytes)
  if (newest?.body === body) return null
  const path = bodyPath(place.dir, body)
  const version = (newest?.version ?? 0) + 1
  await keepBody(place, path, bytes)
  const { url, finalUrl, from, published, kind, at, type } = fetched
  const row = { url, finalUrl, from, published, kind, at, type, body, size: bytes.length }
  await write(place, versionPath(folder, version), JSON.stringify(row))
  return { ...row, version, path }
}

async function keepBody(place: Place, path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await makeFolder(folder, place.files)
  const found = statSync(path, { throwIfNoEntry: false })
  // A run may have been killed between the renaming and the syncing.
  if (found?.size === bytes.length) await syncFolder(folder, place.files)
  else await write(place, path, bytes)
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
