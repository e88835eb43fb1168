import type { NameMark, Span } from '../../record/index.ts'

/** Somebody's office as the article gives it: its words in lower case, and the country. */
export type Holder = { name: string; words: string[]; country: string | null }

/**
 * Who holds which office. Where the article also speaks of a seat of government, the head of a union or a company is
 * not "the president" without more.
 */
export function holdersOf(text: string, marks: readonly NameMark[]): Holder[] {
  const holders = new Map<string, Holder>()
  const hasSeat = marks.some((m) => m.as === 'seat')
  const heads = new Set(hasSeat ? marks.filter((m) => isHeadOfBody(text, m)).map((m) => m.name) : [])
  for (const { role, name, type, country } of marks) {
    if (!role || type !== 'person' || heads.has(name)) continue
    const words = role
      .toLowerCase()
      .split(/[\s-]+/)
      .map((w) => SHORT[w] ?? w)
    if (!PAST.has(words[0]!)) holders.set(`${name}|${words.join(' ')}`, { name, words, country })
  }
  return [...holders.values()]
}

const BODY =
  '(?:union|company|firm|club|group|party|association|league|federation|university|bank|society|guild|chamber)'
const BEFORE = new RegExp(`\\b${BODY}(?:['’]s?)? (?:vice )?president,? $`, 'i')
const BEHIND = new RegExp(
  `^, (?:the|its|their) (?:[a-z]+ ){0,2}${BODY}['’]s? |^, (?:the )?president of (?:the )?[^,\n]*${BODY}\\b`,
  'i',
)

/** "union president |Ana Brel", "|Brel, the union's president", "|Brel, president of the Dockers' Union". */
export const isHeadOfBody = (text: string, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 50), start)) || BEHIND.test(text.slice(end, end + 90))

const PAST = new Set(['former', 'ex', 'late', 'then'])

const SHORT: Record<string, string> = {
  'sen.': 'senator',
  'gov.': 'governor',
  'rep.': 'congressman',
  'gen.': 'general',
  'pres.': 'president',
  'lt.': 'lieutenant',
  'col.': 'colonel',
}

const LESSER = ['vice', 'deputy', 'assistant', 'acting']

export function holds(holder: Holder, words: readonly string[], country: string | null): boolean {
  if (holder.words.at(-1) !== words.at(-1) || !words.every((w) => holder.words.includes(w))) return false
  if (LESSER.some((w) => holder.words.includes(w) && !words.includes(w))) return false
  return !country || !holder.country || country === holder.country
}
