import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Shelf, Shelved } from '../../../src/keep/index.ts'
import { readAll, tellAll } from '../../../src/update.ts'
import { makePdf, setLines } from './makePdf.ts'
import { makeWarc, page } from './makeWarc.ts'
import { makeZip } from './makeZip.ts'

const PDF = makePdf([setLines(['The monitors visited seven posts by the lake and spoke with 41 drivers.'], 72, 100)])
const MAIL =
  'From: The Tide <news@tide.example>\nSubject: Boats\nDate: Tue, 6 Jan 2026 10:00:00 +0000\nMIME-Version: 1.0\n\nBoats sailed again on Tuesday from the northern landing, officials said in the evening.\n'

let root: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'whole-'))
  writeFileSync(join(root, 'a.pdf'), PDF)
  writeFileSync(join(root, 'b.eml'), MAIL)
  const records = [1, 2].map((n) => ({ url: `https://tide.example/${n}`, body: page(n) }))
  writeFileSync(join(root, 'c.warc.gz'), await makeWarc(records, true))
  const within = { 'in/a.html': page(3), 'in/b.pdf': PDF, 'in/sources.csv': 'file,outlet\na.html,The Tide\n' }
  writeFileSync(join(root, 'd.zip'), makeZip(Object.entries(within).map(([name, content]) => ({ name, content }))))
})
afterAll(() => rmSync(root, { recursive: true }))

const paths = () => ['a.pdf', 'b.eml', 'c.warc.gz', 'd.zip'].map((name) => join(root, name))
const OPTIONS = { asOf: '2026-02-01', oneStory: true, jobs: 1 }

test('the same articles and notes, in whatever order the files come', async () => {
  const read = await readAll(paths(), OPTIONS)
  expect(read.articles.map((a) => a.source)).toEqual([
    'a.pdf',
    'b.eml',
    'c.warc.gz#https://tide.example/1',
    'c.warc.gz#https://tide.example/2',
    'd.zip/in/a.html',
    'd.zip/in/b.pdf',
  ])
  expect(await readAll(paths().reverse(), OPTIONS)).toEqual(read)
})

test('what was found in them once is kept, and found again', async () => {
  const kept = new Map<string, Shelved>()
  const shelf: Shelf = {
    get: async (key) => kept.get(key),
    put: async (key, found) => void kept.set(key, found),
    all: async () => [...kept.values()],
  }
  const first = await tellAll(paths(), { ...OPTIONS, shelf })
  for (const { key, found } of first.fresh) kept.set(key, found)
  expect(kept.size).toBe(5) // one for each file, those of the zip file by themselves
  const second = await tellAll(paths(), { ...OPTIONS, shelf })
  expect(second.fresh).toEqual([])
  expect(second.stories).toEqual(first.stories)
  expect(second.notes).toEqual(first.notes)
})
