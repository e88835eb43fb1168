import type { DateMark, Span } from '../../record/index.ts'

/** An article opens with its first sentences: so far a dateline may stand behind a title and the name of its writer. */
export const OPENING = 3

/**
 * Where what a sentence tells begins: behind the dateline of its article, or behind the date that heads its entry; else
 * where the sentence does. `dates` are date marks of its article, `place` is 0 for the first sentence of the body.
 */
export function beginOf(text: string, { start, end }: Span, dates: readonly DateMark[], place: number): number {
  const entry = dates.find((d) => d.role === 'entry' && d.start === start)
  const words = text.slice(start, end)
  const from = entry ? behindEntry(text, entry, end) : start + (clockIn(words) || datelineIn(words, place))
  return from < end ? from : start
}

// `11.20 - The harbour ...`, `UPDATE: 4 p.m. GMT -- The harbour ...`: the hour that heads an entry of a live report.
const CLOCK =
  /^(?:UPDATED?:? )?(?:\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: \p{Lu}{2,4})?\s*[-–—:|]+\s+(?=[“"'‘]?\p{Lu})/u

const clockIn = (words: string): number => CLOCK.exec(words)?.[0].length ?? 0

/** `May 3 - Both sides sign`: where the words behind the dash begin. */
function behindEntry(text: string, entry: Span, end: number): number {
  const [dash] = /^[\s,:|–—-]*/.exec(text.slice(entry.end, end))!
  return entry.end + dash.length
}

// `ORLEN, Jan 6 - Both sides ...`, `HARL/ORLEN — “We ...`
const SHOUTED =
  /^(?:\p{Lu}[\p{Lu}.'’/-]+,? ){1,4}(?:(?:\d{1,2} )?[JFMASOND][a-z]{2,8}\.?(?: \d{1,2})?\.?,? )?(?:\([^()]{2,30}\) )?[-–—―]+ (?=[\p{Lu}“"‘])/u

// `Talks break off LONDON (Newswire) - Both sides left ...`, `Orlen, Tarland (NWN) -- Both sides ...`
const AGENCY = /^(.{0,500}?)\(([A-Z][\w.&]*(?: [A-Z][\w.&]*){0,2})\)\s*(?:--|[-–—])\s*(?=[“"'‘]?\p{Lu})/su

// The same with nothing before it but a place, wherever it stands: behind a list of highlights, under a picture.
const PLACED =
  /^((?:\p{Lu}[\p{L}.'’-]+,? ){1,4})\(([A-Z][\w.&]*(?: [A-Z][\w.&]*){0,2})\)\s*(?:--|[-–—―])\s*(?=[“"'‘]?\p{Lu})/u

/** How long the dateline is: with an agency in brackets it may stand behind a title, in the first sentences only. */
function datelineIn(words: string, place: number): number {
  const shouted = SHOUTED.exec(words)
  if (shouted) return shouted[0].length
  const placed = words.includes('(') ? PLACED.exec(words) : null
  if (placed && !isShortFor(placed[2]!, placed[1]!)) return placed[0].length
  const agency = place < OPENING && words.includes('(') ? AGENCY.exec(words) : null
  return agency && !isShortFor(agency[2]!, agency[1]!) ? agency[0].length : 0
}

/** `The Avel Water Council (AWC) – Tarland’s ...`: letters that stand for the words before them are no agency. */
function isShortFor(letters: string, before: string): boolean {
  const initials = [...before.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter).join('')
  return letters.length > 1 && /^\p{Lu}+$/u.test(letters) && initials.endsWith(letters)
}
