import { type Block, type FrozenArticle, idOf } from '../record/index.ts'
import type { TextFile } from './sheet.ts'

/** An agreement's text as an article, so that it can be marked: frozen as it is, a block for each part between empty lines. */
export function articleOf({ source, text }: TextFile): FrozenArticle {
  return {
    id: idOf('agreement', source, text),
    source,
    work: source,
    kind: 'statement',
    outlet: null,
    title: null,
    byline: [],
    url: null,
    published: null,
    language: 'en',
    removed: [],
    text,
    blocks: blocksOf(text),
  }
}

/** A line that begins as an item of a list is a block of its own, though no empty line stands before it; so is "Article 2". */
const BREAK =
  /\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•–]|\d+(?:\.\d+)+\.?|\(?(?:[a-z]|[ivx]+|\d+)[.)])[ \t])|(?<=\n[ \t]*(?:article|section|annex|chapter|part)[ \t]+[\w.]+[ \t]*)\n/gi

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let start = text.length - text.trimStart().length
  for (const { index, 0: gap } of [...text.matchAll(BREAK), { index: text.trimEnd().length, 0: '' }]) {
    if (index > start) blocks.push({ start, end: index, kind: kindOf(text.slice(start, index)) })
    start = Math.max(start, index + gap.length)
  }
  return blocks
}

const kindOf = (words: string): Block['kind'] =>
  /^#/.test(words) || (words.length < 80 && !/[.;:,]\s*$/.test(words)) ? 'heading' : 'paragraph'
