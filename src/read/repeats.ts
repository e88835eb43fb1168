import type { Draft, Piece } from './draft.ts'

const SHORTEST = 25

/** Drops what stands twice: a block said before, and a pull quote whose words stand in a paragraph of the text. */
export function dropRepeats(draft: Draft): Draft {
  const long = draft.pieces.filter((p) => p.text.length > 80).map((p) => plain(p.text))
  const said = new Set<string>()
  const isRepeat = (piece: Piece) => {
    const words = plain(piece.text)
    if (words.length < SHORTEST) return false
    if (said.has(words) && isRunning(piece)) return true
    said.add(words)
    return maybePulled(piece) && long.some((text) => text.length > words.length && text.includes(words))
  }
  const repeated = new Set(draft.pieces.filter(isRepeat))
  if (repeated.size === 0) return draft
  return {
    ...draft,
    pieces: draft.pieces.filter((p) => !repeated.has(p)),
    removed: [...draft.removed, ...[...repeated].map((p) => p.text)],
  }
}

/** The words of a block without the marks around it, all quotation marks alike. */
const plain = (text: string) =>
  text
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/^["'\s]+|["'.,\s]+$/g, '')

// Cells of tables, items and labels may well stand twice.
const isRunning = ({ kind, text }: Piece) => kind !== 'item' && text.length >= 60 && /[.!?]["”’]?$/.test(text)

// Headings repeat words of the text as a matter of course; pull quotes are whole sentences or stand in quotation marks.
const maybePulled = ({ kind, text }: Piece) =>
  kind !== 'title' &&
  kind !== 'heading' &&
  kind !== 'item' &&
  text.length <= 400 &&
  (kind === 'quotation' || /^["“„«‘]/.test(text) || /[.!?]["”’]?$/.test(text))
