import type { Token } from '../language.ts'
import { type Lexed, wordsIn } from './lex.ts'
import { addLetter, type LetterSet, letterOf, meet, noLetters, sizeOf, type Word } from './lexicon.ts'
import { needsOf } from './needs.ts'
import type { Reading } from './reading.ts'

/**
 * A rule of the grammar: a pattern over classes of words, and what the words it matches mean.
 * `read` gives undefined when they mean no date after all, and null when they are no date for any other rule either.
 */
export type Rule = { name: string; pattern: Pattern; read: (words: Word[], place: Place) => Reading | null | undefined }
/** Where a match stands: its tokens are those from `from` to `to` of the sentence's. */
export type Place = { tokens: readonly Token[]; from: number; to: number }
/** Rules of one kind of date, with the letters of which a sentence must have one for any of them. */
export type Family = { rules: Rule[]; needs: LetterSet }
/** A reading at its place in the sentence's tokens, half-open. */
export type Match = { from: number; to: number; rule: string; reading: Reading }

const TAKEN = ' '

/** A regular expression over letters of classes, and sets of letters of each of which it needs one, the smallest first: a cheap test before it. */
export type Pattern = { shape: RegExp; needs: LetterSet[] }

/** A pattern written in names of classes: `pattern('month day (comma? year)?')`. Spaces only part the names. */
export function pattern(source: string): Pattern {
  const letters = lettersOf(source)
  return {
    shape: new RegExp(letters, 'g'),
    needs: needsOf(letters)
      .map(setOf)
      .sort((a, b) => sizeOf(a) - sizeOf(b)),
  }
}

function setOf(letters: string): LetterSet {
  const set = noLetters()
  for (const letter of letters) addLetter(set, letter)
  return set
}

/** The source of a regular expression over letters of classes, from the names of the classes. */
export function lettersOf(source: string): string {
  const expanded = source.replace(/[a-z]+/g, (name) => aliases[name] ?? name)
  return expanded.replace(/[a-z]+/g, letter).replaceAll(' ', '')
}

function letter(name: string): string {
  const found = letterOf.get(name)
  if (found === undefined) throw new Error(`no class of words is called ${name}`)
  return found
}

const aliases: Record<string, string> = {
  day: '(?:daynum|ordnum)',
  anymonth: '(?:month|shortmonth)',
  anyunit: '(?:unit|units|small|smalls)',
  anyday: '(?:weekday|shortday)',
  count: '(?:(?:daynum|number|year|numword|dozen|a? few of?|a dozen|a)(?:dash? numword|daynum)*)',
  exact: '(?:(?:daynum|number|numword)(?:dash? numword)*)',
}

/** A family of rules, which run in the order written. */
export function family(rules: Rule[]): Family {
  const needs = noLetters()
  for (const { pattern } of rules) {
    pattern.needs[0]!.forEach((bits, i) => {
      needs[i]! |= bits
    })
  }
  return { rules, needs }
}

/** Runs families over a sentence. Matches come in the order of the rules and never share a word. */
export function matchesIn(lexed: Lexed, families: readonly Family[]): Match[] {
  const matches: Match[] = []
  let free = lexed.letters
  for (const { rules, needs } of families)
    if (meet(needs, lexed.has))
      for (const rule of rules) if (canMatch(rule.pattern, lexed)) free = run(rule, lexed, free, matches)
  return matches
}

/** True when a sentence has what a pattern cannot do without. */
export function canMatch({ needs }: Pattern, { has }: Lexed): boolean {
  for (let i = 0; i < needs.length; i++) if (!meet(needs[i]!, has)) return false
  return true
}

function run(rule: Rule, lexed: Lexed, free: string, matches: Match[]): string {
  const { shape } = rule.pattern
  shape.lastIndex = 0
  for (let m = shape.exec(free); m !== null; m = shape.exec(free)) {
    const from = m.index
    const to = from + m[0].length
    const reading = rule.read(wordsIn(lexed, from, to), { tokens: lexed.tokens, from, to })
    if (reading === undefined) continue
    if (reading !== null) matches.push({ from, to, rule: rule.name, reading })
    free = free.slice(0, from) + TAKEN.repeat(to - from) + free.slice(to)
  }
  return free
}
