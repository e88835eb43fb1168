import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from '../stats.ts'
import type { Reading } from './child.ts'
import { METHODS } from './methods.ts'

/** What one method read of the pages, and its pages per second of the processor, one figure for each round. */
export type Run = { who: string; texts: string[]; speeds: number[] }

const ROUNDS = 3
const CHILD = join(import.meta.dirname, 'child.ts')
const LARGEST = 1 << 28 // bytes of what a method may print

/**
 * Reads all pages with all methods, round after round. Each method has a process of its own, for what one leaves behind
 * slows the next; and they take turns, so that what else the machine does is borne by all alike.
 */
export function runsOf(dir: string): Run[] {
  const rounds = Array.from({ length: ROUNDS }, () => METHODS.map(({ who }) => readingOf(who, dir)))
  return METHODS.map(({ who }, at) => ({
    who,
    texts: rounds[0]![at]!.texts,
    speeds: rounds.map((round) => round[at]!.speed),
  }))
}

function readingOf(who: string, dir: string): Reading {
  const options = { encoding: 'utf8', stdio: 'pipe', maxBuffer: LARGEST } as const
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', CHILD, who, dir], options)) as Reading
}

/** How many times as fast the first is as the second: the median of the rounds. */
export const ratioOf = (first: Run, second: Run): number =>
  median(first.speeds.map((speed, round) => speed / second.speeds[round]!))
