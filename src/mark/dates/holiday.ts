import { dayOf, isoDay, weekdayOf } from './calendar.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative, stated, worth } from './reading.ts'

/** Feasts with a day of their own. */
export const holidays: Rule[] = [
  // "Christmas Eve", "last Thanksgiving", "Thanksgiving Day", "Easter 2026", "Good Friday", "New Year's Day"
  {
    name: 'holiday',
    pattern: pattern('(last|this|next)? holiday (eve|unit|weekday)? (comma? year)?'),
    read: holiday,
  },
  { name: 'holiday', pattern: pattern('good weekday (comma? year)?'), read: goodFriday },
  { name: 'holiday', pattern: pattern('new unit poss? (unit|eve)'), read: newYear },
]

/** Feasts named by their month; they run before the months, whose words they take. */
export const monthFeasts: Rule[] = [
  // "May Day", "May Day 2026"
  { name: 'holiday', pattern: pattern('month unit (comma? year)?'), read: mayDay },
]

const MAY = 5

function mayDay(words: Word[]): Reading | undefined {
  const [month, day] = [words[0]!, words[1]!]
  return month.value === MAY && day.value === 'D' && isCapital(day) ? onFeast('XXXX-05-01', words) : undefined
}

const isCapital = ({ text }: { text: string }): boolean => text[0] !== text[0]!.toLowerCase()

function holiday(words: Word[], { tokens, from }: Place): Reading | undefined {
  const [name, more] = [first(words, 'holiday')!, first(words, 'eve', 'unit', 'weekday')]
  if (!isCapital(name) || tokens[from - 1]?.lower === 'orthodox' || (more?.cls === 'unit' && more.value !== 'D'))
    return undefined
  const template = more && more.cls !== 'unit' ? besides[`${name.lower} ${more.lower}`] : String(name.value)
  return template === undefined ? undefined : onFeast(template, words)
}

const besides: Record<string, string> = {
  'christmas eve': 'XXXX-12-24',
  'easter sunday': 'XXXX-easter',
  'easter monday': 'XXXX-easter+1',
  'easter saturday': 'XXXX-easter-1',
}

function onFeast(template: string, words: Word[]): Reading {
  const year = worth(words, 'year')
  if (year !== undefined) return stated(onYear(template, year), ['year', 'month', 'day'])
  const turn = first(words, 'last', 'next')?.cls
  const direction = turn === 'last' ? 'past' : turn === 'next' ? 'future' : 'either'
  const reading = relative(template, ['month', 'day'], { anchor: 'published', unit: 'year', offset: 0, direction })
  return { ...reading, byTense: turn === undefined }
}

function goodFriday(words: Word[]): Reading | undefined {
  return isCapital(words[0]!) && words[1]!.value === 5 ? onFeast('XXXX-easter-2', words) : undefined
}

function newYear(words: Word[]): Reading | undefined {
  const last = words.at(-1)!
  if (!isCapital(words[0]!) || words[1]!.value !== 'Y' || !(last.cls === 'eve' || last.value === 'D')) return undefined
  return onFeast(last.cls === 'eve' ? 'XXXX-12-31' : 'XXXX-01-01', words)
}

/** A template of a feast in a year: XXXX-12-25 and XXXX-easter-2 become ISO dates, other templates get the year. */
export function onYear(template: string, year: number): string {
  const easter = /^XXXX-easter([+-]\d)?$/.exec(template)
  if (easter) return isoDay(easterOf(year) + Number(easter[1] ?? 0))
  const weekday = /^XXXX-(\d\d)-nth(\d)\.(\d)$/.exec(template)
  if (weekday) return isoDay(nth(year, +weekday[1]!, +weekday[2]!, +weekday[3]!))
  return String(year).padStart(4, '0') + template.slice(4)
}

/** The template of the n-th such weekday of a month ("03", or "XX" when it is to be counted), 1 to 5; 0 is its last. */
export const nthOfMonth = (month: string, weekday: number, n: number): string => `XXXX-${month}-nth${weekday}.${n}`

function nth(year: number, month: number, weekday: number, n: number): number {
  const first = dayOf(year, n === 0 ? month + 1 : month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

// The Gregorian computus of Meeus, Jones and Butcher.
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1)
}
