import { dayIn, dayOf, isDate, isoDay, partsOf } from './calendar.ts'
import { type Lexed, wordsIn } from './lex.ts'
import { canMatch, type Match, pattern } from './pattern.ts'
import { stated, worth } from './reading.ts'

const anniversary = pattern('the? ((ordinal|ordnum)|exact dash? unit) anniversary')
const REACH = 6

/**
 * "the first anniversary of the 3 March 2024 truce": the words up to "anniversary" are a date of their own, so many
 * years after the full date that follows within a few words. Without one they say too little; and in "marked the first
 * anniversary on 3 March 2025" that date is the anniversary's own.
 */
export function findAnniversaries(matches: Match[], lexed: Lexed): Match[] {
  if (!canMatch(anniversary, lexed)) return matches
  const found: Match[] = []
  for (const m of lexed.letters.matchAll(anniversary.shape)) {
    const [from, to] = [m.index, m.index + m[0].length]
    if (lexed.tokens[to]?.lower !== 'of') continue
    const years = worth(wordsIn(lexed, from, to), 'ordinal', 'ordnum', 'numword', 'daynum')
    const of = matches.find((date) => date.from >= to && date.from <= to + REACH && dayIn(date.reading.timex))
    const timex = of && years ? yearsAfter(of.reading.timex, years) : undefined
    if (timex) found.push({ from, to, rule: 'anniversary', reading: stated(timex, ['year', 'month', 'day']) })
  }
  if (found.length === 0) return matches
  const free = matches.filter((m) => !found.some((f) => m.from < f.to && f.from < m.to))
  return [...free, ...found].sort((a, b) => a.from - b.from)
}

function yearsAfter(timex: string, years: number): string | undefined {
  const { year, month, day } = partsOf(dayIn(timex)!)
  return isDate(year + years, month, day) ? isoDay(dayOf(year + years, month, day)) : undefined
}
