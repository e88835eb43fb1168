import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { nothing, type Reading, repeated, vague } from './reading.ts'

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
  // "twice a week", "once every two years", "three times a day"
  { name: 'times-a-unit', pattern: pattern('(?<=once) (a|every) (unit|small|quarter)'), read: often },
  // "$2 million a year", "24 hours a day": a rate
  { name: 'rate', pattern: pattern('a (unit|small|quarter)'), read: rate },
  // "one day they hope to return": some day
  { name: 'some-day', pattern: pattern('numword unit'), read: someDay },
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

const perUnit: Record<string, string> = { D: 'P1D', W: 'P1W', FN: 'P2W', M: 'P1M', Y: 'P1Y', DE: 'P10Y', Q: 'P1Q' }

function often(words: Word[]): Reading | undefined {
  const { cls, value } = words.at(-1)!
  const unit = cls === 'small' ? `PT1${value}` : perUnit[String(value)]
  return unit === undefined ? undefined : repeated(unit)
}

// "Will one day return" is of some time to come; "one day they left" says no day; "one day later", "in one day" are other things.
function someDay(words: Word[], { tokens, from, to }: Place): Reading | null | undefined {
  if (words[0]!.lower !== 'one' || words[1]!.value !== 'D') return undefined
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (modal.test(before?.lower ?? ''))
    return /^(of|later|after|before|earlier)$/.test(after?.lower ?? '') ? undefined : vague('FUTURE_REF')
  if (before !== undefined && !/^(PUNCT|PRON|AUX|PROPN|NOUN|CCONJ|SCONJ)$/.test(before.tag)) return undefined
  return after !== undefined && /^(VERB|AUX|PRON|DET|PROPN)$/.test(after.tag) ? nothing : undefined
}

const modal = /^(will|may|might|can|could|would|shall|should)$/
const namesIt = new Set(['ADJ', 'DET', 'PUNCT'])

function march(words: Word[], { tokens, from }: Place): null | undefined {
  const before = tokens[from - 1]
  return words[0]!.lower === 'march' && namesIt.has(before?.tag ?? '') ? nothing : undefined
}
