import type { Block, DateMark } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'

/** A date that heads an entry of a timeline: what its words say counts from it. Alone, it heads other blocks. */
export type Entry = { edtf: string; block: number; heads: boolean }

const ENTRY_TAIL = /^\s{0,2}(?:[–—:]|-{1,3}(?=\s))\s*\S/
const BULLET = /^[\s•*·▪◦#-]{0,6}$/
const PLACE = /^\p{Lu}[\p{Lu}.'’-]+(?:[\s,/]+[\p{Lu}][\p{L}.'’-]*){0,6},?\s+$/u
/** `Ostrel, Varnia, ` */
const PLACES = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.'’ -]{1,30}){0,2}, $/u
const DATELINE_TAIL = /^\)?[.,]?\s*(?:\([^)]{1,40}\)\s*)?(?:[–—:_]|-{1,3})\s*\S|^\s*\([^)]{1,40}\)/

/**
 * What a date does where it stands: "since March" opens a stretch, "by Friday" closes one, "KYIV, Jan 6 (Wire) —"
 * is a dateline, as is a date alone below the title, and "Jan 6, 2026 – The leaders met" an entry of a timeline.
 * `before` is the word before it.
 */
export function roleOf(
  mark: DateMark,
  text: string,
  { block: at }: MarkedSentence,
  block: Block,
  before: string,
): DateMark['role'] {
  if (mark.type !== 'duration' && mark.type !== 'set' && mark.start - block.start < 60) {
    const head = text.slice(block.start, mark.start)
    const tail = text.slice(mark.end, Math.min(block.end, mark.end + 60))
    if (at <= 3 && (PLACE.test(head) || PLACES.test(head)) && DATELINE_TAIL.test(tail)) return 'dateline'
    if (BULLET.test(head) && tail.trim() === '') return at <= 2 && block.kind !== 'heading' ? 'dateline' : 'entry'
    if (BULLET.test(head) && ENTRY_TAIL.test(tail)) return 'entry'
  }
  return opens[before] ?? 'plain'
}

const opens: Record<string, DateMark['role']> = {
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'until',
  through: 'until',
  within: 'until',
}

/** The entry that a mark heads, if it does; a date alone in its block heads the blocks that follow. */
export function entryOf(mark: DateMark, block: number, alone: boolean): Entry | undefined {
  return mark.role === 'entry' && mark.edtf !== null ? { edtf: mark.edtf, block, heads: alone } : undefined
}

/** What an entry headed by a year alone says of "March" is of that year. */
export function inEntry(mark: DateMark, { edtf }: Entry): DateMark {
  const { relative, timex } = mark
  if (!/^\d{4}$/.test(edtf) || relative?.unit !== 'year' || timex === 'XXXX') return mark
  return { ...mark, relative: { ...relative, direction: 'either', strict: true } }
}
