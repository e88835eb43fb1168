/// <reference lib="dom" />
import type { Piece } from './draft.ts'
import { oneLine, seen } from './white.ts'

const words = (list: string) => new Set(list.split(' '))
const INLINE = words(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
)
const UNSEEN = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP HEAD TITLE META LINK SELECT OPTION TEXTAREA INPUT RP RT',
)
const KINDS: Record<string, 'heading' | 'item' | 'quotation'> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DD: 'item',
  DT: 'item',
  BLOCKQUOTE: 'quotation',
}

const ROW = 300 // units in a row of a table at most
const HEADING = 250 // and in a heading: more is a paragraph that a tag was not closed before

/** Where a walk over a page stands: the block being filled, the row of a table it is in, how deep in headings, lists, quotations, links. */
type Walk = {
  pieces: Piece[]
  text: string
  linked: number
  breaks: number
  row: Node | null
  depth: Record<'heading' | 'item' | 'quotation' | 'link', number>
}

/** What stands in a part of a page, block by block in reading order, with white space as a browser shows it. */
export function piecesOf(root: Element): Piece[] {
  const walk: Walk = {
    pieces: [],
    text: '',
    linked: 0,
    breaks: 0,
    row: null,
    depth: { heading: 0, item: 0, quotation: 0, link: 0 },
  }
  visit(root, walk)
  flush(walk)
  return walk.pieces
}

// Not recursive: a page of 50,000 nested elements must not exhaust the stack.
function visit(root: Node, walk: Walk): void {
  let node = root
  for (;;) {
    const inside = enter(node, walk) ? node.firstChild : null
    if (inside) {
      node = inside
      continue
    }
    leave(node, walk)
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!
      leave(node, walk)
    }
    if (node === root) return
    node = node.nextSibling!
  }
}

/** Takes in the start of a node; false when nothing inside it is read. */
function enter(node: Node, walk: Walk): boolean {
  if (node.nodeType === 3) return addText(node.nodeValue ?? '', walk)
  if (node.nodeType !== 1 || UNSEEN.has(node.nodeName)) return false
  const name = node.nodeName
  if (name === 'BR') return addBreak(walk)
  if (name === 'A') walk.depth.link++
  else if (!isCell(name, walk) && !isInline(name)) flush(walk)
  if (name === 'TR' && !walk.row && isRow(node as Element)) walk.row = node
  const kind = KINDS[name]
  if (kind) walk.depth[kind]++
  return true
}

function leave(node: Node, walk: Walk): void {
  if (node.nodeType !== 1) return
  const name = node.nodeName
  if (UNSEEN.has(name) || name === 'BR') return
  if (name === 'A') walk.depth.link--
  else if (isCell(name, walk)) walk.text += ' '
  else if (!isInline(name)) flush(walk)
  if (node === walk.row) walk.row = null
  const kind = KINDS[name]
  if (kind) walk.depth[kind]--
}

/** True for a row of data, whose cells are read as one line: none holds a block. Other tables lay out a page. */
function isRow(row: Element): boolean {
  const cells = [...row.children]
  return row.textContent!.length <= ROW && cells.every((cell) => [...cell.children].every((e) => isInline(e.nodeName)))
}

const isCell = (name: string, walk: Walk) => walk.row !== null && (name === 'TD' || name === 'TH')

// Elements that a site invents, such as <x-source>, stand in the line as far as a browser knows.
const isInline = (name: string) => INLINE.has(name) || name.includes('-')

function addText(text: string, walk: Walk): false {
  if (walk.breaks > 0 && /\S/.test(text)) {
    if (walk.breaks > 1) flush(walk)
    walk.breaks = 0
  }
  walk.text += text
  if (walk.depth.link > 0) walk.linked += oneLine(text).length
  return false
}

// One <br> is a space inside a paragraph, two are the end of it.
function addBreak(walk: Walk): false {
  walk.breaks++
  walk.text += ' '
  return false
}

function flush(walk: Walk): void {
  const text = oneLine(seen(walk.text))
  const { depth, linked } = walk
  const headed = depth.heading > 0 && text.length <= HEADING
  const kind = headed ? 'heading' : depth.item > 0 ? 'item' : depth.quotation > 0 ? 'quotation' : 'paragraph'
  if (text !== '') walk.pieces.push({ kind, text, linked: Math.min(1, linked / text.length) })
  walk.text = ''
  walk.linked = 0
  walk.breaks = 0
}
