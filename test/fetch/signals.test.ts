import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { siteOf } from './site.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'signals-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const command = (...words: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...words], { cwd: ROOT, stdio: 'pipe' })

const ended = (run: ChildProcess) =>
  new Promise<{ code: number | null; signal: string | null }>((done) =>
    run.once('exit', (code, signal) => done({ code, signal })),
  )

const outputIn = () => readFileSync(join(dir, 'out', 'stories.json'), 'utf8')

async function toldFirst(): Promise<void> {
  writeFileSync(join(dir, 'a.txt'), 'Envoys of Tarland and Ilvany met in Orlen on 6 January 2031, officials said.\n')
  const { code } = await ended(command('tell', join(dir, 'a.txt'), '--out', join(dir, 'out'), '--allow', '127.0.0.0/8'))
  expect(code).toBe(0)
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s in the middle of a request ends it cleanly',
  async (signal) => {
    await toldFirst()
    const before = outputIn()
    let run: ChildProcess | undefined
    const site = await siteOf({ '/hangs': () => run!.kill(signal) })
    run = command('update', join(dir, 'out'), site.at('/hangs', '127.0.0.1'), '--every', '15m')
    expect(await ended(run)).toEqual({ code: 0, signal: null })
    expect(outputIn()).toBe(before)
    expect(existsSync(join(dir, 'out/.truceline/lock'))).toBe(false)
  },
  60_000,
)

test('a network that does not answer stops nothing; a signal while it waits ends it', async () => {
  await toldFirst()
  const before = outputIn()
  const run = command('update', join(dir, 'out'), 'http://127.0.0.1:9/feed.xml', '--every', '15m')
  const told = new Promise<void>((done) => {
    for (const stream of [run.stdout!, run.stderr!])
      stream.on('data', (data) => /1 article,/.test(String(data)) && done())
  })
  await told
  run.kill('SIGTERM')
  expect(await ended(run)).toEqual({ code: 0, signal: null })
  expect(outputIn()).toBe(before)
  expect(readFileSync(join(dir, 'out/notes.json'), 'utf8')).toContain('its robots.txt cannot be had')
}, 60_000)
