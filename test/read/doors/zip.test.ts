import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findInputs, loadSource } from '../../../src/read/index.ts'
import { makeZip, type Packed } from './makeZip.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zip-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function find(files: Packed[] | Buffer, ...others: string[]) {
  writeFileSync(join(root, 'a.zip'), Buffer.isBuffer(files) ? files : makeZip(files))
  const { sources, payloads, notes } = await findInputs([root, ...others.map((o) => join(root, o))])
  return { sources, payloads, names: sources.map((s) => s.name), notes: notes.map((n) => [n.kind, n.source, n.reason]) }
}

test('a zip file is a folder: its files are sources, hidden ones are left out', async () => {
  const { sources, names, notes } = await find([
    { name: 'in/b.txt', content: 'The ferry sails again.' },
    { name: 'in/', content: '' },
    { name: 'a.html', content: '<p>Snow fell.</p>', method: 0 },
    { name: '.hidden', content: 'x' },
    { name: '__MACOSX/._a.html', content: 'x' },
  ])
  expect(names).toEqual(['a.zip/a.html', 'a.zip/in/b.txt'])
  expect(notes).toEqual([])
  const loaded = await Promise.all(sources.map((s) => loadSource(s)))
  expect(loaded.map(String)).toEqual(['<p>Snow fell.</p>', 'The ferry sails again.'])
})

test('given twice it is one', async () => {
  expect((await find([{ name: 'a.txt', content: 'x' }], 'a.zip')).names).toEqual(['a.zip/a.txt'])
})

test('its sources.csv speaks of its files, and so does one beside it', async () => {
  writeFileSync(join(root, 'sources.csv'), 'file,outlet\na.zip/in/b.txt,The Tide\nb.txt,Nobody\n')
  const { sources, notes } = await find([
    { name: 'in/a.txt', content: 'x' },
    { name: 'in/b.txt', content: 'x' },
    { name: 'in/sources.csv', content: 'file,published\na.txt,2026-01-06\ngone.txt,2026-01-07\n' },
  ])
  expect(sources.map((s) => s.given?.published ?? s.given?.outlet)).toEqual(['2026-01-06', 'The Tide'])
  expect(notes.map(([kind, source, reason]) => [kind, source, reason!.split(' ')[0]])).toEqual([
    ['sources.csv', 'a.zip/in/sources.csv', 'gone.txt'],
    ['sources.csv', 'sources.csv', 'b.txt'],
  ])
})

test('the tables of corrections in it are found', async () => {
  const { payloads } = await find([{ name: 'corrections.csv', content: 'story\n' }])
  expect(payloads.map((p) => [p.kind, p.source.name])).toEqual([['corrections', 'a.zip/corrections.csv']])
  expect(String(await loadSource(payloads[0]!.source))).toBe('story\n')
})

test('an output of an earlier run in it is passed over', async () => {
  const output = ['index.html', 'stories.json', 'notes.json'].map((name) => ({ name: `out/${name}`, content: '{}' }))
  expect(
    (await find([...output, { name: 'out/story/index.html', content: 'x' }, { name: 'a.txt', content: 'x' }])).names,
  ).toEqual(['a.zip/a.txt'])
})

test.each<[string, Packed, RegExp]>([
  ['a name that leads above it', { name: '../evil.txt', content: 'x' }, /lead out of it .*evil\.txt/],
  ['a name hidden in the middle', { name: 'in/../../evil.txt', content: 'x' }, /lead out of it/],
  ['an absolute name', { name: '/etc/evil.txt', content: 'x' }, /lead out of it/],
  ['a drive', { name: 'C:\\evil.txt', content: 'x' }, /lead out of it/],
  ['a link', { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 }, /links are not followed/],
  ['a zip file in it', { name: 'in.zip', content: 'PK' }, /zip files in it/],
  ['a file with a password', { name: 'b.txt', content: 'x', flags: 0x801 }, /password/],
  ['a file packed in another way', { name: 'b.txt', content: 'x', method: 14 }, /unusual way/],
  ['a bomb', { name: 'b.txt', content: Buffer.alloc(30_000_000) }, /200 times/],
  ['the same name twice', { name: 'a.txt', content: 'y' }, /same name/],
])('%s is a note, and its neighbour is read', async (_, file, reason) => {
  const { names, notes } = await find([{ name: 'a.txt', content: 'x' }, file])
  expect(names).toEqual(['a.zip/a.txt'])
  expect(notes).toEqual([['skipped', 'a.zip', expect.stringMatching(reason)]])
})

test('a file that lies about its size or is damaged is a note when it is loaded', async () => {
  const { sources } = await find([
    { name: 'less.txt', content: 'The ferry sails again.', claims: 5 },
    { name: 'more.txt', content: 'The ferry sails again.', claims: 5000 },
  ])
  const loaded = await Promise.all(sources.map((s) => loadSource(s)))
  expect(loaded).toMatchObject([{ kind: 'unreadable' }, { kind: 'unreadable' }])
  const damaged = makeZip([{ name: 'a.txt', content: 'The ferry sails again.', method: 0 }])
  damaged[damaged.indexOf('ferry')] = 70
  const [source] = (await find(damaged)).sources
  expect(await loadSource(source!)).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringContaining('not those that were packed'),
  })
})

test('a zip file that is none, or cut short, is a note; a text of that name is a text', async () => {
  const whole = makeZip([{ name: 'a.txt', content: 'x' }])
  expect((await find(whole.subarray(0, 40))).notes.map(([kind, source]) => [kind, source])).toEqual([
    ['unreadable', 'a.zip'],
  ])
  expect((await find(Buffer.from('The ferry sails.'))).names).toEqual(['a.zip'])
})

test('one that holds too many files or bytes is opened up to there', async () => {
  const many = Array.from({ length: 20_050 }, (_, i) => ({ name: `${i}.txt`, content: 'x', method: 0 }))
  const { names, notes } = await find(makeZip(many))
  expect(names).toHaveLength(20_000)
  expect(notes[0]![2]).toMatch(/more than 20000 files/)
})
