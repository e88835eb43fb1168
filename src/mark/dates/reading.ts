import type { DateMark, RelativeDate } from '../../record/index.ts'
import type { ClassName, Word } from './lexicon.ts'

/**
 * What some words mean before anything around them is known. `timex` may have unknown parts: XXXX-11-06 is a
 * 6 November of a year that `relative` helps to find.
 */
export type Reading = {
  type: DateMark['type']
  timex: string
  certain: string[]
  relative: RelativeDate | null
  byTense?: boolean // the verb near it says whether it looks back or ahead
}

/** A date whose words say all: nothing is left to resolve. */
export const stated = (timex: string, certain: string[], type: DateMark['type'] = 'date'): Reading => ({
  type,
  timex,
  certain,
  relative: null,
})

/** A date that needs another to be known. */
export const relative = (timex: string, certain: string[], to: RelativeDate): Reading => ({
  type: 'date',
  timex,
  certain,
  relative: to,
})

/** Words that only look like a date: they are taken, and no mark is made of them. */
export const nothing = null

export const duration = (timex: string): Reading => stated(timex, [], 'duration')
export const repeated = (timex: string): Reading => stated(timex, [], 'set')
export const vague = (timex: string): Reading => stated(timex, [])

/** The first word of a class, or undefined. */
export const first = (words: readonly Word[], ...classes: ClassName[]): Word | undefined =>
  words.find((w) => classes.includes(w.cls))

/** What the first word of a class is worth as a number, or undefined. */
export function worth(words: readonly Word[], ...classes: ClassName[]): number | undefined {
  const word = first(words, ...classes)
  return word === undefined ? undefined : Number(word.value)
}
