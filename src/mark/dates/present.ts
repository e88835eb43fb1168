import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { duration, first, type Reading, relative } from './reading.ts'
import { counted, templateOf, unitOf } from './units.ts'

/** The year, season or weekend that the article stands in or beside. */
export const presentUnits: Rule[] = [
  // "by the end of the year", "year-end", "the weekend", "the fiscal year"
  { name: 'year-end', pattern: pattern('unit (dash|poss)? edge'), read: yearEnd },
  {
    name: 'end-of-unit',
    pattern: pattern('(?<=edge of) (the|his) (fiscal|full)? (unit|quarter|weekend)'),
    read: thisUnit,
  },
  { name: 'the-weekend', pattern: pattern('the? weekend'), read: theWeekend },
  { name: 'the-year', pattern: pattern('the (full|fiscal) unit'), read: theYear },
  {
    name: 'the-year',
    pattern: pattern('(?<=for|in|during|within|(units|half|quarter|quarters) of) the unit (?!year)'),
    read: theYear,
  },
  {
    name: 'the-season',
    pattern: pattern(
      '(the|early)? season of? yearspan|the early? season (of (the unit)? year)?|season (of|comma)? year',
    ),
    read: season,
  },
]

// "By year-end" is the end to come, "since year-end" the one gone by.
function yearEnd(words: Word[], { tokens, from }: Place): Reading | undefined {
  if (words[0]!.value !== 'Y' || words.at(-1)!.lower !== 'end') return undefined
  return relative('XXXX', ['year'], counted('year', tokens[from - 1]?.lower === 'since' ? -1 : 0))
}

function thisUnit(words: Word[]): Reading {
  const [unit] = unitOf(words.at(-1)!)
  return relative(templateOf(unit), [unit], counted(unit, 0))
}

function theWeekend(): Reading {
  return { ...relative('XXXX-WXX-WE', ['weekend'], counted('weekend', 0)), byTense: true }
}

// "net for the year ended Aug. 31" is a length of time; "for the full year" is the year of the article.
function theYear(words: Word[], { tokens, to }: Place): Reading | undefined {
  if (words.at(-1)!.value !== 'Y') return undefined
  const next = tokens[to]?.lower
  return next === 'ended' || next === 'ending' ? duration('P1Y') : relative('XXXX', ['year'], counted('year', 0))
}

// "in the spring" but not "water from the spring", nor "after the fall", which may be that of a town
function season(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  const head = first(words, 'season')!
  const year = first(words, 'year', 'yearspan')
  if (
    !year &&
    (!/^(in|into|by|during|until|since|for|over|before|after)$/.test(tokens[from - 1]?.lower ?? '') ||
      tokens[to]?.lower === 'of' ||
      (head.lower === 'fall' && /^(since|before|after)$/.test(tokens[from - 1]!.lower)))
  )
    return undefined
  if (year)
    return {
      ...relative(`${String(year.value).slice(0, 4)}-${head.value}`, ['year', 'season'], counted('year', 0)),
      relative: null,
    }
  return tokens[from + 1]?.tag === 'NOUN'
    ? { ...relative(`XXXX-${head.value}`, ['season'], counted('year', 0)), byTense: true }
    : undefined
}
