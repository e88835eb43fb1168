import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fetched } from '../../src/fetch/fetched.ts'
import { openStore } from '../../src/fetch/store.ts'

const ADDRESSES = 5

/** The answer with a number: of a few addresses in turn, each time another body, some of them larger. */
export function numbered(n: number): Fetched {
  const url = `http://gazette.example/${n % ADDRESSES}`
  const bytes = Buffer.from(`<p>${n}</p>`.padEnd(n % 7 === 0 ? 300_000 : 2000, 'x'))
  const at = new Date(Date.UTC(2031, 0, 1) + n * 1000).toISOString()
  const known = { from: null, published: null, etag: `"${n}"`, lastModified: null, retryAt: null, notes: [] }
  return { url, finalUrl: url, kind: 'page', at, status: 200, type: 'text/html', bytes, ...known }
}

/** What so many kills did: how many answers were said to be kept, how many of them were lost, and which folders broke. */
export type Killed = { kills: number; acknowledged: number; lost: number; broken: string[]; midway: number }

/** Lets a process keep answers in one folder, kills it with SIGKILL at a random moment, looks what is there, and again. */
export async function killMany(kills: number, chance: () => number): Promise<Killed> {
  const dir = mkdtempSync(join(tmpdir(), 'kills-'))
  const told: Killed = { kills, acknowledged: 0, lost: 0, broken: [], midway: 0 }
  const kept = new Set<number>()
  try {
    for (let i = 0; i < kills; i++) {
      const from = Math.max(0, ...kept) + 100
      for (const n of await killOne(dir, from, chance() * 150)) kept.add(n)
      await look(dir, kept, told)
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
  return { ...told, acknowledged: kept.size }
}

/** The numbers that a process said it kept before it was killed, so many milliseconds after it began. */
function killOne(dir: string, from: number, after: number): Promise<number[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'keeper.ts'), dir, String(from)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  return new Promise((done, fail) => {
    child.stdout.on('data', (words) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
      said += words
    })
    child.on('close', (code) => {
      if (code !== null) fail(new Error(`the keeper ended by itself: ${code}`))
      // The last line may have been cut by the kill.
      else done(said.split('\n').slice(1, -1).map(Number))
    })
  })
}

async function look(dir: string, kept: ReadonlySet<number>, told: Killed): Promise<void> {
  try {
    const store = await openStore(dir)
    const bodies = store.list().map(({ path, body, size }) => {
      const bytes = readFileSync(path)
      if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== body)
        throw new Error(`half: ${path}`)
      return Number(/\d+/.exec(bytes.subarray(0, 20).toString())![0])
    })
    const there = new Set(bodies)
    told.lost = [...kept].filter((n) => !there.has(n)).length
    if (there.size > kept.size) told.midway = there.size - kept.size
  } catch (error) {
    told.broken.push((error as Error).message)
  }
}

// npx tsx test/fetch/kills.ts 200
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(await killMany(Number(process.argv[2] ?? 200), Math.random)))
