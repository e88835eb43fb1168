import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { addLetter, canBeHeart, isInLexicon, type LetterSet, lexemeOf, noLetters, type Word } from './lexicon.ts'

/** A sentence as one letter a word, so that a rule is a regular expression over letters; `has` is the set of them. */
export type Lexed = { letters: string; tokens: Token[]; has: LetterSet }

/** The letter of a word that is in no class. */
const OTHER = '.'

/** Reads a sentence into letters, or undefined when no word of it can be the heart of a date. */
export function lex({ tokens }: MarkedSentence): Lexed | undefined {
  let heart = false
  for (const token of tokens) {
    if (!heart && canBeHeart(token.lower)) heart = lexemeOf(token)?.heart === true
    if (token.lower.length > 5 && isCompound(token.lower)) return lexed(split(tokens))
  }
  return heart ? lexed(tokens) : undefined
}

function lexed(tokens: Token[]): Lexed {
  const has = noLetters()
  let letters = ''
  for (const token of tokens) {
    const found = lexemeOf(token)
    letters += found === undefined ? OTHER : found.letter
    if (found !== undefined) addLetter(has, found.letter)
  }
  return { letters, tokens, has }
}

/** The words of a match, from one place in the letters to another. */
export function wordsIn({ tokens, letters }: Lexed, from: number, to: number): Word[] {
  const words: Word[] = []
  for (let i = from; i < to; i++) {
    const found = letters[i] === OTHER ? undefined : lexemeOf(tokens[i]!)
    if (found === undefined) continue
    const { start, end, text, lower, tag, lemma } = tokens[i]!
    words.push({ start, end, text, lower, tag, lemma, cls: found.cls, value: found.value })
  }
  return words
}

const DASH = 45
const compound = /^(?:(mid|early|late|post|pre)-|(fy))(.+)$/

// "mid-January", "post-1945", "FY2026"
function isCompound(lower: string): boolean {
  const dashed = lower.charCodeAt(4) === DASH || lower.charCodeAt(3) === DASH || lower.charCodeAt(5) === DASH
  if (!dashed && !lower.startsWith('fy')) return false
  const tail = compound.exec(lower)?.[3]
  return tail !== undefined && (isInLexicon(tail) || /^(\d{4}s?|['’]?\d0s)$/.test(tail))
}

const split = (tokens: readonly Token[]): Token[] => tokens.flatMap((t) => (isCompound(t.lower) ? partsOf(t) : [t]))

// One token to the tokeniser, two words to us.
function partsOf(token: Token): Token[] {
  const [, dashed, , tail] = compound.exec(token.lower)!
  const head = dashed ?? 'fiscal'
  const [cut, from] = [(dashed ?? 'fy').length, token.lower.length - tail!.length]
  const first = { ...token, end: token.start + cut, text: token.text.slice(0, cut), lower: head, lemma: head }
  return [first, { ...token, start: token.start + from, text: token.text.slice(from), lower: tail!, lemma: tail! }]
}
