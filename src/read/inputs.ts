import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Note, noteOf } from '../record/index.ts'
import { decode } from './decode.ts'
import type { Given, Source } from './draft.ts'
import { readSheet, type Sheet } from './sheet.ts'

/** A file found under an input; both paths are absolute, `top` is the folder that its name starts from. */
type Found = { path: string; top: string }

const SHEET = 'sources.csv'

/**
 * Lists what there is to read in files and folders, in order of name (code units), each with what the `sources.csv` of
 * its folder says of it. A path that is not there, or a file that holds no article by its name, is a note.
 */
export async function findInputs(paths: readonly string[]): Promise<{ sources: Source[]; notes: Note[] }> {
  const notes: Note[] = []
  const found = onceEach((await Promise.all(paths.map((path) => listInput(path, notes)))).flat())
  const names = namesOf(found)
  const sheets = await sheetsOf(found, notes)
  const sources = found
    .map((f, i) => ({ name: names[i]!, path: f.path, given: givenFor(f, sheets) }))
    .filter((source) => isArticle(source, notes))
    .sort((a, b) => compare(a.name, b.name))
  notes.push(...unknownRows(found, sheets))
  return { sources, notes: notes.sort((a, b) => compare(a.source, b.source) || compare(a.reason, b.reason)) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const localName = ({ path, top }: Found) => relative(top, path).replaceAll('\\', '/')

async function listInput(path: string, notes: Note[]): Promise<Found[]> {
  try {
    const full = resolve(path)
    if (!(await stat(full)).isDirectory()) return [{ path: full, top: dirname(full) }]
    return (await listFolder(full)).map((file) => ({ path: file, top: full }))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason = code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be listed: ${code}`
    notes.push(noteOf('missing', path, 'inputs', reason))
    return []
  }
}

/** All files of a folder and its folders, hidden ones and links to folders left out. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((e) => !e.name.startsWith('.'))
  const lists = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFolder(path)
    return entry.isFile() || entry.isSymbolicLink() ? [path] : []
  })
  return (await Promise.all(lists)).flat()
}

/** A file reached from several inputs is one: its longest name stands, for it says most. */
function onceEach(found: readonly Found[]): Found[] {
  const once = new Map<string, Found>()
  for (const f of found) {
    const known = once.get(f.path)
    if (!known || known.top.length > f.top.length) once.set(f.path, f)
  }
  return [...once.values()]
}

/** Names within the input folder; where two are the same, the folders above come in front until they differ. */
function namesOf(found: readonly Found[]): string[] {
  const names = found.map(localName)
  for (let above = 1; above < 64; above++) {
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    const clashing = names.flatMap((name, i) => (counts.get(name)! > 1 ? [i] : []))
    if (clashing.length === 0) break
    for (const i of clashing) {
      const folders = found[i]!.top.split(/[\\/]/).filter((part) => part !== '')
      names[i] = [...folders.slice(-above), localName(found[i]!)].join('/')
    }
  }
  return names
}

function isArticle({ name }: Source, notes: Note[]): boolean {
  if (basename(name) === SHEET) return false
  if (!/\.(csv|tsv)$/i.test(name)) return true
  notes.push(noteOf('skipped', name, 'inputs', 'a table holds no article'))
  return false
}

type Sheets = Map<string, Sheet>

/** The `sources.csv` of every folder that a file was found in or below, by folder. */
async function sheetsOf(found: readonly Found[], notes: Note[]): Promise<Sheets> {
  const folders = new Set(found.flatMap(foldersOf))
  const sheets: Sheets = new Map()
  for (const folder of [...folders].sort()) {
    const bytes = await readFile(join(folder, SHEET)).catch(() => undefined)
    if (!bytes) continue
    const decoded = decode(bytes)
    const sheet = readSheet('text' in decoded ? decoded.text : '', sheetName(folder, found))
    sheets.set(folder, sheet)
    notes.push(...sheet.notes)
  }
  return sheets
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
  return [...sheets].flatMap(([folder, { rows }]) =>
    [...rows.keys()]
      .filter((file) => !existsSync(resolve(folder, file)))
      .map((file) =>
        noteOf('sources.csv', sheetName(folder, found), 'inputs', `${file} stands in it but is not there`),
      ),
  )
}
