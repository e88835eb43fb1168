import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { withLock } from '../../src/keep/index.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'))
})
const lock = () => join(dir, '.truceline/lock')
const left = () => readdirSync(join(dir, '.truceline')).filter((name) => name.startsWith('lock'))

function held(holder: string, hoursAgo = 0): void {
  mkdirSync(join(dir, '.truceline'), { recursive: true })
  writeFileSync(lock(), holder)
  const at = Date.now() / 1000 - hoursAgo * 3600
  utimesSync(lock(), at, at)
}
const refused = () =>
  withLock(dir, async () => 'done').then(
    () => null,
    (error: Error) => error.message,
  )

test('one run after the other; the lock goes with the work, also where that fails', async () => {
  expect(await withLock(dir, async () => left())).toEqual(['lock'])
  expect(left()).toEqual([])
  await expect(withLock(dir, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(left()).toEqual([])
})

test('a second run is refused in plain words, and does not hurt the first', async () => {
  await withLock(dir, async () => {
    expect(await refused()).toBe(`${dir} is being written by another run (process ${process.pid} on ${hostname()})`)
    expect(left()).toEqual(['lock'])
  })
})

test('of many at once one works at a time', async () => {
  let working = 0
  const results = await Promise.all(
    Array.from({ length: 20 }, () =>
      withLock(dir, async () => {
        expect(++working).toBe(1)
        await new Promise((done) => setTimeout(done, 20))
        working--
        return 'done'
      }).catch((error: Error) => error.message.replace(/.* is being/, 'is being')),
    ),
  )
  expect(new Set(results).size).toBe(2)
  expect(results.filter((r) => r === 'done').length).toBeGreaterThan(0)
  expect(left()).toEqual([])
})

test('of many that find the lock of a dead run one takes it', async () => {
  held(`process 999999 on ${hostname()}`)
  let working = 0
  await Promise.all(
    Array.from({ length: 20 }, () =>
      withLock(dir, async () => {
        expect(++working).toBe(1)
        await new Promise((done) => setTimeout(done, 20))
        working--
      }).catch(() => undefined),
    ),
  )
  expect(left()).toEqual([])
})

test.each([
  ['of a process that is no more', `process 999999 on ${hostname()}`, 0],
  ['of a process whose number another has now', `process ${process.pid} on ${hostname()}\n1 of another-start\n`, 0],
  ['that nobody finished writing', '', 0],
  ['of another machine that has been silent for long', 'process 4711 on another-desk', 1],
])('a lock %s is taken over', async (_, holder, hoursAgo) => {
  held(holder, hoursAgo)
  expect(await refused()).toBeNull()
  expect(left()).toEqual([])
})

test.each([
  ['of a process that goes on, where the system does not tell since when', `process ${process.pid} on ${hostname()}`],
  ['of another machine that was there a moment ago', 'process 4711 on another-desk'],
  ['of what we do not understand, a moment ago', 'somebody'],
])('a lock %s is not', async (_, holder) => {
  held(holder)
  expect(await refused()).toMatch(/is being written by another run/)
  expect(readFileSync(lock(), 'utf8')).toBe(holder)
})

test('the lock of a run that was killed is taken over', async () => {
  const keep = new URL('../../src/keep/index.ts', import.meta.url).href
  const code = `const { withLock } = await import('${keep}'); await withLock('${dir}', () => { console.log('held'); return new Promise((r) => setTimeout(r, 60000)) })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  await new Promise((done) => child.stdout.once('data', done))
  expect(await refused()).toMatch(`process ${child.pid}`)
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
  expect(existsSync(lock())).toBe(true)
  expect(await refused()).toBeNull()
}, 30_000)

test('what killed runs began to write beside it and did not finish is cleared away', async () => {
  mkdirSync(join(dir, '.truceline'))
  for (const name of ['lock.0a1b2c3d', 'inputs.json.4711', 'inputs.json'])
    writeFileSync(join(dir, '.truceline', name), 'x')
  await withLock(dir, async () => undefined)
  expect(readdirSync(join(dir, '.truceline'))).toEqual(['inputs.json'])
})
