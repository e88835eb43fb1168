import type { Token } from '../language.ts'
import { type Lexed, letterOf, type Word, wordsIn } from './lexicon.ts'
import type { Reading } from './reading.ts'

/**
 * A rule of the grammar: a pattern over classes of words, and what the words it matches mean.
 * `read` gives undefined when they mean no date after all, and null when they are no date for any other rule either.
 */
export type Rule = { name: string; pattern: Pattern; read: (words: Word[], place: Place) => Reading | null | undefined }
/** Where a match stands: its tokens are those from `from` to `to` of the sentence's. */
export type Place = { tokens: readonly Token[]; from: number; to: number }
/** Rules that need at least one word of `needs`; they run in the order written, and the first to match keeps the words. */
export type Family = { needs: RegExp; rules: Rule[] }
/** A reading at its place in the sentence's tokens, half-open. */
export type Match = { from: number; to: number; rule: string; reading: Reading }

const TAKEN = ' '

/** A regular expression over letters of classes, and the letters without which it cannot match: a cheap test before it. */
export type Pattern = { shape: RegExp; must: string[] }

/** A pattern written in names of classes: `pattern('month day (comma? year)?')`. Spaces only part the names. */
export function pattern(source: string): Pattern {
  return { shape: new RegExp(lettersOf(source), 'g'), must: mustOf(source) }
}

/** The source of a regular expression over letters of classes, from the names of the classes. */
export function lettersOf(source: string): string {
  const expanded = source.replace(/[a-z]+/g, (name) => aliases[name] ?? name)
  return expanded.replace(/[a-z]+/g, letter).replaceAll(' ', '')
}

// Names that stand outside all groups and choices, and are not optional.
function mustOf(source: string): string[] {
  let flat = source
  while (flat.includes('(')) flat = flat.replace(/\([^()]*\)\??/g, ' ')
  if (flat.includes('|')) return []
  return [...flat.matchAll(/([a-z]+)(\?)?/g)].flatMap(([, name, optional]) =>
    optional || aliases[name!] ? [] : [letter(name!)],
  )
}

/** Any one of some classes. */
export const anyOf = (names: string): RegExp => new RegExp(`[${lettersOf(names)}]`)

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

/** Runs families over a sentence. Matches come in the order of the rules and never share a word. */
export function matchesIn(lexed: Lexed, families: readonly Family[]): Match[] {
  const matches: Match[] = []
  let free = lexed.letters
  for (const { needs, rules } of families)
    if (needs.test(free))
      for (const rule of rules)
        if (rule.pattern.must.every((letter) => free.includes(letter))) free = run(rule, lexed, free, matches)
  return matches
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
