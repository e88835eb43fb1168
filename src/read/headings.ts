import type { Draft, Piece } from './draft.ts'
import { endsSentence, isBody, isHeadline } from './shape.ts'

// The title may stand again below labels, credits and a lead.
const TITLE_WITHIN = 12

/**
 * Finds the title: what the source says it is, or the first line of a text without tags where it looks like a headline
 * and running text follows. A title in the text becomes its first block; where nothing shows one it stays unknown.
 */
export function findTitle(draft: Draft): Draft {
  const { facts, pieces } = draft
  const first = pieces[0]
  if (!facts.title || draft.form === 'plain') {
    if (!first || !opensText(pieces)) return draft
    return {
      ...draft,
      facts: { ...facts, title: first.text },
      pieces: [{ ...first, kind: 'title' }, ...pieces.slice(1)],
    }
  }
  const rest = pieces.filter((p, i) => i > TITLE_WITHIN || !sameWords(p.text, facts.title!))
  return { ...draft, pieces: [{ kind: 'title', text: facts.title }, ...rest] }
}

/** True when a text begins with a headline: what follows is longer and somewhere a paragraph. */
function opensText([first, ...rest]: readonly Piece[]): boolean {
  if (!first || first.kind === 'item' || !isHeadline(first.text) || first.text.split(' ').length > 30) return false
  return rest.some((p) => isBody(p.text) || (endsSentence(p.text) && p.text.length > first.text.length / 2))
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const sameWords = (a: string, b: string) => Math.abs(a.length - b.length) < 12 && bare(a) === bare(b)

/** Headings of sections in a text without tags: short, no sentence end, a paragraph after them. */
export function findHeadings(draft: Draft): Draft {
  if (draft.form !== 'plain') return draft
  const pieces = draft.pieces.map((piece, i, all) => ({ ...piece, kind: kindAt(all, i) }))
  return { ...draft, pieces }
}

function kindAt(pieces: readonly Piece[], i: number): Piece['kind'] {
  const { kind, text } = pieces[i]!
  const [before, after] = [pieces[i - 1], pieces[i + 1]]
  if (kind !== 'paragraph' || !after) return kind
  if (isPullQuote(text)) return isCredit(after.text) ? 'quotation' : kind
  if (before && isPullQuote(before.text) && isCredit(text)) return kind
  const short = text.length <= 100 && text.split(' ').length <= 14
  return short && isHeadline(text) && after.text.length > text.length && isOpening(after) ? 'heading' : kind
}

const isOpening = ({ kind, text }: Piece) => kind === 'item' || endsSentence(text) || text.length > 120

// "We will not leave," on a line of its own, with the speaker on the next
const isPullQuote = (text: string) => /^["“„«‘'].*["”“»’'][,.]?$/.test(text)
const isCredit = (text: string) => text.length <= 90 && /^[–—-]?\s*\p{Lu}/u.test(text) && !/[.!?:;]$/.test(text)
