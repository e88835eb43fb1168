import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Runs the command line from source, as a process of its own. */
export function truceline(...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/cli.ts'), ...words],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 50_000 },
  )
  return { status, out: stdout, err: stderr }
}

/** A new empty folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'truceline-'))

/** All files below a folder with their bytes, in order of path. */
export function filesOf(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .sort()
  return Object.fromEntries(paths.map((p) => [relative(dir, p), readFileSync(p, 'utf8')]))
}

/** The bundled example. */
export const EXAMPLE: string = join(root, 'examples/avel-talks/in')
