import { type Block, type FrozenArticle, idOf } from '../record/index.ts'
import type { Draft, Piece } from './draft.ts'

const GAP = '\n\n'

/** The blocks of pieces laid out one after another, divided by an empty line; and the text they make. */
function layOut(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  let at = 0
  const blocks = pieces.map(({ kind, text }) => {
    const block = { start: at, end: at + text.length, kind }
    at = block.end + GAP.length
    return block
  })
  return { text: pieces.map((p) => p.text).join(GAP), blocks }
}

/** Freezes a draft: from here on the text never changes, and its id says what it is. */
export function freeze({ source, facts, pieces, removed }: Draft): FrozenArticle {
  const { text, blocks } = layOut(pieces)
  const { title, outlet, byline, url, language, kind, claims } = facts
  return {
    id: idOf('article', source, text),
    source,
    work: idOf('work', url ?? source),
    kind: kind ?? 'unknown',
    outlet,
    title,
    byline,
    url,
    published: claims[0] ?? null,
    language: language ?? 'und',
    removed: [...new Set(removed)],
    text,
    blocks,
  }
}
