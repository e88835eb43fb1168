import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

/** What each stage may know besides itself; see docs/architecture.md. */
const KNOWS: Record<string, readonly string[]> = {
  record: [],
  read: ['record'],
  mark: ['record'],
  gather: ['record'],
  tell: ['record'],
  keep: ['record'],
  show: ['record'],
  terms: ['record'],
  observe: ['record'],
  join: ['record'],
  comply: ['record'],
  owe: ['record'],
  publish: ['record'],
  changes: ['record'],
  correct: ['record'],
  ask: ['record'],
  fetch: ['record'],
  serve: ['record', 'keep', 'ask'],
}

const root = resolve(import.meta.dirname, '..', 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f))

const stageOf = (file: string) => (file.includes(sep) ? file.split(sep)[0]! : '')

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  const found = [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) => m[1]!)
  return found.map((path) => relative(root, resolve(root, dirname(file), path)))
}

test('arrows point one way: a stage imports itself and record, nothing else of ours', () => {
  const wrong = files.flatMap((file) => {
    const knows = KNOWS[stageOf(file)]
    if (!knows) return []
    const foreign = importsOf(file).filter((to) => stageOf(to) !== stageOf(file) && !knows.includes(stageOf(to)))
    return foreign.map((to) => `${file} -> ${to}`)
  })
  expect(wrong).toEqual([])
})

test('every folder of src is a stage of the design or the command line', () => {
  const folders = new Set(files.map(stageOf).filter((s) => s !== ''))
  expect([...folders].filter((f) => !(f in KNOWS) && f !== 'cli')).toEqual([])
})

test('only the command line prints', () => {
  const printing = files.filter(
    (f) => !/^cli(\.ts$|[/\\])/.test(f) && /console\.|process\.std/.test(readFileSync(join(root, f), 'utf8')),
  )
  expect(printing).toEqual([])
})

test('only cite makes citations', () => {
  const casts = files.filter((f) => /as Citation\b/.test(readFileSync(join(root, f), 'utf8')))
  expect(casts).toEqual([join('record', 'citation.ts')])
})
