import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { loadRuns, loadStories } from '../../src/keep/index.ts'
import { check } from '../../src/record/index.ts'

/** The files of an output that a reader sees, with their text. */
export function seenIn(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {}
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('.truceline'))
  const files = paths.sort().filter((path) => statSync(join(dir, path)).isFile())
  return Object.fromEntries(files.map((path) => [relative('.', path), readFileSync(join(dir, path), 'utf8')]))
}

/** True where an output has the proof of being whole, before anything brings it to rest. */
export const isWhole = (dir: string): boolean => existsSync(join(dir, 'stories.json'))

/** What in an output does not hold, in words; a folder in which nothing was told yet holds. */
export async function faultsIn(dir: string): Promise<string[]> {
  try {
    const stories = await loadStories(dir)
    await loadRuns(dir)
    return stories.flatMap(({ record, texts }) => check(record, texts).map((f) => `${f.path}: ${f.reason}`))
  } catch (error) {
    return [(error as Error).message]
  }
}

/** The addresses and files of the articles that an output tells. */
export async function sourcesIn(dir: string): Promise<string[]> {
  const stories = await loadStories(dir).catch(() => [])
  return stories.flatMap(({ record }) => record.articles.map((a) => a.source)).sort()
}

// What a run writes under a name of its own, and moves to its place.
const UNFINISHED = /^\.truceline-|^lock|\.\d+$|\.draft$|^[\da-f]{8}$/

/** What a run left behind that is no part of an output or of what is kept for the next. */
export function leftIn(dir: string): string[] {
  const names = [
    dir,
    join(dir, '.truceline'),
    join(dir, '.truceline/marked'),
    join(dir, '.truceline/fetched/unfinished'),
  ]
  return names.flatMap((at) =>
    existsSync(at)
      ? readdirSync(at)
          .filter((name) => UNFINISHED.test(name) || at.endsWith('unfinished'))
          .map((name) => relative(dir, join(at, name)))
      : [],
  )
}
