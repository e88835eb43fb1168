import { z } from 'zod'
import { TrucelineError } from './errors.ts'
import { isReadingId } from './reading.ts'
import type { Span } from './span.ts'

/**
 * Evidence that can prove itself: `texts[article].slice(start, end) === exact`, in UTF-16 units, half-open.
 * Position and quote at once, as in the W3C Web Annotation model (TextPositionSelector, TextQuoteSelector).
 * Branded: only `cite` makes one, and `check` proves those that come from a file.
 */
export const citationSchema = z
  .object({
    kind: z.enum(['passage', 'reading']),
    article: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .brand<'Citation'>()
export type Citation = z.infer<typeof citationSchema>

/** At least one citation: what every line and every side of a dispute rests on. */
export const citationsSchema = z.tuple([citationSchema], citationSchema)
export type Citations = [Citation, ...Citation[]]

const CONTEXT = 32

/**
 * Makes a citation of a frozen text, an article or a reading: the only function that does.
 * @throws TrucelineError `ours` when the span does not lie in the text or is empty.
 */
export function cite({ id, text }: { id: string; text: string }, { start, end }: Span): Citation {
  if (!(start >= 0 && end > start && end <= text.length))
    throw new TrucelineError('ours', `no words at ${start}-${end} of ${id}`)
  return {
    kind: isReadingId(id) ? 'reading' : 'passage',
    article: id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  } as Citation
}

/** True when the words still stand where the citation says, with the context it says. */
export function holds(citation: Citation, text: string | undefined): boolean {
  const { start, end, exact, prefix, suffix } = citation
  if (text === undefined || end - start !== exact.length || !text.startsWith(exact, start)) return false
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
}
