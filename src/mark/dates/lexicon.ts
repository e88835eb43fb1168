import type { Token } from '../language.ts'
import { dateWords } from '../words/en/dates.ts'
import { type NumberClass, numberClasses, shapeOf } from './numbers.ts'

/** Classes of words that the rules are written in: those of the table, and the shapes of numbers. */
export type ClassName = keyof typeof dateWords | NumberClass

const classNames = [...(Object.keys(dateWords) as ClassName[]), ...numberClasses]
const FIRST_LETTER = 0x80 // so that all letters fit in one byte

/** The letter that stands for a class in the string of a sentence. */
export const letterOf = new Map(classNames.map((name, i) => [name as string, String.fromCharCode(FIRST_LETTER + i)]))

/** A set of letters, as bits. */
export type LetterSet = [number, number, number, number]

export const noLetters = (): LetterSet => [0, 0, 0, 0]

/** Adds a letter to a set. */
export function addLetter(set: LetterSet, letter: string): void {
  const i = letter.charCodeAt(0) - FIRST_LETTER
  set[i >> 5]! |= 1 << (i & 31)
}

/** How many letters are in a set. */
export const sizeOf = (set: LetterSet): number =>
  set.reduce((sum, bits) => sum + (bits >>> 0).toString(2).replaceAll('0', '').length, 0)

/** True when two sets have a letter in common. */
export const meet = (a: LetterSet, b: LetterSet): boolean =>
  ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3])) !== 0

/** A word as the rules see it: its class, what it is worth, and its place in the text. */
export type Word = Token & { cls: ClassName; value: number | string }

export type Lexeme = { cls: ClassName; value: number | string; letter: string; heart: boolean }

// A sentence without one of these has no date: it is left alone.
const hearts = new Set<string>(
  (
    'month shortmonth weekday weekdays shortday unit units small smalls quarter quarters period half season weekend ' +
    'part deictic tonight daily now recent future past fiscal ampm oclock holiday qname decade year iso slashed clock ' +
    'clockap yearspan shortyear ordnum lasting current term date'
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

export const isInLexicon = (lower: string): boolean => lexicon.has(lower)

// Most words are in no class: their first two letters and their length tell, which spares the look-up.
const known = new Int32Array(1 << 10)
const ofHearts = new Int32Array(1 << 10)
for (const [word, { heart }] of lexicon)
  for (const spelt of [word, `${word}.`]) {
    known[pairOf(spelt)]! |= 1 << spelt.length
    if (heart) ofHearts[pairOf(spelt)]! |= 1 << spelt.length
  }

function pairOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)
}

const opensNumber = (c: number): boolean => c === 39 || (c >= 48 && c <= 57) || c === 0x2019

/** A cheap test that most words fail. */
export function canBeHeart(lower: string): boolean {
  const c = lower.charCodeAt(0)
  return c >= 97 && c <= 122 ? ((ofHearts[pairOf(lower)]! >> lower.length) & 1) === 1 : opensNumber(c)
}

/** What a token is to the rules; undefined for a word in no class. */
export function lexemeOf(token: Token): Lexeme | undefined {
  const { lower } = token
  const c = lower.charCodeAt(0)
  if (c >= 97 && c <= 122) return ((known[pairOf(lower)]! >> lower.length) & 1) === 1 ? wordOf(token) : undefined
  return opensNumber(c) ? (numberOf(lower) ?? lexicon.get(lower)) : c === 46 ? undefined : lexicon.get(lower)
}

function wordOf(token: Token): Lexeme | undefined {
  const { lower } = token
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
