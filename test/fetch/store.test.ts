import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Fetched, FILES, type Files, fetchInto, openStore } from '../../src/fetch/index.ts'
import { killMany } from './kills.ts'
import { clockOf, optionsOf, siteOf } from './site.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => {
  chmodSync(dir, 0o755)
  rmSync(dir, { recursive: true })
})

const answer = (more: Partial<Fetched> = {}, words: string | null = 'one'): Fetched => ({
  url: 'http://gazette.example/a',
  finalUrl: 'http://gazette.example/b',
  from: null,
  published: null,
  kind: 'page',
  at: '2031-03-01T08:00:00.000Z',
  status: 200,
  type: 'text/html',
  bytes: words === null ? null : Buffer.from(words),
  etag: '"1"',
  lastModified: null,
  retryAt: null,
  notes: [],
  ...more,
})
const later = '2031-03-02T08:00:00.000Z'
const unchanged = answer({ status: 304, at: later, etag: null, kind: null }, null)
const words = (kept: { path: string }[]) => kept.map(({ path }) => readFileSync(path, 'utf8'))
const all = () =>
  (readdirSync(dir, { recursive: true }) as string[]).filter((f) => statSync(join(dir, f)).isFile()).sort()

describe('the store', () => {
  test('keeps each version of an address, the same body once', async () => {
    const store = await openStore(join(dir, 'new', 'folder'))
    expect(await store.keep(answer())).toMatchObject({ version: 1, size: 3, finalUrl: 'http://gazette.example/b' })
    expect(await store.keep(answer({ at: later }))).toBeNull()
    expect(await store.keep(answer({}, 'two'))).toMatchObject({ version: 2 })
    expect(await store.keep(answer({}, 'one'))).toMatchObject({ version: 3 })
    expect(await store.keep(answer({ url: 'http://courier.example/' }))).toMatchObject({ version: 1 })
    expect(words(store.list())).toEqual(['one', 'one', 'two', 'one'])
    expect(new Set(store.list().map(({ path }) => path)).size).toBe(2)
    expect((await openStore(join(dir, 'new', 'folder'))).list()).toEqual(store.list())
  })

  test('knows what to ask with: after an answer its own tags, after anything else those before', async () => {
    const store = await openStore(dir)
    expect(await store.known('http://gazette.example/a')).toBeUndefined()
    await store.keep(answer())
    await store.keep(unchanged)
    await store.keep(answer({ status: 429, etag: null, retryAt: later, kind: null }, null))
    const known = await store.known('http://gazette.example/a')
    expect(known).toMatchObject({ kind: 'page', finalUrl: 'http://gazette.example/b', etag: '"1"', retryAt: later })
    expect(Buffer.from(await known!.bytes!()).toString()).toBe('one')
    await store.keep(answer({ etag: '"2"', at: later }))
    expect(await store.known('http://gazette.example/a')).toMatchObject({ etag: '"2"', retryAt: null, at: later })
  })

  test('keeps nothing of what was never asked, and no bytes of what had none', async () => {
    const store = await openStore(dir)
    await store.keep(answer({ status: null, url: 'feeds.opml' }, null))
    expect(all()).toEqual([])
    await store.keep(answer({ status: 404 }, null))
    expect([store.list(), (await store.known('http://gazette.example/a'))?.bytes]).toEqual([[], null])
  })

  test('says so where a file is lost or broken', async () => {
    const store = await openStore(dir)
    const kept = await store.keep(answer())
    rmSync(kept!.path)
    expect(() => store.list()).toThrow(/is missing/)
    const version = all().find((f) => f.endsWith('000001.json'))!
    writeFileSync(join(dir, version), '{"url":')
    expect(() => store.list()).toThrow(/000001.json is broken/)
  })

  test('clears away what a killed run left unfinished', async () => {
    await openStore(dir)
    writeFileSync(join(dir, 'unfinished', '1-1'), 'ha')
    await openStore(dir)
    expect(all()).toEqual([])
  })
})

