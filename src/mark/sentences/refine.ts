import type { Sentence, Token } from '../language.ts'
import { ORGANISATION_HEADS } from '../words/en/names.ts'

/**
 * Joins what was parted wrongly in a block: a closing mark on its own to the sentence before it, and a sentence that
 * ends without a stop (`UK Prime Minister Sir Aled | Pike said`) or with one of its own words (`Maj. | Ina Roth`) to the
 * one behind it. Parts what ran on behind an amount or an hour (`paid $210m. | The rest`).
 */
export function mendCuts(sentences: Sentence[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences.flatMap(partAtAmounts)) {
    const before = joined.at(-1)
    if (
      before &&
      before.block === sentence.block &&
      (isStray(sentence) || !isClosed(before) || isTorn(before, sentence))
    )
      joined[joined.length - 1] = join(before, sentence)
    else joined.push(sentence)
  }
  return joined
}

const isStray = (s: Sentence) => s.tokens.length < 4 && s.tokens.every((t) => !/[\p{L}\p{N}]/u.test(t.text))

const LONGEST = 120 // tokens: a block without any stop stays in the pieces the tokeniser gave

const isClosed = ({ tokens }: Sentence) =>
  tokens.length > LONGEST || tokens.slice(-3).some((t) => /[.!?…:;]$/.test(t.text))

const SHORT = new Set('adm brig capt cmdr col cpl fig hon insp lt maj messrs ph sgt supt vol'.split(' '))
const SMALL_LETTER = /^\p{Ll}/u

/** `Maj. | Ina Roth`, `(R-Vt.) | met`, `“Who did this?” | he asked`. */
function isTorn({ tokens }: Sentence, next: Sentence): boolean {
  const [word, last] = [tokens.at(-2), tokens.at(-1)!]
  if (last.text === '.') return SHORT.has(word?.lower ?? '')
  const closes = last.text === ')' || (/^[”"]$/.test(last.text) && /^[?!]$/.test(word?.text ?? ''))
  return closes && SMALL_LETTER.test(next.tokens[0]!.text)
}

/** `They paid $210m. | The rest ...`, `shut at 6 a.m. | Workers ...`; not `6 a.m. Tuesday`, `6 a.m. GMT`, `6 a.m. Orlen time`. */
function partAtAmounts(sentence: Sentence): Sentence[] {
  const { tokens } = sentence
  const at = tokens.findIndex((t, i) => UNIT.has(t.text) && tokens[i - 1]?.tag === 'NUM' && beginsAnew(tokens, i + 1))
  if (at < 0) return [sentence]
  const rest = tokens.slice(at + 1)
  const head = { ...sentence, end: tokens[at]!.end, tokens: tokens.slice(0, at + 1) }
  return [head, ...partAtAmounts({ ...sentence, start: rest[0]!.start, tokens: rest })]
}

const UNIT = new Set(['m.', 'a.m.', 'p.m.'])
const OF_TIME =
  /^(?:\p{Lu}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|Eastern|Central|Mountain|Pacific|Greenwich|\p{Lu}\p{Ll}{2,3}\.)$/u

function beginsAnew(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || tokens[at - 1]!.end === next.start) return false
  if (/^[“"]$/.test(next.text)) return true
  if (!/^\p{Lu}/u.test(next.text) || (OF_TIME.test(next.text) && next.text.length > 1)) return false
  return !tokens.slice(at + 1, at + 4).some((t) => t.lower === 'time')
}

const join = (a: Sentence, b: Sentence): Sentence => ({ ...a, end: b.end, tokens: [...a.tokens, ...b.tokens] })

const SMALL = new Set(
  "a an and as at but by for from in into nor of on or over per the to up via vs with yet ‑ - – ' ’s 's".split(' '),
)
const FEWEST_WORDS = 5

/**
 * Splits a heading that ran into its first sentence: `Talks Stall Again as Winter Nears Both sides said ...`.
 * Title Case alone could be a row of names, so one of its inner words must be able to be a verb.
 */
export function splitRunIn(sentence: Sentence, canBeVerb: (lower: string) => boolean): Sentence[] {
  const { tokens, heading } = sentence
  const run = heading || /^(?:the|an?)$/.test(tokens[0]!.lower) ? 0 : titleRun(tokens)
  if (run <= FEWEST_WORDS) return [sentence]
  const inner = tokens.slice(1, run - 2).filter((t) => /^\p{Lu}\p{Ll}+$/u.test(t.text))
  if (namesABody(tokens, run) || !inner.some((t) => canBeVerb(t.lower))) return [sentence]
  return cutAt(sentence, beginsAfterNoun(tokens, run) ? run : run - 1)
}

/** `Members of the Harbour Workers Union voted`: a long name that acts, and no heading before `Union voted`. */
const namesABody = (tokens: readonly Token[], run: number) =>
  /^(?:VERB|AUX)$/.test(tokens[run]?.tag ?? '') && ORGANISATION_HEADS.has(tokens[run - 1]!.lower)

/** How many tokens at the start are in Title Case, up to and with the last capital; 0 when the whole sentence is. */
function titleRun(tokens: readonly Token[]): number {
  let last = 0
  for (const [i, t] of tokens.entries()) {
    if (/^[\p{Lu}\p{N}]/u.test(t.text)) last = i + 1
    else if (!SMALL.has(t.lower)) return last
  }
  return 0
}

/** `Yields Ambiguity diplomatic summit convened`: the article was lost at the seam, the noun still is of the heading. */
const beginsAfterNoun = (tokens: readonly Token[], run: number) =>
  tokens[run]?.tag === 'ADJ' && NOUN_ENDING.test(tokens[run - 1]!.lower)

const NOUN_ENDING = /(?:ty|ion|ment|ness|ance|ence|ism|ship|dom|ure|ers?|ors?|s)$/

function cutAt(sentence: Sentence, at: number): Sentence[] {
  const head = sentence.tokens.slice(0, at)
  const rest = sentence.tokens.slice(at)
  return [
    { ...sentence, end: head.at(-1)!.end, tokens: head, heading: true },
    { ...sentence, start: rest[0]!.start, tokens: rest },
  ]
}
