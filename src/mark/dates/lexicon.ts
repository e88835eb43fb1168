import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { dateWords } from '../words/en/dates.ts'
import { type NumberClass, numberClasses, shapeOf } from './numbers.ts'

/** Classes of words that the rules are written in: those of the table, and the shapes of numbers. */
export type ClassName = keyof typeof dateWords | NumberClass

const classNames = [...(Object.keys(dateWords) as ClassName[]), ...numberClasses]
const FIRST_LETTER = 0xa1

/** The letter that stands for a class in the string of a sentence. */
export const letterOf = new Map(classNames.map((name, i) => [name as string, String.fromCharCode(FIRST_LETTER + i)]))
/** The letter of a word that is in no class. */
export const OTHER = '.'

/** A word as the rules see it: its class, what it is worth, and its place in the text. */
export type Word = Token & { cls: ClassName; value: number | string }
/** A sentence as one letter a word, so that a rule is a regular expression over some 25 letters. */
export type Lexed = { letters: string; tokens: Token[] }

type Lexeme = { cls: ClassName; value: number | string; letter: string; heart: boolean }

// A sentence without one of these has no date: it is left alone.
const hearts = new Set<string>(
  (
    'month shortmonth weekday weekdays shortday unit units small smalls quarter quarters period half season weekend ' +
    'part deictic tonight daily now recent future past fiscal ampm oclock holiday qname decade year iso slashed clock ' +
    'clockap yearspan shortyear ordnum'
  ).split(' '),
)

// "nineteen" and "thousand" may write a year: "nineteen ninety-six".
const isYearWord = (value: number): boolean => (value >= 17 && value <= 20) || value === 1000

function lexeme(cls: ClassName, value: number | string): Lexeme {
  const heart = hearts.has(cls) || (cls === 'numword' && isYearWord(Number(value)))
  return { cls, value, letter: letterOf.get(cls)!, heart }
}

const lexicon = new Map<string, Lexeme>()
for (const [cls, words] of Object.entries(dateWords))
  for (const [word, value] of Object.entries(words)) lexicon.set(word, lexeme(cls as ClassName, value))

// Most words are in no class: their first letter and their length tell, which spares the look-up.
const WIDTH = 32
const shapesOfWords = new Uint8Array(128 * WIDTH)
for (const word of lexicon.keys())
  for (const length of [word.length, word.length + 1])
    if (word.charCodeAt(0) < 128) shapesOfWords[word.charCodeAt(0) * WIDTH + length] = 1

/** Reads a sentence into letters, or undefined when no word of it can be the heart of a date. */
export function lex({ tokens }: MarkedSentence): Lexed | undefined {
  const letters: string[] = []
  let heart = false
  for (const token of tokens) {
    const found = lexemeOf(token)
    if (found === undefined && isCompound(token.lower)) return lexSplit(tokens)
    if (found?.heart) heart = true
    letters.push(found === undefined ? OTHER : found.letter)
  }
  return heart ? { letters: letters.join(''), tokens } : undefined
}

function lexSplit(tokens: readonly Token[]): Lexed {
  const parts = tokens.flatMap((t) => (isCompound(t.lower) ? partsOf(t) : [t]))
  return { letters: parts.map((t) => lexemeOf(t)?.letter ?? OTHER).join(''), tokens: parts }
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

const compound = /^(?:(mid|early|late|post|pre)-|(fy))(.+)$/

// "mid-January", "post-1945", "FY2026"
function isCompound(lower: string): boolean {
  const dashed = lower[3] === '-' || lower[4] === '-' || lower[5] === '-'
  if (!dashed && !lower.startsWith('fy')) return false
  const tail = compound.exec(lower)?.[3]
  return tail !== undefined && (lexicon.has(tail) || /^\d{4}s?$/.test(tail))
}

// One token to the tokeniser, two words to us.
function partsOf(token: Token): Token[] {
  const [, dashed, , tail] = compound.exec(token.lower)!
  const head = dashed ?? 'fiscal'
  const [cut, from] = [(dashed ?? 'fy').length, token.lower.length - tail!.length]
  const first = { ...token, end: token.start + cut, text: token.text.slice(0, cut), lower: head, lemma: head }
  return [first, { ...token, start: token.start + from, text: token.text.slice(from), lower: tail!, lemma: tail! }]
}

/** What a token is to the rules; undefined for a word in no class. */
export function lexemeOf(token: Token): Lexeme | undefined {
  const { lower } = token
  const c = lower.charCodeAt(0)
  if (c < 58 && c >= 48) return numberOf(lower) ?? lexicon.get(lower)
  if (c === 39 || c === 8217) return numberOf(lower) ?? lexicon.get(lower)
  if (c < 128 && shapesOfWords[c * WIDTH + lower.length] !== 1) return undefined
  const found =
    lexicon.get(lower) ?? (lower.length > 2 && lower.endsWith('.') ? lexicon.get(lower.slice(0, -1)) : undefined)
  return found && looksLike(found.cls, token) ? found : undefined
}

// May and may, March and march, sat and Sat.: months and days are written with a capital and are no verbs.
function looksLike(cls: ClassName, { text, tag, lower }: Token): boolean {
  if (cls === 'month')
    return isUpper(text) && tag !== 'AUX' && !(tag === 'VERB' && (lower === 'may' || lower === 'march'))
  if (cls === 'shortmonth' || cls === 'weekday' || cls === 'weekdays' || cls === 'shortday') return isUpper(text)
  return true
}

const isUpper = (text: string): boolean => text[0] !== text[0]!.toLowerCase()

const numbersSeen = new Map<string, Lexeme | undefined>()

function numberOf(lower: string): Lexeme | undefined {
  if (numbersSeen.has(lower)) return numbersSeen.get(lower)
  const shape = shapeOf(lower)
  const found = shape && lexeme(shape.cls, shape.value)
  if (numbersSeen.size < 5000) numbersSeen.set(lower, found)
  return found
}
