import { createHash } from 'node:crypto'

/**
 * An id made of evidence: the same parts give the same id, whatever else is read and in whatever order.
 * 64 bits of SHA-256 behind a one-word prefix, such as `event-3f09c1d2ab44e6f0`.
 */
export function idOf(prefix: string, ...parts: (string | number)[]): string {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest('hex')
  return Buffer.from(`${prefix}-${hash.slice(0, 16)}`).toString() // one flat string: a joined or cut one holds its parts
}

/** The id of a line's kind: the kind and the places it rests on. */
export function idOfLine(kind: string, citations: readonly { article: string; start: number; end: number }[]): string {
  return idOf(kind, ...citations.flatMap((c) => [c.article, c.start, c.end]))
}
