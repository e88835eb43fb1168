import { type Reading, readingOf, type Span, within } from '../record/index.ts'
import { contactsIn, redact } from './withhold.ts'

/** A reading, and where in it a stretch of the source now stands; undefined where that was withheld or lies outside. */
export type Frozen = { reading: Reading; at: (span: Span) => Span | undefined }

/**
 * Freezes one stretch of a source without the spans that may not be kept (offsets into the source), nor addresses and
 * telephone numbers among its words.
 */
export function frozen(source: string, text: string, span: Span, outs: readonly Span[]): Frozen {
  const words = text.slice(span.start, span.end)
  const inside = outs.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
  const { text: kept, withheld, moved } = redact(words, [...inside, ...contactsIn(words)])
  const at = (inner: Span) =>
    within(inner, span) ? moved({ start: inner.start - span.start, end: inner.end - span.start }) : undefined
  return { reading: readingOf(source, kept, withheld), at }
}
