import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadStories, type OutputFile, refuseForeign, replaceFolder } from '../../src/keep/index.ts'
import { discard, settle } from '../../src/keep/settle.ts'
import { swap } from '../../src/keep/swap.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keep-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const output = (word: string, ...more: OutputFile[]): OutputFile[] => [
  { path: 'index.html', content: word },
  { path: 'stories.json', content: '[]' },
  { path: 'notes.json', content: '[]' },
  { path: `${word}/articles/1.html`, content: word },
  ...more,
]

function put(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

const names = (dir = '.') => readdirSync(join(root, dir)).sort()
const WHOLE = (word: string) => ['index.html', 'notes.json', 'stories.json', word].sort()

describe('an output is written whole', () => {
  test('into a folder that is not there yet, with those above it', async () => {
    await replaceFolder(join(root, 'deep/er/out'), output('one'))
    expect(names('deep/er/out')).toEqual(WHOLE('one'))
    expect(names('deep/er')).toEqual(['out'])
  })

  test('in the place of the earlier one, of which nothing stays', async () => {
    await replaceFolder(join(root, 'out'), output('one', { path: 'one/left.html', content: '' }))
    await replaceFolder(join(root, 'out'), output('two'))
    expect(names('out')).toEqual(WHOLE('two'))
    expect(names()).toEqual(['out'])
  })

  test('and the folder itself stays the same one, as when it is the current folder, a link or a mount', async () => {
    await replaceFolder(join(root, 'out'), output('one'))
    symlinkSync(join(root, 'out'), join(root, 'link'))
    const { ino } = statSync(join(root, 'out'))
    await replaceFolder(join(root, 'link'), output('two'))
    expect(statSync(join(root, 'out')).ino).toBe(ino)
    expect(names('out')).toEqual(WHOLE('two'))
  })

  test('hidden files in an earlier output are not ours to remove', async () => {
    await replaceFolder(join(root, 'out'), output('one'))
    put({ 'out/.git/config': 'x' })
    await replaceFolder(join(root, 'out'), output('two'))
    expect(names('out')).toEqual(['.git', ...WHOLE('two')])
  })
})

describe('a run that was killed', () => {
  test('while writing is cleared away by the next', async () => {
    put({ 'out/.truceline-0a1b2c3d/new/index.html': 'half' })
    await replaceFolder(join(root, 'out'), output('two'))
    expect(names('out')).toEqual(WHOLE('two'))
  })

  test('while exchanging old and new is finished by the next, from wherever it stood', async () => {
    const plan = { leaving: ['stories.json', 'index.html', 'one'], coming: ['two', 'index.html', 'stories.json'] }
    const moves = [
      ...plan.leaving.map((name) => ['', 'old', name] as const),
      ...plan.coming.map((name) => ['new', '', name] as const),
    ]
    for (let done = 0; done <= moves.length; done++) {
      const dir = `out-${done}`
      const working = `${dir}/.truceline-0a1b2c3d`
      put({ [`${dir}/stories.json`]: '["one"]', [`${dir}/index.html`]: 'one', [`${dir}/one/1.html`]: '' })
      put({ [`${working}/new/stories.json`]: '["two"]', [`${working}/new/index.html`]: 'two' })
      put({ [`${working}/new/two/1.html`]: '', [`${working}/exchange.json`]: JSON.stringify(plan) })
      mkdirSync(join(root, working, 'old'))
      for (const [from, to, name] of moves.slice(0, done)) {
        const at = (side: string) => join(root, side === '' ? dir : `${working}/${side}`, name)
        renameSync(at(from), at(to))
      }
      await settle(join(root, dir))
      expect(names(dir)).toEqual(['index.html', 'stories.json', 'two'])
      expect(readFileSync(join(root, dir, 'index.html'), 'utf8')).toBe('two')
    }
  })

  test('while clearing away what it replaced leaves the new state alone', async () => {
    const plan = { leaving: ['stories.json'], coming: ['stories.json'] }
    put({ 'out/stories.json': '["two"]', 'out/.truceline-0a1b2c3d/new/x': '' })
    await discard(join(root, 'out/.truceline-0a1b2c3d'))
    put({ 'out/.truceline-1a1b2c3d/exchange.json.draft': JSON.stringify(plan) })
    await settle(join(root, 'out'))
    expect(names('out')).toEqual(['stories.json'])
  })

  test('is brought to rest by whoever reads the folder', async () => {
    put({ 'out/notes.json': '[]', 'out/.truceline-0a1b2c3d/new/stories.json': '[]' })
    put({ 'out/.truceline-0a1b2c3d/exchange.json': '{"leaving":["stories.json"],"coming":["stories.json"]}' })
    const readers = Array.from({ length: 5 }, () => loadStories(join(root, 'out')))
    expect(await Promise.all(readers)).toEqual([[], [], [], [], []])
    expect(names('out')).toEqual(['.truceline', 'notes.json', 'stories.json'])
    expect(names('out/.truceline')).toEqual([])
  })

  test('before anything was exchanged does not make other files ours', async () => {
    put({
      'out/.truceline-0a1b2c3d/new/index.html': 'half',
      'out/.truceline-0a1b2c3d/old/x': '',
      'out/thesis.txt': 'x',
    })
    await expect(replaceFolder(join(root, 'out'), output('two'))).rejects.toMatchObject({ code: 'output' })
    expect(names('out')).toContain('thesis.txt')
  })
})

describe('what goes wrong', () => {
  test('in making the files is not blamed on the folder, and the earlier output stays', async () => {
    await replaceFolder(join(root, 'out'), output('one'))
    function* broken(): Generator<OutputFile> {
      yield* output('two')
      throw new TypeError('a page cannot be made')
    }
    await expect(replaceFolder(join(root, 'out'), broken())).rejects.toThrow(TypeError)
    await expect(replaceFolder(join(root, 'fresh'), broken())).rejects.toThrow(TypeError)
    expect(names('out')).toEqual(WHOLE('one'))
    expect(names()).toEqual(['out'])
  })

  test('in the middle of the exchange is undone', async () => {
    put({ 'dir/stories.json': 'a', 'dir/x/1': 'a', 'new/stories.json': 'b', 'new/y/1': 'b', 'old/x/in-the-way': '' })
    await expect(swap(join(root, 'dir'), join(root, 'new'), join(root, 'old'))).rejects.toThrow()
    expect(names('dir')).toEqual(['stories.json', 'x'])
    expect(readFileSync(join(root, 'dir/stories.json'), 'utf8')).toBe('a')
    expect(names('new')).toEqual(['stories.json', 'y'])
  })
})

describe('a folder that is not ours is refused in one sentence', () => {
  const refused = async (dir: string) => {
    const error: Error = await refuseForeign(dir).then(
      () => expect.fail('it is not refused'),
      (e) => e,
    )
    expect(error).toMatchObject({ name: 'TrucelineError', code: 'output' })
    expect(error.message).not.toContain('\n')
    return error.message
  }

  test.each([
    ['other files', 'a', /holds other files/],
    ['a hidden file alone', 'hidden', /holds other files/],
    ['other data under our names', 'like', /holds other files/],
    ['a file', 'a/thesis.txt', /is a file/],
    ['a path through a file', 'a/thesis.txt/out', /cannot be written: a part of the path is a file \(ENOTDIR\)/],
    ['a name that is too long', 'x'.repeat(300), /cannot be written: the name is too long/],
  ])('%s', async (_, dir, reason) => {
    put({ 'a/thesis.txt': 'x', 'hidden/.env': 'x', 'like/stories.json': '{"a": 1}', 'like/notes.json': '[]' })
    expect(await refused(join(root, dir))).toMatch(reason)
  })

  test('a link to nothing is refused when it comes to writing', async () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'link'))
    await expect(replaceFolder(join(root, 'link'), output('one'))).rejects.toMatchObject({ code: 'output' })
    expect(names()).toEqual(['link'])
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written, before any work', async () => {
    put({ 'locked/in/x': '' })
    execFileSync('chmod', ['555', join(root, 'locked')])
    expect(await refused(join(root, 'locked/out'))).toMatch(/cannot be written: it is not allowed \(EACCES\)/)
    execFileSync('chmod', ['755', join(root, 'locked')])
  })
})
