import type { Days } from '../record/index.ts'
import { daysIn, writtenDates } from './dates.ts'
import { type Kind, kindOf, type Tense, tenseOf } from './kinds.ts'
import { type Names, namesAt } from './names.ts'
import { stem } from './stem.ts'
import { agentIn, type Subject, subjectsIn } from './subjects.ts'
import { countedIn, pairsIn, type Thing, thingsIn } from './things.ts'
import { inOneWord, lower, wordsOf } from './tokens.ts'
import { STOP } from './words/stop.ts'

/**
 * A question as it is understood: its kind and tense, who is asked about and whose doing it is, names that nobody in the
 * record bears, the things asked about, and for each date in it the days it can mean.
 */
export type Question = {
  kind: Kind
  tense: Tense
  isNegated: boolean
  names: Subject[]
  agent: string | null
  strangers: string[]
  things: Thing[]
  pairs: [string, string][]
  counted: Thing | undefined
  days: Days[][]
}

/** Understands a question by the names of a record; a date without a year may be in any of `years`. */
export function understood(asked: string, names: Names, years: readonly string[]): Question {
  const kind = kindOf(asked)
  const dates = writtenDates(asked)
  const bare = inOneWord(dates.reduce((rest, { words }) => rest.replace(words, ' '), asked))
  const { left, strangers } = withoutNames(bare, names)
  const things = thingsIn(left, kind === 'whether')
  return {
    kind,
    tense: tenseOf(asked),
    isNegated: NEGATION.test(asked),
    names: subjectsIn(bare, names),
    agent: agentIn(bare, names),
    strangers,
    things,
    pairs: pairsIn(bare, things),
    counted: countedIn(bare, things),
    days: dates.map((date) => daysIn(date, years)),
  }
}

/** Words that deny. */
export const NEGATION = /\b(?:not|never|no longer|nobody|none|without|cannot|[a-z]+n['’]t)\b/i

/** The words of a question that are no names, and those that are written as names but that nobody bears. */
function withoutNames(text: string, names: Names): { left: string[]; strangers: string[] } {
  const taken = new Set(namesAt(text, names).flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
  const words = wordsOf(text)
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !STOP.has(lower(word).replace(/['’]s?$/, ''))
  return {
    left: words.filter((_, i) => !taken.has(i)),
    strangers: words.flatMap((word, i) => (i > 0 && !taken.has(i) && isName(word) ? stem(lower(word)) : [])),
  }
}
