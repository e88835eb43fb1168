/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readSource } from '../../src/read/index.ts'

/** One way to read a page. `read` is what the clock measures; `textOf` makes plain text of what it gives. */
export type Method<T = unknown> = { who: string; read: (html: Buffer) => T; textOf: (read: T) => string }

export const RIVAL = 'readability+linkedom'

const CLOCK = '9999-12-31'

/** Ours, and the rivals; each is given the bytes of a page and nothing else. */
export const METHODS: readonly Method[] = [
  method('truceline', ours, ({ articles: [article] }) => {
    const body = (article?.blocks ?? []).filter((block) => block.kind !== 'title')
    return body.map((block) => article!.text.slice(block.start, block.end)).join('\n\n')
  }),
  method(RIVAL, readability, (read) => read?.textContent ?? ''),
  method('defuddle+linkedom', defuddle, ({ content }) => plainOf(content)),
  method('all paragraphs', paragraphs, (texts) => texts.join('\n')),
]

function method<T>(who: string, read: (html: Buffer) => T, textOf: (read: T) => string): Method {
  return { who, read, textOf: textOf as (read: unknown) => string }
}

export function ours(html: Buffer) {
  return readSource({ name: 'page.html', path: '', given: null }, html, CLOCK)
}

export function readability(html: Buffer) {
  return new Readability(parsed(html)).parse()
}

/** Defuddle asks linkedom's documents for two things that they do not have; its own adapter for text gives the same. */
export function defuddle(html: Buffer) {
  const document = parsed(html)
  const [lacking, view] = [
    document as { styleSheets?: unknown },
    document.defaultView as { getComputedStyle?: unknown },
  ]
  lacking.styleSheets ??= []
  view.getComputedStyle ??= () => ({ display: '' })
  return new DefuddleClass(document, { useAsync: false, url: 'about:blank' }).parse()
}

function paragraphs(html: Buffer): string[] {
  return [...parsed(html).querySelectorAll('p')].map((p) => p.textContent ?? '')
}

const parsed = (html: Buffer): Document => parseHTML(html.toString('utf8')).document

const BREAKS = 'p, div, li, td, th, tr, h1, h2, h3, h4, h5, h6, blockquote, pre, figcaption, dt, dd, br'

/** The text of a piece of HTML, with a line break after each block. */
function plainOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const block of document.querySelectorAll(BREAKS)) block.after('\n')
  return document.body.textContent ?? ''
}
