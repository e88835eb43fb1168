import { isDateLine } from './credits.ts'
import type { Draft, Piece } from './draft.ts'
import { citesByNumber } from './kind.ts'
import { isBody, isLabel } from './shape.ts'
import { ABROAD, OPENERS_ABROAD } from './words/abroad.ts'
import { FURNITURE, HELD, OPENERS, SECTIONS } from './words/furniture.ts'

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
  const low = text.toLowerCase()
  const word = /[\p{L}'’]+/u.exec(low)?.[0] ?? ''
  if (OPENERS.has(word) || OPENERS_ABROAD.has(word)) return true
  return text.endsWith(')') || HELD.some((held) => low.includes(held))
}

/**
 * Takes the furniture out: blocks that are it by their words, what hangs on them (the links under "Related posts"),
 * and short labels beside it at the edges ("Politics" before the title, a stray "Ed" after a feedback form).
 */
export function dropFurniture(draft: Draft): Draft {
  const found = furnitureIn(draft.pieces)
  if (!citesByNumber(draft)) markLists(draft.pieces, found)
  markQuestions(draft.pieces, found)
  markStrays(draft.pieces, found, draft.facts.outlet)
  const pieces = draft.pieces.filter((_, i) => !found[i])
  const removed = draft.pieces.filter((_, i) => found[i]).map((p) => p.text)
  return { ...draft, pieces, removed: [...draft.removed, ...removed] }
}

type Found = (string | undefined)[]

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

/** Where the body begins and ends: the first and the last block that is plainly a paragraph, and not found to be furniture. */
function bodyOf(pieces: readonly Piece[], found: Found): [first: number, last: number] {
  const isText = (p: Piece, i: number) => !found[i] && isBody(p.text)
  const first = pieces.findIndex(isText)
  return first < 0 ? [pieces.length, pieces.length] : [first, pieces.findLastIndex(isText)]
}

/** "Related posts" or "Most read", and then their headlines: linked, or in a list; after the body all that look like it. */
function markLists(pieces: readonly Piece[], found: Found): void {
  const last = bodyOf(pieces, found)[1]
  for (const [i, by] of found.entries()) {
    if (by !== 'related') continue
    for (let at = i + 1; at < pieces.length; at++) {
      const { kind, linked = 0 } = pieces[at]!
      const belongs = i > last || kind === 'item' || linked >= 0.8
      if (belongs && isHeadline(pieces[at]!)) found[at] ??= 'related'
      else if (!found[at] && i <= last) break
    }
  }
}

/** "Ask our AI", and then the questions that it offers to answer. */
function markQuestions(pieces: readonly Piece[], found: Found): void {
  let offers = false
  for (const [i, { text }] of pieces.entries()) {
    if (found[i] === 'assistant') offers = /^(?:ask|suggested)\b/i.test(text)
    else if (offers && text.length <= 100 && text.endsWith('?')) found[i] ??= 'assistant'
    else offers = false
  }
}

const isHeadline = ({ text }: Piece) => text.length <= 160 && !/[.;:,]["”’']?$/.test(text)

function markStrays(pieces: readonly Piece[], found: Found, outlet: string | null): void {
  const [first, last] = bodyOf(pieces, found)
  for (let i = 0; i < first && i < pieces.length; i++) {
    const { text } = pieces[i]!
    const longer = pieces.slice(i + 1, first + 1).some((p, at) => !found[i + 1 + at] && p.text.length > text.length)
    const stray = isSection(text) || isMasthead(text, outlet) || (isLabel(text) && (found[i - 1] || found[i + 1]))
    if (longer && stray) found[i] ??= 'stray'
  }
  for (let i = last + 1; i < pieces.length; i++) {
    const { text } = pieces[i]!
    if ((isLabel(text) && found[i - 1]) || isSection(text)) found[i] ??= 'stray'
  }
}

// World · World | The river war · Home › World › The river war
function isSection(text: string): boolean {
  const [first, second] = text.toLowerCase().split(/\s*[|›»>/·]\s*/)
  if (first === 'home' && second !== undefined) return text.length <= 160
  return text.length <= 60 && SECTIONS.has(first!) && (second !== undefined || first!.length === text.length)
}

// The Harbour Post · The Harbour Post – Home and Abroad
const isMasthead = (text: string, outlet: string | null): boolean =>
  outlet !== null && text.length <= outlet.length + 40 && text.toLowerCase().startsWith(outlet.toLowerCase())
