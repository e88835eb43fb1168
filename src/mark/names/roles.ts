import type { Token } from '../language.ts'
import { HONORIFICS, OFFICES, TITLE_WORDS } from '../words/en/titles.ts'

/** A title in lower case beside a name: its tokens, half-open, and the token of the word for its country, if any. */
export type Title = { from: number; to: number; land: number | null }

const REACH = 6

/** "the French president, |Emmanuel Macron", "Russia's envoy |…", "German chancellor |…", "co-founder |…". */
export function titleBefore(tokens: readonly Token[], name: number): Title | undefined {
  let to = name
  if (tokens[to - 1]?.text === ',') to--
  const end = officeEnd(tokens, to)
  const office = to < name ? tailStart(tokens, end) : end
  if (!OFFICES.has(tokens[office - 1]?.lower ?? '')) return undefined
  let from = office - 1
  while (from > 0 && office - from < REACH && (isTitleWord(tokens[from - 1]!) || isField(tokens, from - 1))) from--
  if (to < name && !opensPhrase(tokens, from)) return undefined
  return { from, to: office < end ? office : to, land: landBefore(tokens, from) }
}

/** "envoy| of the Council for Varnia|, Ana Brel", "ambassador| to the agency|, Ana Brel": where the office ends that its field stands behind. */
function tailStart(tokens: readonly Token[], end: number): number {
  if (OFFICES.has(tokens[end - 1]?.lower ?? '')) return end
  let start = end
  for (let at = end - 1; at > Math.max(0, end - 12) && (TAIL.test(tokens[at]!.tag) || tokens[at]!.text === '-'); at--)
    if (/^(?:of|for|to|on|at)$/.test(tokens[at]!.lower) && OFFICES.has(tokens[at - 1]?.lower ?? '')) start = at
  return start
}

const TAIL = /^(?:PROPN|NOUN|ADJ|DET|ADP|PART|CCONJ)$/

/** "minister| of foreign affairs": where the office ends that a field may stand behind. */
function officeEnd(tokens: readonly Token[], to: number): number {
  let at = to
  while (at > to - 3 && TITLE_WORDS.has(tokens[at - 1]?.lower ?? '')) at--
  return tokens[at - 1]?.lower === 'of' && at < to ? at - 1 : to
}

/** "Steve Witkoff|, US negotiator", "|, the French president", "| (the foreign minister)", "|, leader of …". */
export function titleAfter(tokens: readonly Token[], end: number): Title | undefined {
  const mark = tokens[end]?.text
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return undefined
  for (let at = end + 1; at < Math.min(tokens.length, end + 1 + REACH + 2); at++) {
    const token = tokens[at]!
    if (OFFICES.has(token.lower)) return belongsToNext(tokens, at) ? undefined : afterOf(tokens, at)
    if (/^(?:VERB|AUX|CCONJ)$/.test(token.tag) || /^(?:of|to)$/.test(token.lower) || /^[,.;:“”"]$/.test(token.text))
      return undefined
  }
  return undefined
}

/** "Brel, the Kesh |prime minister, Aron Vale and": the title is the next one's. */
const belongsToNext = (tokens: readonly Token[], office: number) => {
  const at = tokens[office + 1]?.text === ',' ? office + 2 : office + 1
  return [at, at + 1].every((i) => tokens[i]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[i]!.text))
}

function afterOf(tokens: readonly Token[], office: number): Title {
  let from = office
  while (from > 0 && (isTitleWord(tokens[from - 1]!) || isField(tokens, from - 1))) from--
  let to = office + 1
  while (tokens[to] && OFFICES.has(tokens[to]!.lower)) to++
  const of = tokens[to]?.lower === 'of' && TITLE_WORDS.has(tokens[to + 1]?.lower ?? '')
  if (of) to += 2
  return { from, to, land: landBefore(tokens, from) ?? landAfter(tokens, to) }
}

/** "|fisheries minister": any noun in lower case may be the field of a minister. */
const isField = (tokens: readonly Token[], at: number) =>
  /^(?:minister|ministers)$/.test(tokens[at + 1]!.lower) &&
  /^(?:NOUN|ADJ)$/.test(tokens[at]!.tag) &&
  /^\p{Ll}/u.test(tokens[at]!.text)

const isTitleWord = (token: Token) =>
  (TITLE_WORDS.has(token.lower) || OFFICES.has(token.lower) || token.text === '-') && !HONORIFICS.has(token.lower)

/** Before ", Name" the title has its article or its owner: "the president, Emmanuel Macron", not "new president, Macron". */
const opensPhrase = (tokens: readonly Token[], from: number) => {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    (before.tag === 'DET' || before.tag === 'PART' || before.tag === 'PRON' || /^\p{Lu}/u.test(before.text))
  )
}

/** The word for the country before a title: "French president", "Russia's foreign minister", "the UK prime minister". */
function landBefore(tokens: readonly Token[], from: number): number | null {
  const before = tokens[from - 1]
  if (!before) return null
  if (before.tag === 'PART' || before.text === '’' || before.text === "'") return capitalAt(tokens, from - 2)
  return capitalAt(tokens, from - 1)
}

/** "president of |France". */
const landAfter = (tokens: readonly Token[], to: number) =>
  tokens[to]?.lower === 'of' ? capitalAt(tokens, to + 1) : null

const capitalAt = (tokens: readonly Token[], at: number) =>
  tokens[at] && /^\p{Lu}/u.test(tokens[at]!.text) ? at : null
