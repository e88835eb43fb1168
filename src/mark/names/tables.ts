import type { Token } from '../language.ts'
import {
  GROUP_HEADS,
  MENS_NAMES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  THING_HEADS,
  WOMENS_NAMES,
} from '../words/en/names.ts'
import { type Known, known, LONGEST } from './gazetteer.ts'

/** A part of a run: a name that a table knows, a title, or a name that none knows. Token places, half-open. */
export type Piece = { from: number; to: number; is: 'known' | 'title' | 'name'; known?: Known }

/** True for the name of an office, a party, a river: its last word, or the one before "of", says so. */
export function headed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false
  const of = tokens.findIndex((t, at) => at > from && at < to && (t.lower === 'of' || t.lower === 'for'))
  return isHead(tokens[to - 1]!.lower) || (of > 0 && isHead(tokens[of - 1]!.lower))
}

/** "US-Europe Forum" begins with a country of its own. */
export function hyphened(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const hyphen = tokens.findIndex((t, at) => at > from && at < to && t.text === '-')
  return hyphen > 0 && lookUp(text, tokens, from, hyphen)?.to === hyphen
}

const isHead = (word: string) =>
  ORGANISATION_HEADS.has(word) || GROUP_HEADS.has(word) || PLACE_HEADS.has(word) || THING_HEADS.has(word)

/** The longest entry of the tables that begins here. */
export function lookUp(text: string, tokens: readonly Token[], from: number, to: number): Piece | undefined {
  for (let end = Math.min(to, from + LONGEST); end > from; end--) {
    const entry = known(text.slice(tokens[from]!.start, tokens[end - 1]!.end))
    if (entry) return { from, to: end, is: 'known', known: entry }
  }
  return undefined
}

/** True for a given name, in lower case. */
export const isGiven = (lower: string): boolean => WOMENS_NAMES.has(lower) || MENS_NAMES.has(lower)
