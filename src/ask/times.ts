import { type Days, daysOf } from '../record/index.ts'
import { daysIn, type Written, writtenDates } from './dates.ts'

/** What dates are understood by: the years that a record speaks of, and the day it was told. */
export type Clock = { years: readonly string[]; today: string }

/** The days that a question asks about, for each date in it what it can mean, and the question without their words. */
export type Asked = { days: Days[][]; rest: string }

/** The days asked about: written (`in January`, `since 6 March`) or counted from the clock (`last week`, `two days ago`). */
export function daysAsked(question: string, clock: Clock): Asked {
  const days: Days[][] = []
  let rest = question
  for (const [form, meant] of RELATIVE)
    rest = rest.replace(form, (_, ...groups) => {
      days.push([
        meant(
          clock.today,
          groups.filter((g) => typeof g === 'string').map((g) => g.toLowerCase()),
        ),
      ])
      return ' '
    })
  for (const written of writtenDates(rest)) {
    days.push(daysIn(written, clock.years).map((one) => opened(one, written, rest)))
    rest = rest.replace(written.words, ' ')
  }
  return { days, rest }
}

/** "since 6 March" goes on from there, "before March" up to it. */
function opened({ from, to }: Days, { words }: Written, text: string): Days {
  const before = text.slice(0, text.indexOf(words)) + (/^\p{Ll}+/u.exec(words)?.[0] ?? '')
  if (/\b(?:since|after)\s*$/i.test(before)) return { from, to: END }
  return /\b(?:before|until|till)\s*$/i.test(before) ? { from: BEGINNING, to } : { from, to }
}

const [BEGINNING, END] = ['0001-01-01', '9999-12-31']
const DAY = 86_400_000
const COUNTS = 'one two three four five six seven eight nine ten'.split(' ')
const COUNT = `(a|an|${COUNTS.join('|')}|\\d{1,3})`

type Meant = (today: string, groups: string[]) => Days

const RELATIVE: readonly (readonly [RegExp, Meant])[] = [
  [
    /\b(?:in|over|during|within) the (?:last|past) (day|week|month|year)s?\b/gi,
    (today, [unit]) => back(today, 1, unit!),
  ],
  [
    new RegExp(`\\b(?:in|over|during|within) the (?:last|past) ${COUNT} (day|week|month|year)s?\\b`, 'gi'),
    (today, [count, unit]) => back(today, numberOf(count!), unit!),
  ],
  [
    new RegExp(`\\b${COUNT} (day|week|month|year)s? ago\\b`, 'gi'),
    (today, [count, unit]) => ago(today, numberOf(count!), unit!),
  ],
  [/\b(?:this|the current) (week|month|year)\b/gi, (today, [unit]) => ago(today, 0, unit!)],
  [/\blast (week|month|year)\b/gi, (today, [unit]) => ago(today, 1, unit!)],
  [/\byesterday\b/gi, (today) => ago(today, 1, 'day')],
  [/\btoday\b/gi, (today) => ago(today, 0, 'day')],
]

const numberOf = (words: string): number => (/^\d/.test(words) ? Number(words) : Math.max(1, COUNTS.indexOf(words) + 1))

/** The day, the week from Monday, the month or the year that lies so many of them back. */
function ago(today: string, count: number, unit: string): Days {
  if (unit === 'day') return sameDay(shifted(today, -count))
  if (unit === 'week') {
    const monday = shifted(today, -((new Date(today).getUTCDay() + 6) % 7) - 7 * count)
    return { from: monday, to: shifted(monday, 6) }
  }
  const date = new Date(`${today.slice(0, 7)}-01`)
  date.setUTCMonth(date.getUTCMonth() - count * (unit === 'year' ? 12 : 1))
  return daysOf(date.toISOString().slice(0, unit === 'year' ? 4 : 7))!
}

/** The stretch of so many days, weeks, months or years that ends today. */
const back = (today: string, count: number, unit: string): Days => ({
  from: shifted(today, -count * { day: 1, week: 7, month: 31, year: 366 }[unit]!),
  to: today,
})

const sameDay = (day: string): Days => ({ from: day, to: day })
const shifted = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10)
