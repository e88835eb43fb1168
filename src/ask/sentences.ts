import { type Span, trimmed } from '../record/index.ts'

// A mark that ends a sentence, what may close behind it, and a new beginning; or an empty line.
const BREAK = /\n\s*\n|[.!?…]["”’»)\]]*\s+(?=["“‘«([]*[\p{Lu}\d])/gu
// "Gen. Marlow", "J. Brandt", "7.20 p.m. Together", "Jan. 6"
const SHORT =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Maj|Sgt|Sen|Rep|Gov|St|Jr|Sr|vs|No|Art|[ap]\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u

/** The sentences of a frozen text, in order; a block without a full stop, such as a title, is one. */
export function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(BREAK)]
    .filter((found) => !isShort(text, found))
    .map((found) => found.index + found[0].length)
  const starts = [0, ...ends]
  const spans = starts.map((start, i) => trimmed(text, { start, end: starts[i + 1] ?? text.length }))
  return spans.filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end)))
}

const isShort = (text: string, found: RegExpExecArray): boolean =>
  found[0][0] === '.' && SHORT.test(text.slice(Math.max(0, found.index - 8), found.index + 1))
