import type { RelativeDate } from '../../record/index.ts'
import { dayOf, isDate, isoDay, isoMonth, isoYear } from './calendar.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative, repeated, stated, worth } from './reading.ts'

/** Dates that name a month. */
export const months: Rule[] = [
  // "every July", "each 4 July"
  { name: 'every-month', pattern: pattern('every (month day?|daynum of? month)'), read: everyMonth },
  // "3, 4 and 5 January"
  {
    name: 'date-range',
    pattern: pattern('anymonth daynum comma daynum comma? and daynum (comma? year)?'),
    read: daySpan,
  },
  {
    name: 'date-range',
    pattern: pattern('daynum comma daynum comma? and daynum anymonth (comma? year)?'),
    read: daySpan,
  },
  // "January 3-4", "3 to 5 January 2026"
  { name: 'date-range', pattern: pattern('anymonth daynum (dash|to|and) daynum (comma? year)?'), read: daySpan },
  { name: 'date-range', pattern: pattern('anymonth span (comma? year)?'), read: daySpan },
  { name: 'date-range', pattern: pattern('daynum (dash|to|and) daynum anymonth (comma? year)?'), read: daySpan },
  // "3 March last year", "Jan. 6 of next year"
  {
    name: 'date-of-year',
    pattern: pattern('(anyday comma?)? anymonth day comma? of? (last|this|next) unit'),
    read: dateByYear,
  },
  {
    name: 'date-of-year',
    pattern: pattern('(anyday comma?)? (the? ordnum|daynum) of? anymonth comma? of? (last|this|next) unit'),
    read: dateByYear,
  },
  // "Tuesday, Jan. 6, 2026", "January 6", "6 January 2026", "the 6th of January", "March eighth"
  {
    name: 'date',
    pattern: pattern('(anyday comma?)? anymonth (day|ordinal) ((comma|of)? (year|shortyear))?'),
    read: date,
  },
  {
    name: 'date',
    pattern: pattern('(anyday comma?)? (the? (ordnum|ordinal)|daynum) of? anymonth ((comma|of)? (year|shortyear))?'),
    read: date,
  },
  // "January 2026", "November last year", "last November", "January"
  { name: 'month', pattern: pattern('anymonth (comma|of)? (year|shortyear)'), read: monthOfYear },
  { name: 'month', pattern: pattern('month of? (last|past|next|this|coming|following) unit'), read: monthByYear },
  { name: 'month', pattern: pattern('(this past|last|this|next|past|coming) month'), read: turnedMonth },
  { name: 'month', pattern: pattern('month'), read: bareMonth },
]

/** Years that stand alone. A number is many things, so these run after all else. */
export const years: Rule[] = [
  { name: 'fiscal-year', pattern: pattern('the? fiscal unit? year'), read: (w) => year(w) },
  { name: 'year', pattern: pattern('(the unit)? year'), read: bareYear },
]

const inYear: RelativeDate = { anchor: 'published', unit: 'year', offset: 0, direction: 'either' }

/** A day of a year, or of one not yet known; undefined for a day that no month has. */
export function fullDate(year: number | undefined, month: number, day: number): Reading | undefined {
  if (!isDate(year ?? 2024, month, day)) return undefined
  if (year !== undefined) return stated(isoDay(dayOf(year, month, day)), ['year', 'month', 'day'])
  return { ...relative(`XXXX${isoDay(dayOf(2024, month, day)).slice(4)}`, ['month', 'day'], inYear), byTense: true }
}

// '98 is of the last hundred years before 2070.
function yearIn(words: Word[]): number | undefined {
  const short = worth(words, 'shortyear')
  return short === undefined ? worth(words, 'year') : short < 70 ? 2000 + short : 1900 + short
}

// Of "31 April 2025", a day that is none, the month is left.
function date(words: Word[]): Reading | undefined {
  const [year, month] = [yearIn(words), worth(words, 'month', 'shortmonth')!]
  const day = fullDate(year, month, worth(words, 'daynum', 'ordnum', 'ordinal')!)
  return day ?? (year === undefined ? undefined : monthOfYear(words))
}

