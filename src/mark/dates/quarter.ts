import type { RelativeDate } from '../../record/index.ts'
import { isoYear } from './calendar.ts'
import type { Word } from './lexicon.ts'
import { pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative, stated, worth } from './reading.ts'
import { counted } from './units.ts'

/** Quarters, halves and the periods that firms and ministries report by. */
export const quarters: Rule[] = [
  // "the fiscal first quarter", "fiscal 2025's first quarter", "the first quarter of fiscal 2025"
  {
    name: 'fiscal-quarter',
    pattern: pattern('(the|his)? fiscal dash? ordinal dash? (quarter|half) (comma? of? the? unit? year)?'),
    read: named,
  },
  { name: 'fiscal-quarter', pattern: pattern('the? fiscal year poss? ordinal dash? (quarter|half)'), read: named },
  {
    name: 'fiscal-quarter',
    pattern: pattern('the? ordinal dash? (quarter|half) of the? fiscal unit? year'),
    read: named,
  },
  // "the third quarter of 2025", "the 2025 third quarter", "Q3 2025", "the first half of 2026"
  { name: 'quarter', pattern: pattern('the? ordinal dash? (quarter|half) comma? of? year'), read: named },
  { name: 'quarter', pattern: pattern('the? year poss? ordinal dash? (quarter|half)'), read: named },
  { name: 'quarter', pattern: pattern('qname year|year qname'), read: named },
  // "last year's third quarter", "the first half of next year"
  {
    name: 'quarter-of-year',
    pattern: pattern('(last|this|next|past) unit poss ordinal dash? (quarter|half)'),
    read: ofYear,
  },
  {
    name: 'quarter-of-year',
    pattern: pattern('the? ordinal dash? (quarter|half) of (last|this|next) unit'),
    read: ofYear,
  },
  { name: 'quarter-of-year', pattern: pattern('the? (last|edge|past) half of the? year'), read: lastHalf },
  { name: 'quarter-of-year', pattern: pattern('the? (last|final) quarter of year'), read: lastQuarter },
  // "the year-ago quarter", "the year-earlier period", "a year-earlier loss"
  {
    name: 'year-ago-period',
    pattern: pattern('(the|a)? comparable? unit dash (ago|earlier) ordinal? (quarter|period)?'),
    read: yearAgo,
  },
  {
    name: 'year-ago-period',
    pattern: pattern('the comparable? (quarter|period) (a unit (ago|earlier)|last unit)|last unit poss quarter'),
    read: yearAgo,
  },
  { name: 'period-of-year', pattern: pattern('the year (quarter|period)'), read: periodOf },
  // "the third quarter", "third-quarter profit"
  { name: 'quarter', pattern: pattern('(the|his)? (ordinal dash? quarter|qname)'), read: named },
  { name: 'half', pattern: pattern('the? ordinal dash half'), read: named },
  // "the quarter", "the latest period": the one told before
  { name: 'that-quarter', pattern: pattern('the quarter'), read: latest },
  {
    name: 'latest-quarter',
    pattern: pattern('the latest (quarter|period)'),
    read: () => relative('XXXX-QX', [], counted('quarter', -1)),
  },
]

const inYear: RelativeDate = { anchor: 'published', unit: 'year', offset: 0, direction: 'either' }

function partOf(words: Word[]): string | undefined {
  const n = worth(words, 'ordinal', 'qname')!
  const half = first(words, 'half') !== undefined
  return n > (half ? 2 : 4) ? undefined : `${half ? 'H' : 'Q'}${n}`
}

function named(words: Word[]): Reading | undefined {
  const part = partOf(words)
  const year = worth(words, 'year')
  if (part === undefined) return undefined
  if (year !== undefined) return { ...stated(`${isoYear(year)}-${part}`, ['year', 'quarter']) }
  return { ...relative(`XXXX-${part}`, ['quarter'], inYear), byTense: true }
}

const turns: Record<string, number> = { last: -1, past: -1, this: 0, next: 1 }

function ofYear(words: Word[]): Reading | undefined {
  const part = partOf(words)
  if (part === undefined || first(words, 'unit')!.value !== 'Y') return undefined
  return relative(`XXXX-${part}`, ['quarter'], {
    ...inYear,
    strict: true,
    offset: turns[first(words, 'last', 'this', 'next', 'past')!.cls]!,
  })
}

function lastHalf(words: Word[]): Reading | undefined {
  return first(words, 'edge')?.value === 'START' ? undefined : stated(`${worth(words, 'year')}-H2`, ['year'])
}

function lastQuarter(words: Word[]): Reading {
  return stated(`${worth(words, 'year')}-Q4`, ['year', 'quarter'])
}

// The same stretch a year before: a quarter when a quarter was told, a year when a year was.
function yearAgo(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'Y') return undefined
  const ordinal = worth(words, 'ordinal')
  const back = { anchor: 'event', unit: 'year', offset: -1, direction: 'past' } as const
  return ordinal === undefined
    ? relative('XXXX', ['year'], back)
    : { ...relative(`XXXX-Q${ordinal}`, ['quarter'], { ...inYear, strict: true, offset: -1 }) }
}

// "the 1988 period": the stretch told before, in that year.
function periodOf(words: Word[]): Reading {
  return relative(`${worth(words, 'year')}-XX`, ['year'], {
    anchor: 'event',
    unit: 'quarter',
    offset: 0,
    direction: 'either',
  })
}

function latest(): Reading {
  return relative('XXXX-QX', [], { anchor: 'event', unit: 'quarter', offset: 0, direction: 'past' })
}
