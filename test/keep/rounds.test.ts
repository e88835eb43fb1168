import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Shelved, shelfByRounds } from '../../src/keep/index.ts'

const found = (clock: string): Shelved => ({ clock, articles: [], notes: [] })

function freshFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'rounds-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

const lose = (dir: string) => rmSync(join(dir, '.truceline/marked'), { recursive: true })

test('what a round put or got is the same object in the next, whatever became of the file', async () => {
  const dir = freshFolder()
  const next = shelfByRounds(dir)
  await next().put('a', found('2026-01-01'))
  const got = await next().get('a')
  lose(dir)
  expect(got).toEqual(found('2026-01-01'))
  expect(await next().get('a')).toBe(got)
})

test('what a round did not ask for is let go', async () => {
  const dir = freshFolder()
  const next = shelfByRounds(dir)
  await next().put('a', found('2026-01-01'))
  await next().get('b')
  lose(dir)
  expect(await next().get('a')).toBeUndefined()
})

test('all of it lies on the disk, too', async () => {
  const dir = freshFolder()
  const shelf = shelfByRounds(dir)()
  await shelf.put('a', found('2026-01-01'))
  expect(readdirSync(join(dir, '.truceline/marked'))).toEqual(['a.json'])
  expect(await shelf.all()).toEqual([found('2026-01-01')])
})