// "On May 3, 4 and 5 people" counts the people.
function daySpan(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  if (words.at(-1)!.cls === 'daynum' && tokens[to]?.tag === 'NOUN' && first(words, 'comma')) return undefined
  const month = worth(words, 'month', 'shortmonth')!
  const joined = first(words, 'span')?.value
  const days = joined
    ? String(joined).split(/[-–]/).map(Number)
    : words.filter((w) => w.cls === 'daynum').map((w) => Number(w.value))
  const step = first(words, 'and') && tokens[from - 1]?.lower !== 'between' ? 1 : 31
  if (days.some((day, i) => i > 0 && (day <= days[i - 1]! || day > days[i - 1]! + step))) return undefined
  const [opens, closes] = [days[0]!, days.at(-1)!].map((day) => fullDate(yearIn(words), month, day))
  return opens && closes && { ...opens, timex: `${opens.timex}/${closes.timex}` }
}

function everyMonth(words: Word[]): Reading | undefined {
  const [month, day] = [worth(words, 'month')!, worth(words, 'daynum', 'ordnum')]
  if (day === undefined) return repeated(template(month))
  const date = fullDate(undefined, month, day)
  return date && repeated(date.timex)
}

function monthOfYear(words: Word[]): Reading {
  return stated(isoMonth(yearIn(words)!, worth(words, 'month', 'shortmonth')!), ['year', 'month'])
}

const turns: Record<string, number> = { last: -1, past: -1, this: 0, next: 1, coming: 1, following: 1 }
const template = (month: number) => `XXXX-${String(month).padStart(2, '0')}`

function monthByYear(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'Y') return undefined
  const turn = first(words, 'last', 'past', 'next', 'this', 'coming', 'following')!.cls
  return relative(template(worth(words, 'month')!), ['month'], { ...inYear, strict: true, offset: turns[turn]! })
}

function dateByYear(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'Y') return undefined
  const reading = fullDate(undefined, worth(words, 'month', 'shortmonth')!, worth(words, 'daynum', 'ordnum')!)
  const turn = first(words, 'last', 'this', 'next')!.cls
  return reading && { ...reading, byTense: false, relative: { ...inYear, strict: true, offset: turns[turn]! } }
}

function turnedMonth(words: Word[]): Reading {
  const turn = turns[words.at(-2)!.cls]!
  const reading = relative(template(worth(words, 'month')!), ['month'], inYear)
  if (turn === 0) return { ...reading, byTense: true }
  return { ...reading, relative: { ...inYear, direction: turn < 0 ? 'past' : 'future', strict: true } }
}

// "Theresa May said", "April Jones": a month between the words of a name is none.
function bareMonth(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  const [before, after] = [tokens[from - 1], tokens[to]]
  const givenName = /^(april|may|june|august)$/.test(words[0]!.lower)
  const inName = before?.tag === 'PROPN' && from > 1 && tokens[from - 2]?.tag !== 'VERB'
  if (givenName && (inName || (after?.tag === 'PROPN' && before?.tag !== 'ADP' && before?.tag !== 'DET')))
    return undefined
  return { ...relative(template(worth(words, 'month')!), ['month'], inYear), byTense: true }
}

const year = (words: Word[]): Reading => stated(isoYear(worth(words, 'year')!), ['year'])

function bareYear(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  if (words.length > 1) return year(words)
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before?.tag === 'PROPN' && !/^(post|pre|mid|early|late)$/.test(before.lower)) return undefined
  if (before && /^[$£€#%№]$|^(us|no|nos|number|about|than|least|nearly|over|some|at)\.?$/.test(before.lower))
    return undefined
  if (after === undefined || after.tag === 'PUNCT' || after.tag === 'CCONJ' || after.tag === 'ADP') return year(words)
  if (/^(kilo)?met(re|er)s?$|^(miles|feet|yards|tons|tonnes|dollars|euros|pounds|km|kg)$/.test(after.lower))
    return undefined
  const counts = after.tag === 'NOUN' && after.lower.endsWith('s') && before?.tag !== 'DET'
  return counts && !/^(post|pre|mid|early|late)$/.test(before?.lower ?? '') ? undefined : year(words)
}
