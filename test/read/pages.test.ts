import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../src/read/index.ts'
import type { FrozenArticle } from '../../src/record/index.ts'

// Golden folders: `input.*` beside `expected.json`. A missing expectation is written, except in CI, where it fails;
// `GOLDEN=write` writes all anew. One that differs is written beside it as `actual.json`, for diff.
const ROOT = join(import.meta.dirname, 'pages')
const CLOCK = '2026-02-01T00:00:00Z'

function readFolder(trait: string): unknown {
  const name = readdirSync(join(ROOT, trait)).find((file) => file.startsWith('input.'))!
  const source = { name, path: join(ROOT, trait, name), given: null }
  const { articles, notes } = readSource(source, readFileSync(source.path), CLOCK)
  return {
    articles: articles.map(shown),
    notes: notes.map(({ kind, source, reason }) => ({ kind, source, reason })),
  }
}

function shown({ id: _id, work: _work, text, blocks, ...facts }: FrozenArticle) {
  return { ...facts, blocks: blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`) }
}

test.each(readdirSync(ROOT).sort())('%s', (trait) => {
  const path = join(ROOT, trait, 'expected.json')
  const got = readFolder(trait)
  const missing = !existsSync(path)
  if (missing && process.env.CI) throw new Error(`there is no expectation for ${trait}; run the tests once locally`)
  if (missing || process.env.GOLDEN === 'write') writeFileSync(path, `${JSON.stringify(got, null, 2)}\n`)
  const expected = JSON.parse(readFileSync(path, 'utf8'))
  if (JSON.stringify(expected) !== JSON.stringify(got))
    writeFileSync(join(ROOT, trait, 'actual.json'), `${JSON.stringify(got, null, 2)}\n`)
  expect(got).toEqual(expected)
})
