import { CALENDAR } from '../words/en/names.ts'
import type { Item } from './lines.ts'

/** A noun phrase in the items of a line, half-open. */
export type Phrase = { from: number; to: number }

/** What people speak through: "a statement saying", "a letter from the court". */
export const DOCUMENTS = new Set(
  'statement letter email e-mail tweet speech message post note memo report interview video article column ad text'.split(
    ' ',
  ),
)

export const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM'])
export const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])
export const SUBJECTS = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'one',
  'some',
  'many',
  'others',
  'everyone',
  'who',
  'both',
  'another',
])

/** The first noun phrase that can be a subject: not behind a preposition, not a day. */
export function firstPhrase(items: readonly Item[], start: number, end: number): Phrase | undefined {
  let preposition = false
  for (let at = start; at < end; at++) {
    const { tag, lower, q } = items[at]!
    if (tag === 'ADP') preposition = true
    else if (q !== undefined || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ') preposition = false
    else if (!preposition && SUBJECTS.has(lower)) return { from: at, to: at + 1 }
    else if (at === 0 && lower.endsWith('ing')) preposition = true
    else if (INSIDE.has(tag) || OWNERS.has(lower)) {
      const to = phraseEnd(items, at)
      if (!preposition && !isDate(items, at, to)) return { from: at, to }
      at = to - 1
    }
  }
  return undefined
}

const isDate = (items: readonly Item[], from: number, to: number) =>
  items.slice(from, to).some((t) => CALENDAR.has(t.lower)) || items.slice(from, to).every((t) => t.tag === 'NUM')

/** The end of the noun phrase that goes on behind `from`. */
export function phraseEnd(items: readonly Item[], from: number): number {
  let to = from + 1
  while (items[to] && isInside(items, to)) to++
  return to
}

/** A word of a noun phrase, an owner's 's, a hyphen between two words. */
function isInside(items: readonly Item[], at: number): boolean {
  const { tag, q, text, lower, start } = items[at]!
  if (q !== undefined) return false
  if (at > 0 && tag !== 'PRON' && /^\p{Lu}/u.test(text)) return true
  return INSIDE.has(tag) || OWNERS.has(lower) || /^['’]s?$/.test(text) || (text === '-' && items[at - 1]?.end === start)
}

/** The end of a noun phrase together with the phrases that belong to it: "a spokesman |for the ministry in Oslo|", "one |of them|". */
export function wholeEnd(items: readonly Item[], to: number): number {
  let end = to
  while (/^(?:of|for|from|in|at)$/.test(items[end]?.lower ?? '') && items[end + 1] && isInside(items, end + 1))
    end = phraseEnd(items, end + 1)
  const isOneOfThem = items[end]?.lower === 'of' && /^(?:them|us|those|these)$/.test(items[end + 1]?.lower ?? '')
  return isOneOfThem ? end + 2 : end
}

/** The noun phrase that ends at `end`, with the phrases of "of", "for", "at" that belong to it. */
export function phraseBefore(items: readonly Item[], end: number, near = false): Phrase | undefined {
  let from = end
  while (from > 0 && inPhrase(items, from - 1, end)) from--
  while (from < end && /^['’]s?$/.test(items[from]!.text)) from++
  if (from === end) return undefined
  const before = items[from - 1]
  if (near || !before || !/^(?:of|for|at|in|from|with|to|on)$/.test(before.lower)) return { from, to: end }
  const head = phraseBefore(items, from - 1)
  return head ? { from: head.from, to: head.to } : { from, to: end }
}

const inPhrase = (items: readonly Item[], at: number, end: number) =>
  isInside(items, at) || (at === end - 1 && items[at]!.tag === 'PRON')

/** The noun phrase that begins at `start`. */
export function phraseAfter(items: readonly Item[], start: number): Phrase | undefined {
  let from = start
  while (items[from]?.tag === 'ADV') from++
  const first = items[from]
  if (!first || first.q !== undefined) return undefined
  const to = phraseEnd(items, from)
  if (SUBJECTS.has(first.lower) && to === from + 1) return { from, to }
  return SUBJECTS.has(first.lower) || INSIDE.has(first.tag) || OWNERS.has(first.lower) ? { from, to } : undefined
}
