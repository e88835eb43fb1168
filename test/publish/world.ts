import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { type Watch, watchAll } from '../../src/ceasefire.ts'
import { showCeasefire } from '../../src/ceasefire-output.ts'
import type { OutputFile } from '../../src/keep/index.ts'
import { mark } from '../../src/mark/index.ts'
import { readSource } from '../../src/read/index.ts'
import type { Ceasefire, Member } from '../../src/record/index.ts'

/** A file of a folder, as text. */
export type File = { source: string; text: string }

const EXAMPLE = resolve(import.meta.dirname, '../../examples/avel-talks/truce')

/** The files of the bundled ceasefire. */
export const exampleFiles = (): File[] =>
  readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name !== 'sources.csv')
    .map((e) => join(e.parentPath, e.name))
    .sort()
    .map((path) => ({ source: relative(EXAMPLE, path), text: readFileSync(path, 'utf8') }))

const kindOf = ({ source }: File): Watch['kind'] => {
  if (source.startsWith('agreement/')) return 'agreement'
  const name = basename(source)
  return name === 'findings.csv' ? 'findings' : name === 'acts.csv' ? 'acts' : 'observed'
}

const isPress = ({ source }: File) => /\.txt$/.test(source) && !source.startsWith('agreement/')

const memberOf = ({ source, text }: File): Member => {
  const given = { published: null, outlet: null, url: null, title: null }
  const [article] = readSource(
    { name: source, path: source, given } as never,
    new TextEncoder().encode(text),
    '9999-12-31',
  ).articles
  return { ...mark(article!).marked, origin: null }
}

/** What the second half makes of some files at a clock. */
export function ceasefireIn(files: readonly File[], asOf: string): Ceasefire {
  const members = files.filter(isPress).map(memberOf)
  const watched = files
    .filter((f) => !isPress(f))
    .map((f) => ({ kind: kindOf(f), source: f.source, bytes: new TextEncoder().encode(f.text) }))
  return watchAll(watched, members, asOf).ceasefires[0]!
}

/** The files that everybody may see of it. */
export const publicFiles = (ceasefire: Ceasefire): OutputFile[] => showCeasefire(ceasefire, false).files
