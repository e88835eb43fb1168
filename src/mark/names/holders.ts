import type { NameMark } from '../../record/index.ts'

/** Somebody's office as the article gives it: its words in lower case, and the country. */
export type Holder = { name: string; words: string[]; country: string | null }

export function holdersOf(marks: readonly NameMark[]): Holder[] {
  const holders = new Map<string, Holder>()
  for (const { role, name, type, country } of marks) {
    if (!role || type !== 'person') continue
    const words = role
      .toLowerCase()
      .split(/[\s-]+/)
      .map((w) => SHORT[w] ?? w)
    if (!PAST.has(words[0]!)) holders.set(`${name}|${words.join(' ')}`, { name, words, country })
  }
  return [...holders.values()]
}

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
