import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Note, noteOf } from '../record/index.ts'
import { decode } from './decode.ts'
import type { Given, Source } from './draft.ts'
import { type Found, listInput, localName, namesOf, onceEach } from './listing.ts'
import { loadSource } from './load.ts'
import { type Payload, partSources } from './payloads.ts'
import { readSheet, type Sheet } from './sheet.ts'

const SHEET = 'sources.csv'

/** What there is to read: sources of articles, files of the second half, and trouble. */
export type Inputs = { sources: Source[]; payloads: Payload[]; notes: Note[] }

/**
 * Lists what there is to read in files and folders, in order of name (code units), each with what the `sources.csv` of
 * its folder says of it; the files of an agreement and of what was observed stand apart. A path that is not there, or a
 * file that holds no article by its name, is a note.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const listed = await Promise.all(paths.map(listInput))
  const notes = listed.flatMap((l) => l.notes)
  const found = onceEach(listed.flatMap((l) => l.files))
  const names = namesOf(found)
  const sheets = await sheetsOf(found, notes)
  const all = found.map((f, i) => sourceOf(f, names[i]!, givenFor(f, sheets)))
  const { articles, payloads } = await partSources(
    all.filter(({ name }) => basename(name) !== SHEET).sort((a, b) => compare(a.name, b.name)),
  )
  const sources = articles.filter((source) => isArticle(source, notes))
  notes.push(...unknownRows(found, sheets))
  return { sources, payloads, notes: notes.sort((a, b) => compare(a.source, b.source) || compare(a.reason, b.reason)) }
}

const sourceOf = ({ path, zip }: Found, name: string, given: Given | null): Source =>
  zip ? { name, path: zip.path, given, part: zip.part } : { name, path, given }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function isArticle({ name }: Source, notes: Note[]): boolean {
  if (!/\.(csv|tsv)$/i.test(name)) return true
  notes.push(noteOf('skipped', name, 'inputs', 'a table holds no article'))
  return false
}

type Sheets = Map<string, Sheet>

/** The `sources.csv` of every folder that a file was found in or below, by folder. */
async function sheetsOf(found: readonly Found[], notes: Note[]): Promise<Sheets> {
  const folders = new Set(found.flatMap(foldersOf))
  const zipped = new Map(found.filter((f) => f.zip).map((f) => [f.path, f]))
  const sheets: Sheets = new Map()
  for (const folder of [...folders].sort()) {
    const path = join(folder, SHEET)
    const packed = zipped.get(path)
    const bytes = packed ? await unzipped(packed) : await readFile(path).catch((error: NodeJS.ErrnoException) => error)
    if (bytes instanceof Error && (bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR')) continue
    const sheet = sheetIn(bytes, sheetName(folder, found))
    sheets.set(folder, sheet)
    notes.push(...sheet.notes)
  }
  return sheets
}

const unzipped = (found: Found) => loadSource(sourceOf(found, found.path, null))

function sheetIn(bytes: Uint8Array | Note | NodeJS.ErrnoException, name: string): Sheet {
  const none = (reason: string): Sheet => ({ rows: new Map(), notes: [noteOf('sources.csv', name, 'inputs', reason)] })
  if (bytes instanceof Error) return none(`it cannot be read: ${bytes.code}`)
  if (!(bytes instanceof Uint8Array)) return none(bytes.reason)
  const decoded = decode(bytes)
  return 'text' in decoded ? readSheet(decoded.text, name) : none(`it holds ${decoded.binary}, no table`)
}

/** The folders whose `sources.csv` may speak of a file: its own, then those above it up to the input. */
function foldersOf({ path, top }: Found): string[] {
  const folders = [dirname(path)]
  while (folders.at(-1) !== top) folders.push(dirname(folders.at(-1)!))
  return folders
}

function sheetName(folder: string, found: readonly Found[]): string {
  const top = found.find((f) => foldersOf(f).includes(folder))!.top
  return localName({ path: join(folder, SHEET), top })
}

function givenFor(f: Found, sheets: Sheets): Given | null {
  for (const folder of foldersOf(f)) {
    const row = sheets.get(folder)?.rows.get(relative(folder, f.path).replaceAll('\\', '/'))
    if (row) return row
  }
  return null
}

function unknownRows(found: readonly Found[], sheets: Sheets): Note[] {
  const paths = new Set(found.map((f) => f.path))
  return [...sheets].flatMap(([folder, { rows }]) =>
    [...rows.keys()]
      .filter((file) => !paths.has(resolve(folder, file)) && !existsSync(resolve(folder, file)))
      .map((file) =>
        noteOf('sources.csv', sheetName(folder, found), 'inputs', `${file} stands in it but is not there`),
      ),
  )
}
