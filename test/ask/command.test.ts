import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellCommand } from '../../src/cli/tell.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const dir = mkdtempSync(join(tmpdir(), 'truceline-ask-'))
const asked = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'test/serve/main.ts'), 'ask', ...words], {
    encoding: 'utf8',
    cwd: ROOT,
  })

beforeAll(async () => {
  const words = [join(ROOT, 'examples/quarrow-water/in'), '--out', dir, '--as-of', '2026-04-16', '--passages-only']
  await tellCommand().parseAsync(words, { from: 'user' })
})

afterAll(() => rmSync(dir, { recursive: true }))

test('a passage comes with its outlet and date, and the day of what it tells', () => {
  const { status, stdout, stderr } = asked(dir, 'When was the Mereth protocol signed?', '--limit', '1')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^1\. Shortly before midnight on Tuesday \[31 March 2026\]/)
  expect(stdout).toContain('Mereth Journal, 1 April 2026, of 31 March 2026: “Shortly before midnight on Tuesday, ')
  expect(stderr).toContain('cited passages only')
})

test('the record does not say, and that is no trouble', () => {
  expect(asked(dir, 'How many tanks were lost?')).toMatchObject({ status: 0, stdout: 'the record does not say\n' })
  const { status, stdout } = asked(dir, 'How many tanks were lost?', '--json')
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    expect.objectContaining({ found: [], says: 'the record does not say' }),
  ])
})
