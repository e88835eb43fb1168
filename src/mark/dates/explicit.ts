import { dayOf, isDate, isoDay, isoMonth, isoYear } from './calendar.ts'
import type { Word } from './lexicon.ts'
import { anyOf, type Family, pattern } from './pattern.ts'
import { first, type Reading, relative, stated, worth } from './reading.ts'

// "6 January 2026", "Tuesday, Jan. 6, 2026", "January 6", "the 6th of January", "January 2026", "November last year"
const full: Family = {
  needs: anyOf('month'),
  rules: [
    { name: 'date-range', pattern: pattern('month daynum (dash|to|and) daynum (comma? year)?'), read: daySpan },
    { name: 'date-range', pattern: pattern('month span (comma? year)?'), read: daySpan },
    { name: 'date-range', pattern: pattern('daynum (dash|to|and) daynum month (comma? year)?'), read: daySpan },
    { name: 'date', pattern: pattern('((weekday|shortday) comma?)? (month day) (comma? year)?'), read: date },
    { name: 'date', pattern: pattern('((weekday|shortday) comma?)? the? day of? month (comma? year)?'), read: date },
    { name: 'month', pattern: pattern('month (comma|of)? year'), read: monthOfYear },
    { name: 'month', pattern: pattern('month of? (last|past|next|this|coming|following) unit'), read: monthByYear },
    { name: 'month', pattern: pattern('(this past|last|this|next|past|coming|following) month'), read: turnedMonth },
    { name: 'month', pattern: pattern('month'), read: bareMonth },
  ],
}

// "2026-01-06", "06/01/2026", "2026", "the 1990s", "1990-95"
const numeric: Family = {
  needs: anyOf('iso slashed year decade yearspan shortyear'),
  rules: [
    { name: 'iso-date', pattern: pattern('iso'), read: isoDate },
    { name: 'slashed-date', pattern: pattern('slashed'), read: slashedDate },
    { name: 'years', pattern: pattern('yearspan'), read: years },
    {
      name: 'decade',
      pattern: pattern('the? decade'),
      read: (w) => stated(String(first(w, 'decade')!.value), ['year']),
    },
  ],
}

// "the 6th", where no month is near
const ordinal: Family = {
  needs: anyOf('ordnum'),
  rules: [{ name: 'day-of-month', pattern: pattern('(?<=on) the ordnum'), read: dayOfMonth }],
}

// "in 2025", "fiscal 2026": a bare number is a year only where its neighbours let it be one
const year: Family = {
  needs: anyOf('year'),
  rules: [
    {
      name: 'fiscal-year',
      pattern: pattern('the? fiscal unit? year'),
      read: (w) => stated(`${worth(w, 'year')}`, ['year']),
    },
    { name: 'year', pattern: pattern('(the unit)? year'), read: (w) => stated(isoYear(worth(w, 'year')!), ['year']) },
  ],
}

export const explicit: Family[] = [full, numeric, ordinal]
export const bareYears: Family[] = [year]

const inYear = { anchor: 'published', unit: 'year', offset: 0, direction: 'either' } as const

function date(words: Word[]): Reading | undefined {
  const [month, day] = [worth(words, 'month')!, worth(words, 'daynum', 'ordnum')!]
  return fullDate(worth(words, 'year'), month, day)
}

function fullDate(year: number | undefined, month: number, day: number): Reading | undefined {
  if (!isDate(year ?? 2024, month, day)) return undefined
  if (year !== undefined) return stated(isoDay(dayOf(year, month, day)), ['year', 'month', 'day'])
  return { ...relative(`XXXX${isoDay(dayOf(2024, month, day)).slice(4)}`, ['month', 'day'], inYear), byTense: true }
}

function daySpan(words: Word[]): Reading | undefined {
  const month = worth(words, 'month')!
  const year = worth(words, 'year')
  const joined = first(words, 'span')?.value
  const days = joined
    ? String(joined).split(/[-–]/).map(Number)
    : words.filter((w) => w.cls === 'daynum').map((w) => Number(w.value))
  const [from, to] = [fullDate(year, month, days[0]!), fullDate(year, month, days[1]!)]
  return from && to && days[0]! < days[1]! ? { ...from, timex: `${from.timex}/${to.timex}` } : undefined
}

function monthOfYear(words: Word[]): Reading {
  return stated(isoMonth(worth(words, 'year')!, worth(words, 'month')!), ['year', 'month'])
}

const offsets: Record<string, number> = { last: -1, past: -1, this: 0, next: 1, coming: 1, following: 1 }
const template = (month: number) => `XXXX-${String(month).padStart(2, '0')}`

function monthByYear(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'Y') return undefined
  const turn = first(words, 'last', 'past', 'next', 'this', 'coming', 'following')!.cls
  return relative(template(worth(words, 'month')!), ['month'], { ...inYear, offset: offsets[turn]! })
}

function turnedMonth(words: Word[]): Reading {
  const reading = bareMonth(words)
  const turn = offsets[words.at(-2)!.cls]!
  if (turn === 0) return reading
  const direction = turn < 0 ? 'past' : 'future'
  return { ...reading, byTense: false, relative: { ...inYear, direction, strict: true } }
}

function bareMonth(words: Word[]): Reading {
  return { ...relative(template(worth(words, 'month')!), ['month'], inYear), byTense: true }
}

function isoDate(words: Word[]): Reading | undefined {
  const [y, m, d] = String(words[0]!.value).split('-').map(Number)
  return fullDate(y!, m!, d!)
}

// 06/01/2026 may be June or January: only a number over 12, or two that are the same, says which is the day.
function slashedDate(words: Word[]): Reading | undefined {
  const [a, b, c] = String(words[0]!.value).split(/[/.]/).map(Number) as [number, number, number]
  const year = c > 99 ? c : c < 70 ? 2000 + c : 1900 + c
  const dayFirst = words[0]!.text.includes('.') || a > 12 || a === b
  if (!dayFirst && b <= 12)
    return isDate(year, b, a) || isDate(year, a, b) ? stated(isoYear(year), ['year']) : undefined
  return dayFirst ? fullDate(year, b, a) : fullDate(year, a, b)
}

function years(words: Word[]): Reading | undefined {
  const [from, to] = String(words[0]!.value).split(/[-–/]/) as [string, string]
  const end = to.length === 2 ? from.slice(0, 2) + to : to
  return +end > +from ? stated(`${from}/${end}`, ['year']) : undefined
}

function dayOfMonth(words: Word[]): Reading {
  const day = String(worth(words, 'ordnum')).padStart(2, '0')
  return { ...relative(`XXXX-XX-${day}`, ['day'], inYear), byTense: true }
}
