import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Chance } from '../chance.ts'
import { faultsIn, isWhole, leftIn, seenIn, sourcesIn } from './folders.ts'
import { type Cli, type Ended, endWorld, happen, newWorld, run, type World } from './world.ts'

/** One run that was harmed, and what was found after it and after the next good run; no words: all is well. */
export type Harmed = {
  how: string
  state: 'earlier' | 'later' | 'neither'
  atOnce: boolean // whole before anybody looked
  ended: Ended
  wrong: string[]
}

/** Ways to harm a run: a kill at a random moment, or one of these at one of the times at which something is written. */
export const FAULTS = ['SIGKILL', 'ENOSPC', 'EACCES', 'EROFS'] as const
export type How = 'random kill' | (typeof FAULTS)[number]

// A world grows; so many steps in, a new one costs less. So many runs are harmed over each step, from the same state.
const STEPS = 5
const PER_STEP = 6

/** Harms so many runs in a way, one after the other, and looks after each what is there. */
export async function harmMany(how: How, times: number, cli: Cli, chance: Chance): Promise<Harmed[]> {
  const done: Harmed[] = []
  while (done.length < times) {
    const world = await newWorld()
    try {
      for (let i = 0; i < STEPS && done.length < times; i++) {
        const many = Math.min(PER_STEP, times - done.length)
        done.push(...(await harmStep(how, many, world, cli, chance)))
      }
    } finally {
      endWorld(world)
    }
  }
  return done
}

/** A step as it is told without harm: the words of the run, its life, and how often it writes. */
type Step = { words: (dir: string) => string[]; good: Ended; written: number; before: string }

async function harmStep(how: How, many: number, world: World, cli: Cli, chance: Chance): Promise<Harmed[]> {
  const { out, twin, root } = world
  const [before, count] = [join(root, 'before'), join(root, 'count')]
  copy(out, before)
  const words = happen(world)
  const good = await run(cli, words(twin), { dir: twin, countTo: count })
  const step: Step = { words, good, written: Number(readFileSync(count, 'utf8')), before }
  rmSync(count)
  const done: Harmed[] = []
  for (let i = 0; i < many; i++) {
    copy(before, out)
    done.push(await harmOne(how, step, world, cli, chance))
  }
  return done
}

/** A folder as another is, or none where that is not there. */
function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}

async function harmOne(how: How, step: Step, { out, twin }: World, cli: Cli, chance: Chance): Promise<Harmed> {
  const { words, good, written } = step
  const before = { seen: seenIn(out), sources: await sourcesIn(out) }
  const fault = { how, at: 1 + Math.floor(chance() * written) }
  const harm = how === 'random kill' ? { dir: out, killAfter: chance() * good.ms * LIFE } : { dir: out, fault }
  const ended = await run(cli, words(out), harm)
  const isNew = Object.keys(before.seen).length === 0
  const atOnce = isWhole(out) || isNew
  const faults = isNew && !hasBegun(out) ? [] : await faultsIn(out)
  const state = stateOf(seenIn(out), before.seen, seenIn(twin))
  const next = await run(cli, state === 'later' ? ['update', out] : words(out))
  const other = differing(seenIn(out), seenIn(twin))
  const wrong = [
    ...(good.status === 0 ? [] : [`the twin ended with ${good.status}: ${good.err}`]),
    ...faults.map((f) => `does not hold: ${f}`),
    ...(state === 'neither' ? ['neither the earlier nor the later state'] : []),
    ...wordsOf(how, ended),
    ...(next.status === 0 ? [] : [`the next run ended with ${next.status}: ${next.err.trim()}`]),
    ...(other.length > 0 ? [`other than without harm: ${other.join(', ')}`] : []),
    ...lostFrom(before.sources, await sourcesIn(out)).map((source) => `lost: ${source}`),
    ...leftIn(out).map((path) => `left behind: ${path}`),
  ]
  return { how, state, atOnce, ended, wrong }
}

// The part of a run's life that comes after it took its lock.
const LIFE = 0.8

/** True where an exchange into a new folder has begun. */
const hasBegun = (dir: string): boolean => Object.keys(seenIn(dir)).length > 0

function stateOf(seen: object, before: object, later: object): Harmed['state'] {
  if (isDeepStrictEqual(seen, later)) return 'later'
  return isDeepStrictEqual(seen, before) ? 'earlier' : 'neither'
}

const SAID: Record<string, RegExp> = {
  ENOSPC: /disk is full/,
  EACCES: /not allowed|cannot be used \(EACCES\)/,
  EROFS: /can only be read|cannot be used \(EROFS\)/,
}

/** What is wrong with the words in which a run says that it could not write. */
function wordsOf(how: How, { status, err }: Ended): string[] {
  const said = SAID[how]
  if (!said || status === 0) return []
  if (status !== 2) return [`ended with ${status}: ${err.trim().slice(0, 300)}`]
  return said.test(err) && err.trim().split('\n').length === 1 ? [] : [`says: ${err.trim().slice(0, 300)}`]
}

function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort()
}

const lostFrom = (before: readonly string[], now: readonly string[]): string[] => before.filter((s) => !now.includes(s))
