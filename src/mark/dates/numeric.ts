import { isDate, isoYear } from './calendar.ts'
import { fullDate } from './explicit.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative, stated, worth } from './reading.ts'

/** Dates in digits, decades, and years written as words. */
export const numeric: Rule[] = [
  // "2026-01-06", "06/01/2026", "1990-95", "the 1990s", "the early '90s"
  { name: 'iso-date', pattern: pattern('iso'), read: isoDate },
  { name: 'slashed-date', pattern: pattern('slashed'), read: slashedDate },
  { name: 'years', pattern: pattern('(?<!season of) yearspan'), read: years },
  { name: 'decade', pattern: pattern('the? decade'), read: decade },
  // "the 20th century"
  { name: 'century', pattern: pattern('the? (ordinal|ordnum) dash? unit'), read: century },
  { name: 'spoken-year', pattern: pattern('(the unit)? numword dash? numword (dash? numword)?'), read: spoken },
  { name: 'day-of-month', pattern: pattern('(?<=on) the ordnum|anyday comma? the? ordnum'), read: dayOfMonth },
]

function isoDate(words: Word[]): Reading | undefined {
  const [y, m, d] = String(words[0]!.value).split(/[-/]/).map(Number)
  return fullDate(y!, m!, d!)
}

// 06/01/2026 may be June or January: only a number over 12, or two that are the same, says which is the day.
function slashedDate(words: Word[]): Reading | undefined {
  const [a, b, c] = String(words[0]!.value).split(/[/.]/).map(Number) as [number, number, number]
  const year = c > 99 ? c : c < 70 ? 2000 + c : 1900 + c
  const dayFirst = words[0]!.text.includes('.') || a > 12 || a === b
  if (!dayFirst && b <= 12) return isDate(year, b, a) ? stated(isoYear(year), ['year']) : undefined
  return dayFirst ? fullDate(year, b, a) : fullDate(year, a, b)
}

function years(words: Word[]): Reading | undefined {
  const [from, to] = String(words[0]!.value).split(/[-–/]/) as [string, string]
  const end = to.length === 2 ? from.slice(0, 2) + to : to
  return +end > +from ? stated(`${from}/${end}`, ['year']) : undefined
}

function decade(words: Word[], { tokens, from }: Place): Reading | undefined {
  const word = first(words, 'decade')!
  const short = /^\d0s$/.test(word.lower)
  const after = words[0]!.cls === 'the' || /^(early|late|mid|-)$/.test(tokens[from - 1]?.lower ?? '')
  return short && !after ? undefined : stated(String(word.value), ['decade'])
}

function century(words: Word[]): Reading | undefined {
  if (words.at(-1)!.value !== 'CE') return undefined
  return stated(String(worth(words, 'ordinal', 'ordnum')! - 1).padStart(2, '0'), ['century'])
}

// "nineteen ninety-six", "twenty twenty-six", "the year two thousand"
function spoken(words: Word[]): Reading | undefined {
  const [head, ...tail] = words.filter((w) => w.cls === 'numword').map((w) => Number(w.value))
  const rest = tail.reduce((a, b) => a + b, 0)
  if (head === 2 && tail[0] === 1000)
    return words[0]!.cls === 'the' ? stated(`${2000 + rest - 1000}`, ['year']) : undefined
  const isYear = head! >= 17 && head! <= 20 && tail[0]! >= 10 && tail[0]! <= 99 && rest <= 99
  return isYear ? stated(`${head! * 100 + rest}`, ['year']) : undefined
}

function dayOfMonth(words: Word[]): Reading {
  const day = String(worth(words, 'ordnum')).padStart(2, '0')
  const to = { anchor: 'published', unit: 'year', offset: 0, direction: 'either' } as const
  return { ...relative(`XXXX-XX-${day}`, ['day'], to), byTense: true }
}
