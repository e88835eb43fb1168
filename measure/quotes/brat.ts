import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, FrozenArticle, Span } from '../../src/record/index.ts'

/** Who said what in one news article, as PolNeAR annotates it; offsets are UTF-16. */
export type Attribution = { content: Span[]; source: Span[] }
export type Annotated = { name: string; article: FrozenArticle; attributions: Attribution[] }

/** Reads one part of PolNeAR: `text/*.txt` beside `attributions/*.ann` in brat's format, all annotators of an article together. */
export function readPart(dir: string): Annotated[] {
  const files = readdirSync(join(dir, 'attributions')).sort()
  return readdirSync(join(dir, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4)
      const text = readFileSync(join(dir, 'text', file), 'utf8')
      const own = files.filter((f) => f.startsWith(`${name}_`) || f === `${name}.ann`)
      const ann =
        own[0] && existsSync(join(dir, 'attributions', own[0]))
          ? readFileSync(join(dir, 'attributions', own[0]), 'utf8')
          : ''
      return { name, article: frozen(name, text), attributions: attributionsOf(ann, toUnits(text)) }
    })
}

/** An article whose paragraphs are the text's lines, the first its title. */
export function frozen(name: string, text: string): FrozenArticle {
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m, at) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: at === 0 ? 'title' : 'paragraph',
  }))
  return {
    id: name,
    source: name,
    work: name,
    kind: 'unknown',
    outlet: null,
    title: null,
    byline: [],
    url: null,
    published: null,
    language: 'en',
    removed: [],
    text,
    blocks,
  }
}

/** Offsets in code points to offsets in UTF-16 units. */
function toUnits(text: string): (at: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at
  const units = [0]
  for (const char of text) units.push(units.at(-1)! + char.length)
  return (at) => units[Math.min(at, units.length - 1)]!
}

function attributionsOf(ann: string, units: (at: number) => number): Attribution[] {
  const spans = new Map<string, Span[]>()
  const events: string[][] = []
  for (const line of ann.split('\n')) {
    const [id, body] = line.split('\t')
    if (id?.startsWith('T') && body) spans.set(id, spansOf(body, units))
    if (id?.startsWith('E') && body) events.push(body.split(' '))
  }
  const all = (event: string[], role: string) =>
    event
      .filter((part) => part.startsWith(`${role}:`) || new RegExp(`^${role}\\d+:`).test(part))
      .flatMap((part) => spans.get(part.slice(part.indexOf(':') + 1)) ?? [])
  return events.map((event) => ({ content: all(event, 'Content'), source: all(event, 'Source') }))
}

const spansOf = (body: string, units: (at: number) => number): Span[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((pair) => pair.split(' ').map(Number))
    .map(([start, end]) => ({ start: units(start!), end: units(end!) }))
