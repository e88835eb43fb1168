import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSite, type Site } from './site.ts'

/** How the command line is started: words of Node before those of the command. */
export type Cli = readonly string[]

/**
 * Folders and a site whose articles become more: `out` is told by runs that are killed, `twin` by runs that are not, from
 * the same inputs.
 */
export type World = { root: string; inputs: string; more: string; out: string; twin: string; site: Site; steps: number }

export async function newWorld(): Promise<World> {
  const root = mkdtempSync(join(tmpdir(), 'kills-'))
  const [inputs, more] = [join(root, 'in'), join(root, 'more')]
  for (const dir of [inputs, more]) mkdirSync(dir)
  return { root, inputs, more, out: join(root, 'out'), twin: join(root, 'twin'), site: await openSite(), steps: 0 }
}

export function endWorld({ root, site }: World): void {
  site.close()
  rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}

const HERE = join(import.meta.dirname, '../../examples/quarrow-water/in')
const FILES = readdirSync(HERE).filter((name) => name !== 'sources.csv')

/** Lets something happen, each time another thing: a page, a file, a new version of one; and gives the words of the run. */
export function happen(world: World): (dir: string) => string[] {
  const { inputs, more, site } = world
  const n = world.steps++
  site.publish()
  const file = FILES[n % FILES.length]!
  if (n % 3 === 1) writeFileSync(join(inputs, file), readFileSync(join(HERE, file)))
  if (n % 3 === 2) amend(inputs, n)
  if (n === 0)
    return (dir) => ['tell', inputs, site.feed, '--follow', '--allow', '127.0.0.0/8', '--out', dir, '--one-story']
  if (n !== 4) return (dir) => ['update', dir]
  writeFileSync(join(more, 'note.txt'), note(n))
  return (dir) => ['update', dir, more]
}

/** A new version of a file that lies there, or a first one. */
function amend(inputs: string, n: number): void {
  writeFileSync(join(inputs, 'own.txt'), note(n))
}

const note = (n: number): string =>
  `Truce holds on day ${n}\n\n5 February 2026\n\nThe truce between Norland and Velmark held on Monday, observers in Kesh said. ` +
  `They counted ${n + 3} shots.\n\nVelmark will open the bridge at Dorn once ${n + 10} prisoners are home, its government said.\n`

/** How a run ended: its status, or the signal that ended it, what it said of trouble, and how long it took. */
export type Ended = { status: number | null; signal: string | null; err: string; ms: number }

/** What is done to a run: a fault that it meets, or a kill so many milliseconds after it took its lock. */
export type Harm = { fault?: { how: string; at: number }; countTo?: string; killAfter?: number; dir: string }

const CLOCK = ['--as-of', '2030-01-01', '--jobs', '1']

/** Runs the command line, and does to it what is asked. */
export function run(cli: Cli, words: readonly string[], harm?: Harm): Promise<Ended> {
  const began = Date.now()
  const fault = harm?.fault ?? (harm?.countTo ? { how: 'none', at: Number.MAX_SAFE_INTEGER } : undefined)
  const env = {
    ...process.env,
    ...(fault ? { TRUCELINE_FAULT: JSON.stringify({ dir: harm!.dir, ...fault }) } : {}),
    ...(harm?.countTo ? { TRUCELINE_COUNT: harm.countTo } : {}),
  }
  const child = spawn(process.execPath, [...cli, ...words, ...CLOCK], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  if (harm?.killAfter !== undefined) killAfter(child, harm.dir, harm.killAfter)
  let err = ''
  child.stderr!.on('data', (said) => {
    err += said
  })
  return new Promise((done) => {
    child.on('close', (status, signal) => done({ status, signal, err, ms: Date.now() - began }))
  })
}

const GLANCE = 5

/** Kills a run so long after it took its lock: what comes before, its start, changes nothing. */
function killAfter(child: ChildProcess, dir: string, ms: number): void {
  const lock = join(dir, '.truceline/lock')
  const watch = setInterval(() => {
    const isOurs = existsSync(lock) && (readFileSync(lock, 'utf8').startsWith(`process ${child.pid} `) ?? false)
    if (!isOurs) return
    clearInterval(watch)
    setTimeout(() => child.kill('SIGKILL'), ms)
  }, GLANCE)
  child.on('close', () => clearInterval(watch))
}
