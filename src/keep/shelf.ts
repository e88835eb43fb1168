import { createHash } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MarkedArticle, type Note, parsedJson } from '../record/index.ts'
import { makeFolder } from './folder.ts'
import { STATE } from './state.ts'

/** What was found in one source, and the clock it was read by. */
export type Shelved = { clock: string; articles: MarkedArticle[]; notes: Note[] }

/** What was found in sources, kept beside an output for the next run; losing it costs time and nothing else. */
export type Shelf = {
  get(key: string): Promise<Shelved | undefined>
  put(key: string, found: Shelved): Promise<void>
  all(): Promise<Shelved[]>
}

/** The shelf of an output folder. */
export function shelfOf(dir: string): Shelf {
  const folder = join(dir, STATE, 'marked')
  const pathOf = (key: string) => join(folder, `${key}.json`)
  return {
    get: (key) => readFile(pathOf(key), 'utf8').then(shelved, () => undefined),
    put: (key, found) => placed(folder, pathOf(key), JSON.stringify(found)),
    all: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort()
      const kept = await Promise.all(names.map(async (name) => shelved(await readFile(join(folder, name), 'utf8'))))
      return kept.filter((found) => found !== undefined)
    },
  }
}

/** The key of what rules of a version find in a source: it changes with its bytes, its name and what is known of it. */
export function shelfKey(rules: string, name: string, given: object | null, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(JSON.stringify([rules, name, given]))
    .update(bytes)
    .digest('hex')
    .slice(0, 32)
}

const shelved = (text: string) => parsedJson(text) as Shelved | undefined

/** Writes a file whole or not at all: another name first, then the right one. */
async function placed(folder: string, path: string, content: string): Promise<void> {
  await makeFolder(folder)
  const draft = `${path}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, path)
}
