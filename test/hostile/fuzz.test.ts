import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSource } from '../../src/read/index.ts'

const RUNS = { numRuns: 300, seed: 20260106 }
const TAGS = [
  'html',
  'head',
  'body',
  'title',
  'h1',
  'p',
  'div',
  'article',
  'li',
  'ul',
  'blockquote',
  'a',
  'br',
  'table',
  'td',
  'script',
  'svg',
  'nav',
  'aside',
  'time',
  'meta',
  'item',
  'rss',
  'channel',
]
const WORDS = [
  'The envoys met on Monday.',
  'By Mira Halden',
  '6 January 2026',
  'Related posts',
  '[1]',
  '“',
  '&amp;',
  '&#0;',
  '<!--',
  ']]>',
  '\u0000',
  '\ud800',
  '---',
  '# ',
  '- ',
  '   ',
]

const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `<${tag} class="share related" id=x datetime="2026-01-06" style="display:none`),
  fc.constantFrom(...WORDS),
  fc.string(),
)
const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.xml', 'a.json')

function holds(name: string, bytes: Uint8Array): void {
  const { articles } = readSource({ name, path: name, given: null }, bytes, '2026-02-01')
  for (const { text, blocks, title, id } of articles) {
    expect(blocks.map((b) => text.slice(b.start, b.end)).join('\n\n')).toBe(text)
    expect(blocks.every((b) => b.end > b.start && !/\n|^\s|\s$/.test(text.slice(b.start, b.end)))).toBe(true)
    expect(title === null || title.length > 0).toBe(true)
    expect(id).toMatch(/^article-/)
  }
}

test('whatever the bytes, reading throws nothing and blocks cover the text', () => {
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 400 }), (name, bytes) => holds(name, bytes)),
    RUNS,
  )
})

test('whatever the markup, reading throws nothing and blocks cover the text', () => {
  fc.assert(
    fc.property(names, fc.array(piece, { maxLength: 60 }), (name, pieces) => holds(name, Buffer.from(pieces.join('')))),
    RUNS,
  )
})

test('reading the same bytes twice gives the same', () => {
  fc.assert(
    fc.property(names, fc.array(piece, { maxLength: 40 }), (name, pieces) => {
      const read = () => readSource({ name, path: name, given: null }, Buffer.from(pieces.join(' ')), '2026-02-01')
      expect(read()).toEqual(read())
    }),
    RUNS,
  )
})
