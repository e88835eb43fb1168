import type { Sentence, Token } from '../language.ts'
import { ORGANISATION_HEADS } from '../words/en/names.ts'

/**
 * Joins what was parted wrongly in a block: a closing mark on its own to the sentence before it, and a sentence that
 * ends without a stop (`UK Prime Minister Sir Aled | Pike said`) to the one behind it.
 */
export function joinStrays(sentences: Sentence[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const before = joined.at(-1)
    if (before && before.block === sentence.block && (isStray(sentence) || !isClosed(before)))
      joined[joined.length - 1] = join(before, sentence)
    else joined.push(sentence)
  }
  return joined
}

const isStray = (s: Sentence) => s.tokens.length < 4 && s.tokens.every((t) => !/[\p{L}\p{N}]/u.test(t.text))

const LONGEST = 120 // tokens: a block without any stop stays in the pieces the tokeniser gave

const isClosed = ({ tokens }: Sentence) =>
  tokens.length > LONGEST || tokens.slice(-3).some((t) => /[.!?…:;]$/.test(t.text))

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
