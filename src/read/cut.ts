import { type Note, noteOf } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { SHEET, WALL } from './words/furniture.ts'

const FULL = 3000 // units; a text of this length below a paywall's words is most likely all there
const TRAILS = /[\p{L},]\s?(?:…|\.{3})$/u

/** What a page with too little text says of itself where it is not free to read. */
export const NOT_FREE = 'the text may be cut: the page says that the article is not free to read'

/**
 * Notes that what was read is not the whole article: "Subscribe to continue reading" or "Page 1 of 3" was thrown out, or
 * the last sentence trails off. To be told once the furniture is out.
 */
export function noteCut(draft: Draft): Draft {
  const reason = reasonOf(draft)
  if (!reason) return draft
  const others = draft.notes.filter((n) => n.reason !== NOT_FREE)
  const note: Note = noteOf('cut', draft.source, 'cut', reason)
  return { ...draft, notes: [...others, note] }
}

function reasonOf({ pieces, removed, form }: Draft): string | undefined {
  const sheet = removed.find((text) => SHEET.test(text))
  if (sheet) return `the text is cut: "${sheet}"`
  if (!isShort(pieces)) return undefined
  const wall = removed.find((text) => text.length <= 300 && WALL.test(text))
  if (wall) return `the text is cut: "${wall}"`
  const last = pieces.findLast((p) => p.kind === 'paragraph')?.text
  return form !== 'feed' && last && TRAILS.test(last) ? 'the text may be cut: its last sentence trails off' : undefined
}

/** True for a text too short to be all there when something says that it is cut. */
export const isShort = (pieces: readonly { text: string }[]): boolean =>
  pieces.reduce((sum, p) => sum + p.text.length, 0) < FULL
