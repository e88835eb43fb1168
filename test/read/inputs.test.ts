import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findInputs, LARGEST, loadSource } from '../../src/read/index.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

const names = async (...paths: string[]) =>
  (await findInputs(paths.map((p) => join(root, p)))).sources.map((s) => s.name)

test('a folder gives the names within it, in order of code units; hidden files and sources.csv are no articles', async () => {
  put({ 'b.txt': '', 'B.txt': '', 'a/c.html': '', '.hidden': '', '.git/x.txt': '', 'sources.csv': 'file\n' })
  expect(await names('.')).toEqual(['B.txt', 'a/c.html', 'b.txt'])
})

test('a file given by itself has its base name', async () => {
  put({ 'in/deep/a.txt': '' })
  expect(await names('in/deep/a.txt')).toEqual(['a.txt'])
})

test('two inputs with the same name are told apart by as many folders as it takes, whatever their order', async () => {
  put({ 'x/in/a.txt': '', 'y/in/a.txt': '', 'y/in/b.txt': '' })
  expect(await names('x/in', 'y/in')).toEqual(['b.txt', 'x/in/a.txt', 'y/in/a.txt'])
  expect(await names('y/in', 'x/in')).toEqual(['b.txt', 'x/in/a.txt', 'y/in/a.txt'])
})

test('a file reached twice is one', async () => {
  put({ 'in/sub/a.txt': '' })
  expect(await names('in/sub/a.txt', 'in', 'in/sub')).toEqual(['sub/a.txt'])
})

test('a missing path and a table are notes; the rest goes on', async () => {
  put({ 'in/a.txt': '', 'in/hotspots.csv': 'x' })
  const { sources, notes } = await findInputs([join(root, 'in'), join(root, 'nowhere')])
  expect(sources.map((s) => s.name)).toEqual(['a.txt'])
  expect(notes.map((n) => n.kind).sort()).toEqual(['missing', 'skipped'])
})

test('a link to a folder above does not lead in circles: it is a note, like one to itself or to nothing', async () => {
  put({ 'in/a.txt': '' })
  for (const [name, to] of Object.entries({ loop: '.', self: 'self', nothing: 'nowhere' }))
    symlinkSync(to, join(root, 'in', name))
  const { sources } = await findInputs([join(root, 'in')])
  expect(sources.map((s) => s.name)).toEqual(['a.txt', 'loop', 'nothing', 'self'])
  const loaded = await Promise.all(sources.map(loadSource))
  expect(loaded.slice(1)).toMatchObject([{ kind: 'skipped' }, { kind: 'vanished' }, { kind: 'unreadable' }])
})

test('a path without a name is nothing, and not the current folder', async () => {
  const { sources, notes } = await findInputs([''])
  expect(sources).toEqual([])
  expect(notes).toMatchObject([{ kind: 'missing', source: '' }])
})

test('a device or a pipe, which might never end, is a note', async () => {
  execFileSync('mkfifo', [join(root, 'pipe')])
  symlinkSync('/dev/zero', join(root, 'link'))
  const { sources, notes } = await findInputs([join(root, 'pipe'), '/dev/zero', root])
  expect(notes.map((n) => n.kind)).toEqual(['skipped', 'skipped'])
  expect(await Promise.all(sources.map(loadSource))).toMatchObject([{ kind: 'skipped', source: 'link' }])
})

test('an earlier output in an input folder is no source; given by itself it is a note', async () => {
  put({ 'in/a.txt': '', 'in/out/index.html': '', 'in/out/stories.json': '', 'in/out/notes.json': '' })
  put({ 'in/out/story-1/index.html': '', 'in/site/index.html': '' })
  expect(await names('in')).toEqual(['a.txt', 'site/index.html'])
  const { sources, notes } = await findInputs([join(root, 'in/out')])
  expect(sources).toEqual([])
  expect(notes).toMatchObject([{ kind: 'skipped', reason: 'it is an output of truceline' }])
})

