import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, FrozenArticle, Span } from '../../src/record/index.ts'

/** A TIMEX3 annotation: what an annotator or a method says of some words. */
export type Timex = Span & { type: string; value: string }
/** One document with the times a person marked in it; `published` is its creation time. */
export type TimedText = { name: string; text: string; published: string; gold: Timex[] }

/** All TimeML documents of a folder and the folders in it, by name. */
export function readTimeMl(dir: string): TimedText[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tml'))
  return names.sort().flatMap((name) => parseTimeMl(name, readFileSync(join(dir, name), 'utf8')) ?? [])
}

/** The words inside TEXT without their tags, and its TIMEX3 elements; undefined without a creation time or a text. */
function parseTimeMl(name: string, xml: string): TimedText | undefined {
  const published = /<DCT>.*?value="([^"]+)"/s.exec(xml)?.[1]
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(xml)?.[1]
  if (published === undefined || body === undefined) return undefined
  let text = ''
  const open: { start: number; attributes: string }[] = []
  const gold: Timex[] = []
  for (const [piece] of body.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += plain(piece)
    else if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, attributes: piece })
    else if (piece === '</TIMEX3>') gold.push(timexOf(open.pop()!, text.length))
  }
  return { name, text, published, gold: gold.sort((a, b) => a.start - b.start) }
}

function timexOf({ start, attributes }: { start: number; attributes: string }, end: number): Timex {
  const at = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  return { start, end, type: at('type'), value: at('value') }
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (e) => entities[e]!)

/** The document as a frozen article, one block a paragraph. */
export function frozen({ name, text, published }: TimedText): FrozenArticle {
  const blocks: Block[] = [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'paragraph',
  }))
  const nothing = { title: null, outlet: null, url: null, byline: [], removed: [], kind: 'unknown' as const }
  const given = { edtf: published, basis: 'given' as const }
  return { ...nothing, id: name, work: name, source: name, language: 'en', text, blocks, published: given }
}
