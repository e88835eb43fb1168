import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What one run of a program took: processor and wall seconds, peak memory of the process in MB. */
export type Cost = { processor: number; wall: number; megabytes: number }

const USAGE = fileURLToPath(new URL('./usage.mjs', import.meta.url))

/** True where a program can be tied to some processors (Linux with util-linux). */
export const canPin = (): boolean => spawnSync('taskset', ['--version']).status === 0

/**
 * Runs a Node program to its end and says what it took; with `cores` it may use only that many processors.
 * @throws Error when it fails, with what it wrote.
 */
export function costOf(args: readonly string[], usageFile: string, cores: number | undefined): Cost {
  const node = [process.execPath, '--import', USAGE, ...args]
  const [command, ...rest] = cores === undefined ? node : ['taskset', '-c', `0-${cores - 1}`, ...node]
  const start = performance.now()
  const run = spawnSync(command!, rest, {
    encoding: 'utf8',
    env: { ...process.env, TRUCELINE_USAGE: usageFile },
    maxBuffer: 1 << 28,
  })
  const wall = (performance.now() - start) / 1000
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr.slice(-2000)}`)
  const { seconds, megabytes } = JSON.parse(readFileSync(usageFile, 'utf8')) as { seconds: number; megabytes: number }
  return { processor: seconds, wall, megabytes }
}
