import { createRequire } from 'node:module'
import { type Note, noteOf } from '../record/index.ts'
import { edtfOf } from './dates.ts'
import { type Draft, type Facts, noFacts, type Piece } from './draft.ts'
import { oneLine, seen } from './white.ts'

// Loaded when the first front matter is met.
const load = createRequire(import.meta.url)
const yaml = (): typeof import('yaml') => load('yaml')

const FRONT = /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const LONGEST_FRONT = 20_000 // for the time that a parser takes grows with the square of its keys
const HEADING = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)?$/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/
const RULE = /^ {0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/
const FENCE = /^ {0,3}(?:```|~~~)/
const ITEM = /^\s*(?:[-*+]\s+|(?=\d{1,3}[.)] ))/
const QUOTE = /^ {0,3}> ?/
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/
const REFERENCE = /^ {0,3}\[[^\]]+\]: +\S+/

/** Reads Markdown, with YAML front matter if it has any: title, date, author, outlet, url, lang. */
export function markdownDraft(source: string, text: string): Draft {
  const clean = seen(text)
  const front = FRONT.exec(clean)
  const { facts, notes } = front ? frontMatter(front[1]!, source) : { facts: noFacts(), notes: [] }
  const { pieces, removed } = blocksOf(front ? clean.slice(front[0].length) : clean)
  const first = pieces[0]
  if (!facts.title && first?.kind === 'title') facts.title = first.text
  const named = pieces.map((p) => (p.kind === 'title' ? { ...p, kind: 'heading' as const } : p))
  return { source, form: 'markdown', facts, pieces: named, removed, notes }
}

function frontMatter(front: string, source: string): { facts: Facts; notes: Note[] } {
  try {
    if (front.length > LONGEST_FRONT) throw new Error(`it has more than ${LONGEST_FRONT} characters`)
    const data = yaml().parse(front, { maxAliasCount: 20 }) as unknown
    if (data === null || typeof data !== 'object') throw new Error('it names nothing')
    return factsIn(data as Record<string, unknown>, source)
  } catch (error) {
    const reason = `its front matter cannot be read: ${oneLine((error as Error).message).slice(0, 160)}`
    return { facts: noFacts(), notes: [noteOf('front matter', source, 'markdown', reason)] }
  }
}

function factsIn(data: Record<string, unknown>, source: string): { facts: Facts; notes: Note[] } {
  const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]))
  const take = (...keys: string[]) =>
    keys.map((key) => wordsOf(fields.get(key))).find((words) => words !== null) ?? null
  const date = take('published', 'date', 'pubdate', 'publishdate', 'published_at')
  const edtf = date && edtfOf(date)
  const notes = date && !edtf ? [noteOf('date', source, 'markdown', `"${date}" is no possible date`)] : []
  const people = [fields.get('authors') ?? fields.get('author') ?? fields.get('byline')]
    .flat()
    .flatMap((name) => wordsOf(name) ?? [])
  return {
    facts: {
      ...noFacts(),
      title: take('title', 'headline'),
      outlet: take('outlet', 'site', 'publisher', 'publication', 'source'),
      byline: people
        .flatMap((name) => name.replace(/^by /i, '').split(/\s*(?:,|;| and | & )\s*/))
        .filter((name) => name !== ''),
      url: take('url', 'link', 'canonical', 'canonical_url'),
      language: take('lang', 'language', 'locale'),
      claims: edtf ? [{ edtf, basis: 'metadata' }] : [],
    },
    notes,
  }
}

function wordsOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return oneLine(String(value)) || null
}

/** Where the walk over the lines stands: `open` while the last block may go on in the next line. */
type Walk = { pieces: Piece[]; removed: string[]; open: boolean; code: boolean }

function blocksOf(text: string): { pieces: Piece[]; removed: string[] } {
  const walk: Walk = { pieces: [], removed: [], open: false, code: false }
  for (const line of text.replace(/<!--[\s\S]*?-->/g, '').split('\n')) takeLine(line, walk)
  const pieces = walk.pieces.map((p) => ({ ...p, text: oneLine(bare(p.text)) })).filter((p) => p.text !== '')
  return { pieces, removed: [...walk.removed, ...images(text)] }
}

function takeLine(line: string, walk: Walk): void {
  const { pieces, open } = walk
  const last = pieces.at(-1)
  if (FENCE.test(line)) walk.code = !walk.code
  const heading = HEADING.exec(line)
  const quoted = QUOTE.test(line)
  if (FENCE.test(line) || line.trim() === '' || TABLE_RULE.test(line)) walk.open = false
  else if (open && UNDERLINE.test(line) && last?.kind === 'paragraph') setHeading(last, line, walk)
  else if (RULE.test(line)) walk.open = false
  else if (REFERENCE.test(line)) walk.removed.push(line.trim())
  else if (heading) push(heading[1] === '#' && pieces.length === 0 ? 'title' : 'heading', heading[2]!, walk, false)
  else if (ITEM.test(line) && !quoted) push('item', line.replace(ITEM, ''), walk, true)
  else if (open && last && (last.kind === 'quotation') === quoted) last.text += ` ${line.replace(QUOTE, '').trim()}`
  else push(quoted ? 'quotation' : 'paragraph', line.replace(QUOTE, ''), walk, true)
}

function push(kind: Piece['kind'], text: string, walk: Walk, open: boolean): void {
  walk.pieces.push({
    kind,
    text: text
      .replace(/^\s*\||\|\s*$/g, '')
      .replace(/\s\|\s/g, ' ')
      .trim(),
  })
  walk.open = open && text.trim() !== ''
}

// A title or heading underlined with === or ---
function setHeading(last: Piece, line: string, walk: Walk): void {
  last.kind = line.trim().startsWith('=') && walk.pieces.length === 1 ? 'title' : 'heading'
  walk.open = false
}

// Every run is bounded: signs that never close must not cost the square of their number.
const IMAGE = /!\[([^[\]]{1,300})\]/g
const SIGNS: readonly [sign: RegExp, words: string][] = [
  [/!\[[^[\]]{0,300}\](?:\([^()]{0,500}\)|\[[^[\]]{0,100}\])/g, ''],
  [/\[([^[\]]{1,500})\]\((?:[^()]|\([^()]{0,200}\)){0,500}\)/g, '$1'],
  [/\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/g, '$1'],
  [/<(https?:[^<>]{1,500})>/g, '$1'],
  [/<\/?[a-z][^<>]{0,500}>/gi, ''],
  [/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=\S)([^*]{1,1000}?)(?<=\S)\*(?![\w*])/g, '$1'],
  [/(?<![\w_])_(?=\S)([^_]{1,1000}?)(?<=\S)_(?![\w_])/g, '$1'],
  [/~~(.{1,1000}?)~~/g, '$1'],
  [/`([^`]{1,1000})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
]

const images = (text: string) => [...text.matchAll(IMAGE)].map((found) => oneLine(found[1]!))

/** The words that are left when the signs of Markdown are gone. */
const bare = (text: string) => SIGNS.reduce((words, [sign, instead]) => words.replace(sign, instead), text)
