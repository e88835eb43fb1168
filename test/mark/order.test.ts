import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { mark } from '../../src/mark/index.ts'
import { readSource } from '../../src/read/index.ts'

const examples = resolve(import.meta.dirname, '../../examples/avel-talks/in')

function articlesOf(texts: Record<string, Uint8Array>) {
  const given = { published: '2026-01-31', outlet: null, url: null, title: null }
  return Object.entries(texts).flatMap(
    ([name, bytes]) => readSource({ name, path: name, given }, bytes, '9999').articles,
  )
}

const marksOf = (texts: Record<string, Uint8Array>) => articlesOf(texts).map((a) => mark(a).marked.marks)

test('what is found in an article does not depend on the articles before it', () => {
  const files = readdirSync(examples).filter((f) => f !== 'sources.csv')
  const texts = Object.fromEntries(files.map((f) => [f, readFileSync(join(examples, f))]))
  const backwards = Object.fromEntries(Object.entries(texts).reverse())
  const first = marksOf(texts)
  marksOf(backwards)
  expect(marksOf(texts)).toEqual(first)
})

test.each([
  ['The Venn’s-led talks and Venn’s—so he said—offer failed.', 'Venn’s offer failed on Monday.'],
  ["A Korda's-only deal was signed.", "Korda's deal was signed on Monday."],
  ['The mid-Orlen.based envoy left.', 'The mid-Orlen envoy left on Monday. Orlen.based talks failed.'],
])('a word met whole in one text (%s) is read the same in another', (before, text) => {
  const bytes = (words: string) => ({ 'a.txt': new TextEncoder().encode(`${words}\n`) })
  const first = marksOf(bytes(text))
  marksOf(bytes(before))
  expect(marksOf(bytes(text))).toEqual(first)
})
