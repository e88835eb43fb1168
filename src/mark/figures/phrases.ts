import type { Token } from '../language.ts'
import { DURATIONS } from '../words/en/figures.ts'
import { CALENDAR } from '../words/en/names.ts'

/** A stretch of tokens, half-open, with the noun that is counted. */
export type Phrase = { from: number; to: number; head: number }

export const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV'])
const OPENERS = new Set(['DET', 'PRON'])

/** `20 % of [Ukrainian territory]`, `$300m in [aid]`. */
export function afterOf(tokens: readonly Token[], i: number, links: readonly string[]): Phrase | undefined {
  if (!links.includes(tokens[i]?.lower ?? '')) return undefined
  const at = tokens[i]!.lower === 'worth' && tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1
  return nounPhrase(tokens, opened(tokens, at))
}

/** A noun phrase that begins at a token, with the phrase that `of` adds: `leaders of the states`. */
export function nounPhrase(tokens: readonly Token[], from: number): Phrase | undefined {
  const end = coreEnd(tokens, from)
  if (end === undefined || isTime(tokens[end - 1]!)) return undefined
  return { from, to: withOf(tokens, end), head: end - 1 }
}

/** `in May`, `over the years`: when, and not what. */
const isTime = ({ lower }: Token) => CALENDAR.has(lower) || DURATIONS.has(lower)

/** Where the run of adjectives and nouns that begins at a token ends, if its last word is a noun. */
function coreEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined
  for (let i = from; i < tokens.length; i++) {
    const t = tokens[i]!
    if (NOUNS.has(t.tag)) end = i + 1
    else if (!BEFORE_NOUNS.has(t.tag) && !leadsOn(tokens, i) && !isCalibre(tokens, i)) break
  }
  return end
}

/** A size inside a name: `six M777 [155 mm] howitzers`. */
const isCalibre = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'NUM' && /^(?:mm|cm|kg|km)$/.test(tokens[i + 1]?.lower ?? '')

/** Hyphens inside compounds, possessives, and participles before a noun: `Russian-held`, `the army 's`, `wounded soldiers`. */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (/^[-‑]$/.test(t.text) || /^[’']s?$/.test(t.text)) return tokens[i + 1] !== undefined
  const participle = /ing$/.test(t.lower) || (/(?:ed|en)$/.test(t.lower) && t.lower !== t.lemma) // not "people need food"
  return t.tag === 'VERB' && participle && NOUNS.has(tokens[i + 1]?.tag ?? '')
}

function withOf(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== 'of') return end
  const inner = opened(tokens, end + 1)
  const to = coreEnd(tokens, inner)
  if (to === undefined) return end
  const joined = /^(?:or|and)$/.test(tokens[to]?.lower ?? '') && to - inner === 1 ? coreEnd(tokens, to + 1) : undefined
  return joined !== undefined && joined - to === 2 ? joined : to
}

/** After the words that open a noun phrase: `all the`, `its`. */
export function opened(tokens: readonly Token[], start: number): number {
  let from = start
  while (from < tokens.length && from - start < 2 && OPENERS.has(tokens[from]!.tag)) from++
  return from
}
