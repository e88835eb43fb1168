import type { Draft, Piece } from './draft.ts'
import { endsSentence, isCredit } from './shape.ts'

const SHORTEST = 25
const LONGEST = 300
const MOST = 400 // no page has more pull quotes; each is looked for in the whole text

/** Drops what stands twice: a paragraph said before, and a pull quote whose words stand in the text, with its credit. */
export function dropRepeats(draft: Draft): Draft {
  const { pieces } = draft
  const pulled = pieces.filter(isPulled).slice(0, MOST)
  const all = pulled.length === 0 ? '' : pieces.map((p) => marksAlike(p.text)).join('\n')
  const twice = new Set(pulled.filter((p) => standsTwice(plain(p.text), all)))
  const said = new Set<string>()
  const repeated = pieces.map((piece) => {
    const before = said.has(piece.text)
    said.add(piece.text)
    return (before && isRunning(piece)) || twice.has(piece)
  })
  for (const [i, piece] of pieces.entries()) {
    if (i > 0 && twice.has(pieces[i - 1]!) && piece.kind === 'paragraph') repeated[i] ||= isCredit(piece.text)
  }
  if (!repeated.includes(true)) return draft
  const removed = pieces.filter((_, i) => repeated[i]).map((p) => p.text)
  return { ...draft, pieces: pieces.filter((_, i) => !repeated[i]), removed: [...draft.removed, ...removed] }
}

const marksAlike = (text: string) => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")

/** The words of a short block without the marks around it. */
const plain = (text: string) => marksAlike(text).replace(/^["'\s]+|["'.,\s]+$/g, '')

// Cells of tables, items and labels may well stand twice.
const isRunning = ({ kind, text }: Piece) => kind !== 'item' && text.length >= 60 && endsSentence(text)

// Headings and items repeat words of the text as a matter of course.
function isPulled({ kind, text }: Piece): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false
  return kind === 'quotation' || (kind === 'paragraph' && /^["“„«‘]/.test(text) && /["”“»’][,.]?$/.test(text))
}

const standsTwice = (words: string, all: string) => all.indexOf(words) !== all.lastIndexOf(words)
