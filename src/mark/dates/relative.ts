import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { anyOf, type Family, type Place, pattern } from './pattern.ts'
import { duration, first, type Reading, relative, vague } from './reading.ts'
import { directionAt } from './tense.ts'
import { counted, templateOf, unitOf } from './units.ts'

/** Dates counted from the day of the article. */
export const relatives: Family[] = [
  {
    needs: anyOf('deictic tonight'),
    rules: [
      // "the day before yesterday", "a week from tomorrow"
      { name: 'day-beside', pattern: pattern('the? unit (before|after) deictic'), read: beside },
      { name: 'day-beside', pattern: pattern('count (unit|units) from deictic'), read: ahead },
      // "today", "yesterday", "tomorrow night", "tonight"
      { name: 'deictic', pattern: pattern('deictic'), read: (w) => onDay(Number(w[0]!.value)) },
      { name: 'tonight', pattern: pattern('tonight'), read: () => onDay(0, 'TNI') },
    ],
  },
  {
    needs: anyOf('last this next coming current past'),
    rules: [
      // "last month", "this week", "next year", "the current quarter", "this past weekend", "the coming year"
      {
        name: 'turned-unit',
        pattern: pattern(
          'the? (this past|this coming|last|next|coming|this|current) (fiscal|full)? (unit|quarter|season|weekend)',
        ),
        read: turned,
      },
      { name: 'turned-unit', pattern: pattern('the? past (unit|season|weekend)'), read: turned },
      { name: 'turned-part', pattern: pattern('(this|last) part'), read: turnedPart },
    ],
  },
  {
    needs: anyOf('ago from in'),
    rules: [
      // "three weeks ago", "a decade ago", "several years ago", "two years from now"
      { name: 'ago', pattern: pattern('count dash? (units|unit|small|smalls|quarter|quarters) ago'), read: ago },
      { name: 'ago', pattern: pattern('(units|smalls|quarters) ago'), read: () => vague('PAST_REF') },
      { name: 'from-now', pattern: pattern('count (units|unit|small|smalls) from now'), read: ago },
      {
        name: 'in-ahead',
        pattern: pattern('(?<=in) (exact|a) (units|unit|smalls|small)(?! (ago|earlier|later))'),
        read: inAhead,
      },
    ],
  },
  {
    needs: anyOf('unit quarter season weekend'),
    rules: [
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
        pattern: pattern('(?<=for|in|during|within|(units|half|quarter|quarters) of) the unit'),
        read: theYear,
      },
      {
        name: 'the-season',
        pattern: pattern('the early? season (of (the unit)? year)?|season (of|comma)? year'),
        read: season,
      },
    ],
  },
]

function onDay(offset: number, part = ''): Reading {
  return relative(`XXXX-XX-XX${part}`, ['day'], counted('day', offset))
}

function beside(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'D') return undefined
  const step = first(words, 'before') ? -1 : 1
  const day = Number(first(words, 'deictic')!.value)
  return step * day > 0 ? onDay(day + step) : undefined
}

function ahead(words: Word[]): Reading | undefined {
  const [unit, size] = unitOf(first(words, 'unit', 'units')!)
  const days = { day: 1, week: 7 }[unit as string]
  const count = countOf(words)
  if (days === undefined || count === undefined) return undefined
  return onDay(count * size * days + Number(first(words, 'deictic')!.value))
}

const turns: Record<string, number> = { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }
const turnOf = (words: Word[]): number => turns[words.findLast((w) => w.cls in turns)!.cls]!

function turned(words: Word[], { tokens, from }: Place): Reading | undefined {
  const head = words.at(-1)!
  const turn = turnOf(words)
  if (head.cls === 'season') return turnedSeason(String(head.value), turn)
  if (head.value === 'D' && turn !== 0) return undefined
  const before = tokens[from - 1]?.lower
  if (head.value === 'DE' || head.value === 'CE') return turnedDecade(words, turn)
  if (words[0]!.cls === 'the' && turn > 0 && isStretch(before)) return duration(`P1${head.value}`)
  const [unit, size] = unitOf(head)
  return relative(templateOf(unit), [unit], counted(unit, turn * size))
}

// "in the next year", "over the next month" are lengths of time; "the past decade" is one always.
const isStretch = (before: string | undefined): boolean =>
  before === 'in' || before === 'over' || before === 'within' || before === 'during' || before === 'for'

function turnedDecade(words: Word[], turn: number): Reading {
  const century = words.at(-1)!.value === 'CE'
  if (turn !== 0 || century) return duration(century ? 'P100Y' : 'P10Y')
  return relative('XXX', ['decade'], counted('decade', 0))
}

function turnedSeason(season: string, turn: number): Reading {
  const direction = turn < 0 ? 'past' : turn > 0 ? 'future' : 'either'
  const to = { ...counted('year', 0), direction } as const
  return { ...relative(`XXXX-${season}`, ['season'], turn === 0 ? to : { ...to, strict: true }), byTense: turn === 0 }
}

function turnedPart(words: Word[]): Reading {
  return onDay(words[0]!.cls === 'last' ? -1 : 0, `T${words[1]!.value}`)
}

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

function yearEnd(words: Word[]): Reading | undefined {
  const end = words.at(-1)!.lower === 'end'
  return words[0]!.value === 'Y' && end ? relative('XXXX', ['year'], counted('year', 0)) : undefined
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

// "in the spring" but not "water from the spring"
function season(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  const head = first(words, 'season')!
  const year = first(words, 'year')
  if (
    !year &&
    (!/^(in|into|by|during|until|since|for|over|before|after)$/.test(tokens[from - 1]?.lower ?? '') ||
      tokens[to]?.lower === 'of')
  )
    return undefined
  if (year)
    return { ...relative(`${year.value}-${head.value}`, ['year', 'season'], counted('year', 0)), relative: null }
  return tokens[from + 1]?.tag === 'NOUN'
    ? { ...relative(`XXXX-${head.value}`, ['season'], counted('year', 0)), byTense: true }
    : undefined
}
