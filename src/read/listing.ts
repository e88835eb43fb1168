import { readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Note, noteOf } from '../record/index.ts'
import { isZip, listZip, type ZipPart } from './doors/zip.ts'

/**
 * A file found under an input; both paths are absolute, `top` is the folder that its name starts from. A zip file counts as
 * a folder: what lies in it has the path it would have there, and `zip` says where it is.
 */
export type Found = { path: string; top: string; zip?: { path: string; part: ZipPart } }

/** The name of a found file within its input, with `/`. */
export const localName = ({ path, top }: Found): string => relative(top, path).replaceAll('\\', '/')

/** What an input holds: its files, and notes on what cannot be listed in it. */
type Listing = { files: Found[]; notes: Note[] }

/** Lists the file that an input is, or all files of a folder. */
export async function listInput(path: string): Promise<Listing> {
  const full = resolve(path)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return none(path, 'missing', whyNot(found))
  if (found.isFile()) return withZips([{ path: full, top: dirname(full) }])
  if (!found.isDirectory()) return none(path, 'skipped', 'it is neither a file nor a folder')
  const listed = await listFolder(full)
  if (!listed) return none(path, 'skipped', 'it is an output of truceline')
  const notes = listed.failed.map(([at, error]) => noteOf('missing', join(path, relative(full, at)), BY, whyNot(error)))
  const { files, notes: zipped } = await withZips(listed.paths.map((file) => ({ path: file, top: full })))
  return { files, notes: [...notes, ...zipped] }
}

/** Files, with those that lie in zip files in place of these. */
async function withZips(found: readonly Found[]): Promise<Listing> {
  const all: Listing = { files: [], notes: [] }
  for (const file of found) {
    const { files, notes } = (await isZip(file.path)) ? await inZip(file) : { files: [file], notes: [] }
    all.files = all.files.concat(files)
    all.notes.push(...notes)
  }
  return all
}

async function inZip(found: Found): Promise<Listing> {
  const { path, top } = found
  const { files, notes } = await listZip(path, localName(found))
  const shown = [...files].filter(([name]) => !foldersAbove(name).some((folder) => isOutput(files, folder)))
  return { files: shown.map(([name, part]) => ({ path: join(path, name), top, zip: { path, part } })), notes }
}

/** The folders that a file of a zip file lies in, "" for the outermost. */
function foldersAbove(name: string): string[] {
  const parts = name.split('/').slice(0, -1)
  return ['', ...parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)]
}

const BY = 'inputs'
const none = (path: string, kind: string, reason: string) => ({ files: [], notes: [noteOf(kind, path, BY, reason)] })
const whyNot = ({ code }: NodeJS.ErrnoException) =>
  code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be listed: ${code}`

type Tree = { paths: string[]; failed: [folder: string, error: NodeJS.ErrnoException][] }

/**
 * All files of a folder and its folders. Hidden ones are left out, and so are links to folders and whole outputs of
 * earlier runs, which may well lie beside what they were made of. Undefined: the folder itself is such an output.
 */
async function listFolder(folder: string): Promise<Tree | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
  if (entries instanceof Error) return { paths: [], failed: [[folder, entries]] }
  if (isOutput(new Set(entries.map((e) => e.name)))) return undefined
  const shown = entries.filter((e) => !e.name.startsWith('.'))
  const files = shown.filter((e) => e.isFile() || e.isSymbolicLink()).map((e) => join(folder, e.name))
  const below = await Promise.all(shown.filter((e) => e.isDirectory()).map((e) => listFolder(join(folder, e.name))))
  return {
    paths: [...files, ...below.flatMap((tree) => tree?.paths ?? [])],
    failed: below.flatMap((tree) => tree?.failed ?? []),
  }
}

/** True for names among which there are those of an output, in some folder. */
const isOutput = (names: Pick<ReadonlySet<string>, 'has'>, folder = ''): boolean =>
  ['index.html', 'stories.json', 'notes.json'].every((name) => names.has(`${folder}${name}`))

/** A file reached from several inputs is one: its longest name stands, for it says most. */
export function onceEach(found: readonly Found[]): Found[] {
  const once = new Map<string, Found>()
  for (const f of found) {
    const known = once.get(f.path)
    if (!known || known.top.length > f.top.length) once.set(f.path, f)
  }
  return [...once.values()]
}

/** Names within the input folder; where two are the same, the folders above come in front until they differ. */
export function namesOf(found: readonly Found[]): string[] {
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