test('sources.csv says what the analyst knows: by file, columns in any order, with quotes, a mark and empty cells', async () => {
  put({
    'a.txt': '',
    'sub/b.txt': '',
    'sources.csv':
      '\ufefftitle,file,Published,outlet,url\r\n"Peace, at last",a.txt,2026-01-06,,\r\n,sub/b.txt,5 Jan 2026,The Tide,\r\n',
  })
  const { sources, notes } = await findInputs([root])
  expect(notes).toEqual([])
  expect(sources.map((s) => s.given)).toEqual([
    { published: '2026-01-06', outlet: null, url: null, title: 'Peace, at last' },
    { published: '2026-01-05', outlet: 'The Tide', url: null, title: null },
  ])
})

test('a file given by itself still has its row', async () => {
  put({ 'a.txt': '', 'sources.csv': 'file,published\na.txt,2026-01\n' })
  const { sources } = await findInputs([join(root, 'a.txt')])
  expect(sources[0]!.given!.published).toBe('2026-01')
})

test.each([
  ['an unknown file', 'file,published\nb.txt,2026-01-06\n', /b\.txt .*not there/],
  ['an impossible day', 'file,published\na.txt,2026-02-30\n', /2026-02-30.*no possible date/],
  ['no date at all', 'file,published\na.txt,soon\n', /"soon" is no possible date/],
  ['a row twice', 'file,published\na.txt,2026-01-06\na.txt,2026-01-07\n', /twice/],
  ['a row without a file', 'file,published\n,2026-01-06\n', /names no file/],
  ['no column of files', 'name,published\na.txt,2026-01-06\n', /no column "file"/],
])('in sources.csv %s is a note', async (_, sheet, reason) => {
  put({ 'a.txt': 'x', 'sources.csv': sheet })
  const { sources, notes } = await findInputs([root])
  expect(sources.map((s) => s.name)).toEqual(['a.txt'])
  expect(notes.map((n) => [n.kind, n.source])).toEqual([['sources.csv', 'sources.csv']])
  expect(notes[0]!.reason).toMatch(reason)
})

test('a sources.csv that is binary or no file is a note', async () => {
  put({ 'x/a.txt': '', 'x/sources.csv': '\u0000\u0001\u0002\u0003', 'y/b.txt': '', 'y/sources.csv/c.txt': '' })
  const { sources, notes } = await findInputs([join(root, 'x'), join(root, 'y')])
  expect(sources.map((s) => s.name)).toEqual(['a.txt', 'b.txt', 'sources.csv/c.txt'])
  expect(notes.map((n) => [n.source, n.reason])).toEqual([
    ['sources.csv', 'it cannot be read: EISDIR'],
    ['sources.csv', 'it holds binary data, no table'],
  ])
})

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be listed is a note, and its neighbours are read',
  async () => {
    put({ 'in/a.txt': '', 'in/locked/b.txt': '' })
    execFileSync('chmod', ['000', join(root, 'in/locked')])
    const { sources, notes } = await findInputs([join(root, 'in')])
    execFileSync('chmod', ['755', join(root, 'in/locked')])
    expect(sources.map((s) => s.name)).toEqual(['a.txt'])
    expect(notes).toMatchObject([{ kind: 'missing', reason: 'it cannot be listed: EACCES' }])
  },
)

test.each(['', '\u0000\u0001\u0002\u0003', '"never closed', 'file\n'.repeat(3)])(
  'an odd sources.csv loses nothing: %j',
  async (sheet) => {
    put({ 'a.txt': 'x', 'sources.csv': sheet })
    expect((await findInputs([root])).sources.map((s) => s.name)).toEqual(['a.txt'])
  },
)

test('a source that vanished or is too large is a note', async () => {
  put({ 'a.txt': 'words', 'huge.txt': '' })
  writeFileSync(join(root, 'huge.txt'), Buffer.alloc(LARGEST + 1))
  const load = (name: string) => loadSource({ name, path: join(root, name), given: null })
  expect(Buffer.from((await load('a.txt')) as Uint8Array).toString()).toBe('words')
  expect(await load('gone.txt')).toMatchObject({ kind: 'vanished', source: 'gone.txt' })
  expect(await load('huge.txt')).toMatchObject({ kind: 'too large' })
})
