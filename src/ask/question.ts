import type { Days } from '../record/index.ts'
import { type Kind, kindOf, type Tense, tenseOf } from './kinds.ts'
import { type Names, namesAt } from './names.ts'
import { stem } from './stem.ts'
import { agentIn, type Subject, subjectsIn } from './subjects.ts'
import { countedIn, pairsIn, type Thing, thingsIn } from './things.ts'
import { type Clock, daysAsked } from './times.ts'
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

/** Understands a question by the names of a record; a date without a year may be in any that the clock knows. */
export function understood(asked: string, names: Names, clock: Clock): Question {
  const kind = kindOf(asked)
  const { days, rest } = daysAsked(asked, clock)
  const bare = inOneWord(withCapitals(rest.replace(HOW, '$1'), names))
  const { taken, strangers } = namesTaken(bare, names)
  const agent = agentIn(bare, names)
  const things = thingsIn(bare, taken, agent !== null)
  return {
    kind,
    tense: tenseOf(asked),
    isNegated: NEGATION.test(asked),
    names: subjectsIn(bare, names),
    agent,
    strangers,
    things,
    pairs: pairsIn(bare, things),
    counted: countedIn(bare, things),
    days,
  }
}

/** Words that deny. */
export const NEGATION = /\b(?:not|never|no longer|nobody|none|without|cannot|[a-z]+n['’]t)\b/i

// "how high was the bail" asks for no height.
const HOW = /\b(how) (?!many|much)\p{L}+(?= (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could)\b)/giu

/** A question written without capitals gets those of the names it knows: "what did tarland say". */
function withCapitals(text: string, names: Names): string {
  if (/\p{Lu}/u.test(text)) return text
  const isKnown = (word: string) => !STOP.has(word) && names.words.has(word)
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    isKnown(lower(word)) ? word[0]!.toUpperCase() + word.slice(1) : word,
  )
}

/** Where the words of names stand in a question, and the words that are written as names but that nobody bears. */
function namesTaken(text: string, names: Names): { taken: ReadonlySet<number>; strangers: string[] } {
  const taken = new Set(namesAt(text, names).flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !STOP.has(lower(word).replace(/['’]s?$/, ''))
  const strangers = wordsOf(text).flatMap((word, i) =>
    i > 0 && !taken.has(i) && isName(word) ? stem(lower(word)) : [],
  )
  return { taken, strangers }
}
