import type { Draft, Piece } from './draft.ts'
import { endsSentence, isBody, isCredit, isHeadline, isPullQuote } from './shape.ts'

// The title may stand again below labels, credits and a lead.
const TITLE_WITHIN = 12

/**
 * Finds the title: what the source says it is, or the first line of a text without tags where it looks like a headline
 * and running text follows. A title in the text becomes its first block; where nothing shows one it stays unknown.
 */
export function findTitle(draft: Draft): Draft {
  const { facts, form, pieces } = draft
  if (form !== 'plain' && facts.title) return titled(draft, facts.title, pieces)
  const [first, ...rest] = pieces
  return first && opensText(first, rest) ? titled(draft, first.text, rest) : draft
}

function titled(draft: Draft, title: string, pieces: readonly Piece[]): Draft {
  const body = pieces.findIndex((p) => isBody(p.text))
  const head = Math.min(TITLE_WITHIN, body < 0 ? TITLE_WITHIN : body)
  const again = (p: Piece, i: number) =>
    (i <= head || (p.kind === 'heading' && i <= TITLE_WITHIN)) && sameWords(p.text, title)
  const rest = pieces.filter((p, i) => !again(p, i))
  const removed = draft.removed.filter((text) => text !== title)
  return { ...draft, facts: { ...draft.facts, title }, pieces: [{ kind: 'title', text: title }, ...rest], removed }
}

/** True when a text opens with a headline: somewhere after it there is a paragraph. */
function opensText({ kind, text }: Piece, rest: readonly Piece[]): boolean {
  if (kind === 'item' || !isHeadline(text) || text.split(' ').length > 30) return false
  return rest.some((p) => isBody(p.text) || (endsSentence(p.text) && p.text.length > text.length / 2))
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const sameWords = (a: string, b: string) => Math.abs(a.length - b.length) < 12 && bare(a) === bare(b)

/** Headings of sections in a text without tags, and pull quotes with a speaker of their own. */
export function findHeadings(draft: Draft): Draft {
  if (draft.form !== 'plain') return draft
  const pieces = draft.pieces.map((piece, i, all) => {
    const kind = kindAt(piece, all[i - 1], all[i + 1])
    return kind === piece.kind ? piece : { ...piece, kind }
  })
  return { ...draft, pieces }
}

function kindAt({ kind, text }: Piece, before: Piece | undefined, after: Piece | undefined): Piece['kind'] {
  if (kind !== 'paragraph' || !after || text.length > 400) return kind
  if (isPullQuote(text)) return isCredit(after.text) ? 'quotation' : kind
  if (before && isPullQuote(before.text) && isCredit(text)) return kind
  return isHeading(text) && after.text.length > text.length && opensSection(after) ? 'heading' : kind
}

// A line of speech ends in an exclamation or a closing mark; a heading may be a question, but not "Tide: What now?".
function isHeading(text: string): boolean {
  if (/^[^:?]{2,40}: .*\?$/.test(text)) return false
  return text.length <= 100 && text.split(' ').length <= 14 && isHeadline(text) && !/[!?]["”’']$|!$/.test(text)
}

const opensSection = ({ kind, text }: Piece) => kind === 'item' || endsSentence(text) || text.length > 120
