import type { Piece } from './draft.ts'
import { isBody, isLabel } from './shape.ts'
import { SECTIONS } from './words/furniture.ts'

/** The kind of furniture that each block was found to be, or undefined. */
export type Found = (string | undefined)[]

const AWAY = 3 // blocks between the two headlines of a card
const CAPTION = 250
const LIST = 60 // blocks that are looked through for headlines, from each that is found on
const OFFERS = new Set(['newsletter', 'promotion', 'paywall', 'consent', 'assistant'])

/** Where the body begins and ends: the first and the last block that is plainly a paragraph, and not found to be furniture. */
export function bodyOf(pieces: readonly Piece[], found: Found): [first: number, last: number] {
  const isText = (p: Piece, i: number) => !found[i] && isBody(p.text)
  const first = pieces.findIndex(isText)
  return first < 0 ? [pieces.length, pieces.length] : [first, pieces.findLastIndex(isText)]
}

/** "Related posts" or "Most read", and then their headlines: linked, or in a list; after the body all that look like it. */
export function markLists(pieces: readonly Piece[], found: Found): void {
  const last = bodyOf(pieces, found)[1]
  let below = false // what stands below the text is marked once, from its first list on
  for (const [i, by] of found.entries()) {
    if (by !== 'related' || below) continue
    below = i > last
    let first = true
    for (let at = i + 1; at < (below ? pieces.length : Math.min(pieces.length, i + LIST)); at++) {
      if (isHeadline(pieces[at]!) && (i > last || belongs(pieces, at, first))) {
        first &&= found[at] !== undefined
        found[at] ??= 'related'
      } else if (!found[at] && i <= last) break
    }
  }
}

// In a text without tags the last headline before a paragraph may be the heading of that.
function belongs(pieces: readonly Piece[], at: number, first: boolean): boolean {
  const { kind, linked, text } = pieces[at]!
  if (kind === 'item') return !/^\d{1,3}[.)] /.test(text)
  return linked === undefined ? first || isHeadline(pieces[at + 1]!) : linked >= 0.8
}

const isHeadline = ({ text }: Piece): boolean => text.length <= 160 && !/[.;:,]["”’']?$/.test(text)

/** "Ask our AI", and then the questions that it offers to answer. */
export function markQuestions(pieces: readonly Piece[], found: Found): void {
  let offers = false
  for (const [i, { text }] of pieces.entries()) {
    if (found[i] === 'assistant') offers = /^(?:ask|suggested)\b/i.test(text)
    else if (offers && text.length <= 100 && text.endsWith('?')) found[i] ??= 'assistant'
    else offers = false
  }
}

/** The card of another article: its headline twice, for the picture and below it, and at most labels between. */
export function markCards(pieces: readonly Piece[], found: Found): void {
  for (const [i, { kind, text }] of pieces.entries()) {
    if (i === 0 || kind === 'item' || text.length < 20 || !isHeadline(pieces[i]!)) continue
    const away = pieces.slice(i + 1, i + 1 + AWAY).findIndex((p) => p.text === text)
    if (away < 0 || pieces.slice(i + 1, i + 1 + away).some((p, at) => !found[i + 1 + at] && p.text.length > 40))
      continue
    for (let at = i; at <= i + 1 + away; at++) found[at] ??= 'related'
  }
}

/** "Hide caption", and the caption above it, over the name of who took the picture. */
export function markCaptions(pieces: readonly Piece[], found: Found): void {
  for (const [i, { text }] of pieces.entries()) {
    if (!/^(?:hide|toggle) caption$/i.test(text)) continue
    let at = i - 1
    while (found[at] === 'credit' || found[at] === 'navigation') at--
    if (at > 0 && pieces[at]!.text.length <= CAPTION) found[at] ??= 'credit'
  }
}

/** Counts, labels and lines that stand beside furniture: the "12" of "12 comments", a section before the title. */
export function markStrays(pieces: readonly Piece[], found: Found, outlet: string | null): void {
  markNumbers(pieces, found)
  const [first, last] = bodyOf(pieces, found)
  const behind = longestBehind(pieces, found, first)
  for (let i = 0; i < first && i < pieces.length; i++) {
    const { text } = pieces[i]!
    const stray = isSection(text) || isMasthead(text, outlet) || (isLabel(text) && (found[i - 1] || found[i + 1]))
    if (behind[i]! > text.length && stray) found[i] ??= 'stray'
  }
  for (let i = last + 1; i < pieces.length; i++) if (isStrayBelow(pieces[i]!.text, found, i)) found[i] ??= 'stray'
  for (let i = pieces.length - 1; i > last; i--) if (isStrayBelow(pieces[i]!.text, found, i)) found[i] ??= 'stray'
}

/** For each block the length of the longest behind it, up to the first paragraph, that is not found to be furniture. */
function longestBehind(pieces: readonly Piece[], found: Found, first: number): number[] {
  const behind: number[] = []
  let longest = 0
  for (let i = Math.min(first, pieces.length - 1); i >= 0; i--) {
    behind[i] = longest
    if (!found[i]) longest = Math.max(longest, pieces[i]!.text.length)
  }
  return behind
}

// Below the text a label beside furniture is furniture, and so is a line of an offer between two others of it.
function isStrayBelow(text: string, found: Found, i: number): boolean {
  if (isSection(text) || (isLabel(text) && (found[i - 1] || found[i + 1]))) return true
  return text.length < 80 && OFFERS.has(found[i - 1] ?? '') && OFFERS.has(found[i + 1] ?? '')
}

// A number on a line of its own is a cell of a table, but beside a button it is a count or a page.
function markNumbers(pieces: readonly Piece[], found: Found): void {
  const isCount = (i: number) => pieces[i]!.kind !== 'item' && /^\+?\d{1,5}$/.test(pieces[i]!.text)
  for (let i = 1; i < pieces.length; i++) if (found[i - 1] && isCount(i)) found[i] ??= 'count'
  for (let i = pieces.length - 2; i >= 0; i--) if (found[i + 1] && isCount(i)) found[i] ??= 'count'
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
