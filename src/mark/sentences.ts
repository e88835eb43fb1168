import type { Phrase, SentenceMark } from '../record/index.ts'
import type { Draft, MarkedSentence } from './draft.ts'
import type { Token } from './language.ts'
import { stemOf } from './stems.ts'
import { EMPTY_WORDS } from './words/en/empty.ts'

/** Marks sentences and headings, and says which of them may stand as a line. */
export function sentences({ article, sentences }: Draft): SentenceMark[] {
  return sentences.map((s) => ({
    kind: 'sentence',
    by: s.heading ? 'heading' : 'sentence',
    start: s.start,
    end: s.end,
    block: s.block,
    heading: s.heading,
    whole: !s.heading && isWhole(s, article.text.slice(s.start, s.end)),
    words: contentStems(s.tokens),
    phrases: s.heading ? [] : phrasesIn(s.tokens),
  }))
}

const BEGINS = /^(?:\[\d+\] )?[“‘"'«„(]*[\p{Lu}\p{N}£$€]/u
const ENDS = /[.!?…][”’"'»“)\]]*(?:\s?\[\d+\])*[.]?$/
const CITED_END = /\[\d+\]\.?$/

/** `“Both sides signed,” he said.` is whole; a headline, a list entry, or half a quotation is not. */
function isWhole(s: MarkedSentence, words: string): boolean {
  if (!BEGINS.test(words) || !(ENDS.test(words) || CITED_END.test(words))) return false
  return balanced(words) && s.tokens.length > 4 && s.tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX')
}

/** Every double quotation mark that opens in the words closes in them. */
function balanced(words: string): boolean {
  const curly = count(words, '“') + count(words, '„') - count(words, '”')
  return (curly === 0 || (words.includes('„') && curly === 1)) && count(words, '"') % 2 === 0
}

const count = (words: string, sign: string) => words.split(sign).length - 1

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Lower-case stems of the words that carry content, in order. */
export function contentStems(tokens: readonly Token[]): string[] {
  const stems: string[] = []
  for (const t of tokens)
    if (CONTENT.has(t.tag) && t.lower.length > 1 && !EMPTY_WORDS.has(t.lower)) stems.push(stemOf(t.lower))
  return stems
}

const NAMING = new Set(['ADJ', 'NOUN', 'PROPN'])
const LONGEST_PHRASE = 4

/** `security guarantees`, `the [long-term support]`: adjectives and nouns in a row, a noun last. */
function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let from = 0, to = 0; from < tokens.length; from = to + 1) {
    to = from
    while (to < tokens.length && (isNaming(tokens[to]!) || isHyphen(tokens, to))) to++
    const phrase = to - from < 2 ? undefined : phraseOf(tokens.slice(from, to))
    if (phrase) phrases.push(phrase)
  }
  return phrases
}

const isDash = ({ text }: Token) => text === '-' || text === '‑'
const isNaming = (t: Token) => NAMING.has(t.tag) && !EMPTY_WORDS.has(t.lower)

/** A hyphen between two words without a space holds them together. */
function isHyphen(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  return isDash(t) && tokens[i - 1]?.end === t.start && tokens[i + 1]?.start === t.end
}

function phraseOf(run: readonly Token[]): Phrase | undefined {
  const last = run.findLastIndex((t) => t.tag !== 'ADJ')
  const span = run.slice(0, last + 1)
  const words = span.filter((t) => !isDash(t))
  if (isHeld(span) || words.length < 2 || words.length > LONGEST_PHRASE || words.every((t) => t.tag === 'PROPN'))
    return undefined
  return { start: span[0]!.start, end: span.at(-1)!.end, words: words.map((t) => stemOf(t.lower)) }
}

const isHeld = (span: readonly Token[]) => [span[0], span.at(-1)].some((t) => t !== undefined && isDash(t))
