import { bodyOf, type Found, markCaptions, markCards, markLists, markQuestions, markStrays } from './beside.ts'
import { isDateLine } from './credits.ts'
import type { Draft, Piece } from './draft.ts'
import { citesByNumber } from './kind.ts'
import { ABROAD, OPENERS_ABROAD } from './words/abroad.ts'
import { FURNITURE, HELD, OPENERS } from './words/furniture.ts'

const LONGEST = 400
// 6:10 am · 14.05 GMT: over an entry of a live blog; in a list it may be what the entry is about
const CLOCK = /^\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{3,4}|local time)\)?)?(?: ago)?$/i
const SHORT = 70 // up to here every pattern is tried

const ALL = [...FURNITURE, ...ABROAD]

// Arrows, bullets and pictures before the words
const SIGNS = /^[^\p{L}\p{N}#@©(["“‘.]+/u

/** The kind of page furniture that a whole block of text is, or undefined. `edge`: it stands before or after the body. */
export function furnitureOf(block: string, edge: boolean): string | undefined {
  if (block.length > LONGEST) return undefined
  const text = block.replace(SIGNS, '') || block
  if (text.length > SHORT && !mayBe(text)) return undefined
  const by = ALL.find((f) => (edge || f.where === 'anywhere') && f.pattern.test(text))?.by
  return by ?? (isBar(text) ? 'navigation' : undefined)
}

// Share | Print | Larger type
function isBar(text: string): boolean {
  const parts = text.length <= 120 ? text.split(/\s+[|·•]\s+/) : []
  return parts.length > 1 && parts.every((part) => furnitureOf(part, true) !== undefined)
}

/** A cheap first look at longer blocks, for most are prose: furniture opens with certain words, or holds one of a few. */
function mayBe(text: string): boolean {
  const word = /[\p{L}'’]+/u.exec(text)?.[0].toLowerCase() ?? ''
  return OPENERS.has(word) || OPENERS_ABROAD.has(word) || text.endsWith(')') || HELD.test(text)
}

/**
 * Takes the furniture out: blocks that are it by their words, what hangs on them (the links under "Related posts"),
 * and short labels beside it at the edges ("Politics" before the title, a stray "Ed" after a feedback form).
 */
export function dropFurniture(draft: Draft): Draft {
  const found = furnitureIn(draft.pieces)
  if (!citesByNumber(draft)) markLists(draft.pieces, found)
  markQuestions(draft.pieces, found)
  markCards(draft.pieces, found)
  markCaptions(draft.pieces, found)
  markStrays(draft.pieces, found, draft.facts.outlet)
  const pieces = draft.pieces.filter((_, i) => !found[i])
  const removed = draft.pieces.filter((_, i) => found[i]).map((p) => p.text)
  return { ...draft, pieces, removed: [...draft.removed, ...removed] }
}

function furnitureIn(pieces: readonly Piece[]): Found {
  const found = pieces.map(({ kind, text }) =>
    kind !== 'item' && CLOCK.test(text) ? 'live' : furnitureOf(text, false),
  )
  const [first, last] = bodyOf(pieces, found)
  for (const [i, { text }] of pieces.entries()) if (i < first || i > last) found[i] ??= furnitureOf(text, true)
  // A date on a line of its own is furniture; several are the entries of a timeline.
  const dates = pieces.flatMap((p, i) => (isDateLine(p.text) ? [i] : []))
  if (dates.length > 2) for (const i of dates) found[i] = undefined
  return found
}
