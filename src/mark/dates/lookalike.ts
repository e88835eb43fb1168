import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { nothing } from './reading.ts'

const isCapital = (text: string): boolean => text[0] !== text[0]!.toLowerCase()
// A capital inside a sentence of small letters makes a name: "60 Minutes", "USA Today".
const inProse = ({ tokens }: Place): boolean =>
  tokens.some((t) => (t.tag === 'VERB' || t.tag === 'AUX') && t.text === t.lower)

function capital(words: Word[], place: Place): null | undefined {
  const before = place.tokens[place.from - 1]
  const opens = before === undefined || before.tag === 'PUNCT' || before.tag === 'SYM'
  return isCapital(words.at(-1)!.text) && !(words.length === 1 && opens) && inProse(place) ? nothing : undefined
}

const no = (): null => nothing

/** Words that look like dates and are none; they run first and keep their words from all other rules. */
export const lookalikes: Rule[] = [
  // "a 6-year-old", "52 years old"
  { name: 'age', pattern: pattern('a? count dash? (unit|units) dash? old'), read: no },
  // "60 Minutes", "USA Today", "This Week with ..."
  { name: 'title', pattern: pattern('(exact|this) anyunit|deictic'), read: capital },
  // "in his 30s"
  { name: 'age', pattern: pattern('his (early|edge)? dash? decade'), read: no },
  // "$2 million a year", "24 hours a day": a rate
  { name: 'rate', pattern: pattern('a (unit|small|quarter)'), read: rate },
  // "three-quarters of", "a quarter of": a share
  { name: 'share', pattern: pattern('(exact dash?|a) (quarters|quarter) of(?! (unit|year))'), read: no },
  // "the annual March for Life", "the “March of the Widows”"
  { name: 'march', pattern: pattern('month (?=for|of the|on)'), read: march },
]

function rate(words: Word[], { tokens, from }: Place): null | undefined {
  const before = tokens[from - 1]
  if (before === undefined || (before.tag !== 'NOUN' && before.tag !== 'NUM' && before.tag !== 'PROPN'))
    return undefined
  const after = tokens[from + words.length]?.lower
  return after === 'ago' || after === 'earlier' || after === 'later' || after === 'before' || after === 'after'
    ? undefined
    : nothing
}

const namesIt = new Set(['ADJ', 'DET', 'PUNCT'])

function march(words: Word[], { tokens, from }: Place): null | undefined {
  const before = tokens[from - 1]
  return words[0]!.lower === 'march' && namesIt.has(before?.tag ?? '') ? nothing : undefined
}
