import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative, vague } from './reading.ts'
import { directionAt } from './tense.ts'
import { counted, templateOf, unitOf } from './units.ts'

/** So many units before or after the day of the article. */
export const away: Rule[] = [
  // "three weeks ago", "a week or so ago", "a decade ago", "several years ago", "two years from now"
  { name: 'ago', pattern: pattern('count dash? (units|unit|small|smalls|quarter|quarters) ago'), read: ago },
  { name: 'ago', pattern: pattern('count (units|unit) or so ago'), read: ago },
  { name: 'ago', pattern: pattern('count (units|unit) or count ago'), read: () => vague('PAST_REF') },
  { name: 'ago', pattern: pattern('(units|smalls|quarters) ago'), read: () => vague('PAST_REF') },
  { name: 'from-now', pattern: pattern('count (units|unit|small|smalls) from now'), read: ago },
  {
    name: 'in-ahead',
    pattern: pattern('(?<=in) (exact|a) (units|unit|smalls|small)(?! (ago|earlier|later))'),
    read: inAhead,
  },
]

function ago(words: Word[]): Reading {
  const count = countOf(words)
  const back = first(words, 'ago') ? -1 : 1
  if (count === undefined) return vague(back < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const [unit, size] = unitOf(first(words, 'unit', 'units', 'small', 'smalls', 'quarter', 'quarters')!)
  return relative(templateOf(unit), [unit], counted(unit, Math.round(back * count * size)))
}

// "will meet in two weeks" counts from today; "the first in two years", "fell in two days" are lengths of time.
function inAhead(words: Word[], place: Place): Reading | undefined {
  const before = place.tokens[place.from - 2]
  const compared =
    before?.tag === 'ADJ' || before?.tag === 'NUM' || /^(time|times|once|twice)$/.test(before?.lower ?? '')
  if (compared || directionAt(place.tokens, place.from - 1, place.to) !== 'future') return undefined
  const reading = ago(words)
  return reading.relative?.unit === 'hour' ? undefined : reading
}
