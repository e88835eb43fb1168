import type { Draft, Piece } from './draft.ts'
import { citesByNumber } from './kind.ts'
import { isBody } from './shape.ts'

/**
 * Drops from a page what only points elsewhere: a line that is one link, a heading that is a link with no text of its
 * own, a list of links. A digest keeps its lists: they are what its numbers mean.
 */
export function dropPointers(draft: Draft): Draft {
  if (draft.form === 'plain' || draft.form === 'markdown') return draft
  const keepLists = citesByNumber(draft)
  const { pieces } = draft
  const points = pieces.map((piece, i) => {
    if (piece.kind === 'item') return !keepLists && isLinked(piece) && isLinkList(pieces, i)
    if (piece.kind === 'heading') return isLinked(piece) && !opensBody(pieces, i)
    return isLinked(piece) && !isBody(piece.text)
  })
  return {
    ...draft,
    pieces: pieces.filter((_, i) => !points[i]),
    removed: [...draft.removed, ...pieces.filter((_, i) => points[i]).map((p) => p.text)],
  }
}

const isLinked = ({ linked = 0 }: Piece) => linked >= 0.9

function opensBody(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]
  return next !== undefined && next.kind !== 'heading' && !isLinked(next) && next.text.length > 80
}

/** True when at least two thirds of the list around an item are links. */
function isLinkList(pieces: readonly Piece[], i: number): boolean {
  let from = i
  let to = i + 1
  while (pieces[from - 1]?.kind === 'item') from--
  while (pieces[to]?.kind === 'item') to++
  const list = pieces.slice(from, to)
  return list.filter(isLinked).length * 3 >= list.length * 2
}