describe('a full disk, or a folder that may no longer be written', () => {
  /** Files that fail from some call on, or in the middle of writing a body. */
  function failing(fails: (calls: number) => boolean, code: string, counter = { calls: 0 }): Files {
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      if (fails(++counter.calls)) throw Object.assign(new Error(code), { code, syscall: 'write' })
      return work()
    }
    return {
      ...FILES,
      mkdir: (path) => step(() => FILES.mkdir(path)),
      rename: (a, b) => step(() => FILES.rename(a, b)),
      open: async (path, flags) => {
        const handle = await step(() => FILES.open(path, flags))
        const { writeFile, sync } = handle
        handle.writeFile = (async (bytes: Uint8Array) => {
          await writeFile.call(handle, bytes.slice(0, 1))
          return step(() => writeFile.call(handle, bytes.slice(1)))
        }) as typeof writeFile
        handle.sync = () => step(() => sync.call(handle))
        return handle
      },
    }
  }

  test.each(['ENOSPC', 'EDQUOT', 'EIO'])(
    'at any moment (%s) loses nothing kept before, and says so once',
    async (code) => {
      const counter = { calls: 0 }
      await (
        await openStore(
          join(dir, 'whole'),
          failing(() => false, code, counter),
        )
      ).keep(answer())
      expect(counter.calls).toBeGreaterThan(15)
      for (let from = 1; from <= counter.calls; from++) {
        const at = join(dir, String(from))
        await (await openStore(at)).keep(answer({ url: 'http://courier.example/' }, 'before'))
        const store = openStore(
          at,
          failing((calls) => calls >= from, code),
        ).then((s) => s.keep(answer()))
        const error = await store.catch((e) => e)
        if (error instanceof Error)
          expect(error.message).toMatch(
            /^.*: (the disk is full|it cannot be used \(E\w+\)); all that was kept before is whole$/,
          )
        const again = await openStore(at)
        expect(words(again.list())).toContain('before')
        await again.keep(answer())
        expect(words(again.list()).sort()).toEqual(['before', 'one'])
      }
    },
  )

  test('ends a round with one error; what came before is kept, and the next round goes on', async () => {
    const site = await siteOf({ '/a': '<p>a', '/b': '<p>b', '/c': '<p>c' })
    const inputs = ['/a', '/b', '/c'].map((path) => site.at(path))
    const { means, ...options } = optionsOf({ clock: clockOf() })
    const told: string[] = []
    const run = async (files: Files) =>
      fetchInto(await openStore(dir, files), inputs, { ...options, means: means!, watch: ({ url }) => told.push(url) })
    await expect(run(failing(() => told.length > 0, 'ENOSPC'))).rejects.toThrow(/the disk is full/)
    expect(told).toEqual([inputs[0]])
    expect((await openStore(dir)).list().map(({ url }) => url)).toEqual([inputs[0]])
    expect((await run(FILES)).kept.map(({ url }) => url)).toEqual(inputs.slice(1))
  })
})

describe('a folder that cannot be written', () => {
  test('such as a file, or one that is not ours, is one clear error', async () => {
    writeFileSync(join(dir, 'file'), '')
    await expect(openStore(join(dir, 'file'))).rejects.toThrow(
      /file: it cannot be used \(ENOTDIR\); all that was kept before is whole/,
    )
    await expect(openStore('/proc/store')).rejects.toMatchObject({ code: 'output' })
  })

  test.skipIf(process.getuid?.() === 0)('loses nothing', async () => {
    const store = await openStore(dir)
    await store.keep(answer())
    for (const part of ['unfinished', 'versions', 'bodies']) chmodSync(join(dir, part), 0o555)
    await expect(store.keep(answer({}, 'two'))).rejects.toThrow(/cannot be used \(EACCES\)/)
    expect(words(store.list())).toEqual(['one'])
    for (const part of ['unfinished', 'versions', 'bodies']) chmodSync(join(dir, part), 0o755)
  })
})

describe('a round', () => {
  test('keeps what is new and what changed, and says what went wrong, in one order', async () => {
    let body = 'one'
    const site = await siteOf({
      '/a': (q, r) =>
        q.headers['if-none-match'] === `"${body}"`
          ? r.writeHead(304).end()
          : r.writeHead(200, { etag: `"${body}"` }).end(body),
      '/b': '<p>b',
    })
    const { means, ...options } = optionsOf()
    const round = async () =>
      fetchInto(await openStore(dir), [site.at('/gone'), site.at('/b'), site.at('/a')], { ...options, means: means! })
    const first = await round()
    expect(first.kept.map(({ url }) => url)).toEqual([site.at('/a'), site.at('/b')])
    expect([first.asked, first.answered, first.notes.map(({ kind }) => kind)]).toEqual([3, 3, ['gone']])
    expect((await round()).kept).toEqual([])
    body = 'two'
    expect((await round()).kept).toMatchObject([{ url: site.at('/a'), version: 2 }])
    expect(site.headers.filter((h) => h['if-none-match'] === '"one"').length).toBe(2)
  })

  test('a folder with other things beside is no matter', async () => {
    mkdirSync(join(dir, 'bodies'))
    expect((await openStore(dir)).list()).toEqual([])
  })
})

test('fifteen kills at random moments lose nothing that was acknowledged', async () => {
  const { lost, broken, acknowledged } = await killMany(15, Math.random)
  expect([lost, broken]).toEqual([0, []])
  expect(acknowledged).toBeGreaterThan(10)
}, 240_000)
