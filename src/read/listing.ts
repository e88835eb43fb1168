import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Note, noteOf } from '../record/index.ts'

/** A file found under an input; both paths are absolute, `top` is the folder that its name starts from. */
export type Found = { path: string; top: string }

/** The name of a found file within its input, with `/`. */
export const localName = ({ path, top }: Found): string => relative(top, path).replaceAll('\\', '/')

/** What an input holds: its files, and notes on what cannot be listed in it. */
type Listing = { files: Found[]; notes: Note[] }

/** Lists the file that an input is, or all files of a folder. */
export async function listInput(path: string): Promise<Listing> {
  const full = resolve(path)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return none(path, 'missing', whyNot(found))
  if (found.isFile()) return { files: [{ path: full, top: dirname(full) }], notes: [] }
  if (!found.isDirectory()) return none(path, 'skipped', 'it is neither a file nor a folder')
  const listed = await listFolder(full)
  if (!listed) return none(path, 'skipped', 'it is an output of truceline')
  const notes = listed.failed.map(([at, error]) => noteOf('missing', join(path, relative(full, at)), BY, whyNot(error)))
  return { files: listed.paths.map((file) => ({ path: file, top: full })), notes }
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
  if (isOutput(entries)) return undefined
  const shown = entries.filter((e) => !e.name.startsWith('.'))
  const files = shown.filter((e) => e.isFile() || e.isSymbolicLink()).map((e) => join(folder, e.name))
  const below = await Promise.all(shown.filter((e) => e.isDirectory()).map((e) => listFolder(join(folder, e.name))))
  return {
    paths: [...files, ...below.flatMap((tree) => tree?.paths ?? [])],
    failed: below.flatMap((tree) => tree?.failed ?? []),
  }
}

function isOutput(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map((e) => e.name))
  return ['index.html', 'stories.json', 'notes.json'].every((name) => names.has(name))
}

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
