import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Block, type FrozenArticle, idOf } from '../../src/record/index.ts'

/** An article and the story that the gold puts it in. */
export type Told = { article: FrozenArticle; story: string }
export type Pile = { name: string; articles: Told[] }

type Row = { id: string; story: string; text: string; title?: string; published?: string; source?: string }

/** Every `<name>.jsonl` or `.jsonl.gz` of a folder: one article a line, with its `story`. */
export function readPiles(dir: string): Pile[] {
  const names = existsSync(dir) ? readdirSync(dir).sort() : []
  return names
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .map((name) => ({ name: name.replace(/\.jsonl(\.gz)?$/, ''), articles: readRows(join(dir, name)).map(toldOf) }))
}

function readRows(path: string): Row[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

/** The place in the pile is part of the source: the sets repeat ids and even texts. */
function toldOf(row: Row, at: number): Told {
  const blocks: Block[] = []
  let text = ''
  const add = (words: string, kind: Block['kind']) => {
    if (words.trim() === '') return
    if (text !== '') text += '\n\n'
    blocks.push({ start: text.length, end: text.length + words.trim().length, kind })
    text += words.trim()
  }
  if (row.title) add(row.title, 'title')
  for (const line of row.text.split(/\n+/)) add(line, 'paragraph')
  const source = `${row.id}#${at}`
  const published = row.published ? { edtf: row.published, basis: 'given' as const } : null
  const about = {
    kind: 'unknown' as const,
    outlet: row.source ?? null,
    title: row.title ?? null,
    byline: [],
    url: null,
  }
  const id = idOf('article', source, text)
  return {
    story: row.story,
    article: { id, source, work: id, ...about, published, language: 'en', removed: [], text, blocks },
  }
}
