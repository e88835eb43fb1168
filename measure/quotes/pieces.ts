import type { Named, Span } from '../../src/record/index.ts'
import type { Annotated } from './brat.ts'

/** Words in quotation marks inside one paragraph, with who is said to have said them. */
export type Piece = Span & { source: Span[] }
export type Answer = Span & { direct: boolean; speaker: Named | null }

/**
 * Gold direct quotations: stretches of a content that open and close with quotation marks, one for each paragraph.
 * Sentences that stand in one pair of marks are one, though they may be annotated one by one.
 */
export function directPieces({ article, attributions }: Annotated): Piece[] {
  const { text } = article
  const all = attributions
    .flatMap(({ content, source }) => content.flatMap((c) => paragraphs(text, c)).map((span) => ({ ...span, source })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Piece[] = []
  for (const piece of all) {
    const last = joined.at(-1)
    if (last && goesOn(text, last, piece)) last.end = Math.max(last.end, piece.end)
    else joined.push({ ...piece })
  }
  return joined.filter((piece) => isDirect(text.slice(piece.start, piece.end)))
}

/** The next sentence inside the same marks, or the same words annotated twice. */
const goesOn = (text: string, last: Piece, next: Piece): boolean =>
  next.end <= last.end ||
  (/^[^\S\n]*$/.test(text.slice(last.end, next.start)) &&
    /^["“]/.test(text.slice(last.start)) &&
    !/["”]$/.test(text.slice(last.start, last.end)) &&
    !/^["“]/.test(text.slice(next.start)))

/** All of a paragraph's piece stands between one pair of marks, of which one may be missing where the paragraph ends. */
function isDirect(words: string): boolean {
  const marks = words.match(/["“”]/g)?.length ?? 0
  const single = /^[‘'].*[’']$/s.test(words)
  return /^["“]/.test(words) ? marks < 3 || (marks % 2 === 0 && /^“[^”]*“[^”]*”[^“]*”$/.test(words)) : single
}

/** A span as pieces, one for each paragraph, without white space at their ends. */
export function paragraphs(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }))
}

/** Two stretches are the same quotation when they share three quarters of their letters. */
export function alike(text: string, a: Span, b: Span): boolean {
  const shared = letters(text, Math.max(a.start, b.start), Math.min(a.end, b.end))
  const all = letters(text, Math.min(a.start, b.start), Math.max(a.end, b.end))
  return shared > 0 && shared >= 0.75 * all
}

const letters = (text: string, start: number, end: number) =>
  end > start ? (text.slice(start, end).match(/[\p{L}\d]/gu)?.length ?? 0) : 0

/** The speaker is right when the words for it meet those of the gold, or, where these are no pronoun, share a name. */
export function rightSpeaker(text: string, speaker: Named | null, source: readonly Span[]): boolean {
  if (!speaker) return false
  const { span } = speaker
  if (span && source.some((s) => s.start < span.end && span.start < s.end)) return true
  const words = new Set(
    source
      .flatMap((s) => text.slice(s.start, s.end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])
      .map((w) => w.replace(/['’]s$/, '')),
  )
  return (speaker.name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).some(
    (w) => words.has(w) && !/^(?:He|She|They|The|It)$/.test(w),
  )
}
