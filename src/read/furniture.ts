import { type Note, noteOf } from '../record/index.ts'
import { isDateLine } from './credits.ts'
import type { Draft, Piece } from './draft.ts'
import { citesByNumber } from './kind.ts'
import { isBody, isLabel } from './shape.ts'
import { FURNITURE, HELD, OPENERS, SECTIONS } from './words/furniture.ts'

const LONGEST = 300
const SHORT = 70 // up to here every pattern is tried
const FULL = 3000 // a text of this length below a paywall's words is most likely all there

// Arrows, bullets and pictures before the words
const SIGNS = /^[^\p{L}\p{N}#@©(["“‘.]+/u

/** The kind of page furniture that a whole block of text is, or undefined. `edge`: it stands before or after the body. */
export function furnitureOf(block: string, edge: boolean): string | undefined {
  if (block.length > LONGEST) return undefined
  const text = block.replace(SIGNS, '')
  if (text.length > SHORT && !mayBe(text)) return undefined
  const by = FURNITURE.find((f) => (edge || f.where === 'anywhere') && f.pattern.test(text))?.by
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
  return OPENERS.has(word) || text.endsWith(')') || HELD.some((held) => low.includes(held))
}

/**
 * Takes the furniture out: blocks that are it by their words, what hangs on them (the links under "Related posts"),
 * and short labels beside it at the edges ("Politics" before the title, a stray "Ed" after a feedback form).
 */
export function dropFurniture(draft: Draft): Draft {
  const found = furnitureIn(draft.pieces)
  if (!citesByNumber(draft)) markLists(draft.pieces, found)
  markStrays(draft.pieces, found, draft.facts.outlet)
  const pieces = draft.pieces.filter((_, i) => !found[i])
  const removed = draft.pieces.filter((_, i) => found[i]).map((p) => p.text)
  return {
    ...draft,
    pieces,
    removed: [...draft.removed, ...removed],
    notes: [...draft.notes, ...cutNote(draft, found)],
  }
}

/** "Subscribe to continue reading" with little text before it: what was read is not the whole article. */
function cutNote({ source, pieces }: Draft, found: Found): Note[] {
  const wall = pieces[found.indexOf('paywall')]?.text
  const length = pieces.reduce((sum, p, i) => sum + (found[i] ? 0 : p.text.length), 0)
  return wall && length < FULL ? [noteOf('cut', source, 'furniture', `the text is cut: "${wall}"`)] : []
}

type Found = (string | undefined)[]

function furnitureIn(pieces: readonly Piece[]): Found {
  const [first, last] = bodyOf(pieces)
  const found = pieces.map((p, i) => furnitureOf(p.text, i < first || i > last))
  // A date on a line of its own is furniture; several are the entries of a timeline.
  const dates = pieces.flatMap((p, i) => (isDateLine(p.text) ? [i] : []))
  if (dates.length > 2) for (const i of dates) found[i] = undefined
  return found
}

/** Where the body begins and ends: the first and the last block that is plainly a paragraph. */
function bodyOf(pieces: readonly Piece[]): [first: number, last: number] {
  const first = pieces.findIndex((p) => isBody(p.text))
  if (first < 0) return [pieces.length, pieces.length]
  return [first, pieces.findLastIndex((p) => isBody(p.text))]
}

/** "Related posts" or "Most read", and then their headlines: linked, or in a list; after the body all that look like it. */
function markLists(pieces: readonly Piece[], found: Found): void {
  const last = bodyOf(pieces)[1]
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

const isHeadline = ({ text }: Piece) => text.length <= 160 && !/[.;:,]["”’']?$/.test(text)

function markStrays(pieces: readonly Piece[], found: Found, outlet: string | null): void {
  const [first, last] = bodyOf(pieces)
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
  return text.length <= 60 && SECTIONS.has(first!) && (second !== undefined || first!.length === text.length)
}

// The Harbour Post · The Harbour Post – Home and Abroad
const isMasthead = (text: string, outlet: string | null): boolean =>
  outlet !== null && text.length <= outlet.length + 40 && text.toLowerCase().startsWith(outlet.toLowerCase())
