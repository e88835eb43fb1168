import type { Lexed } from './lex.ts'
import { lettersOf, type Match } from './pattern.ts'
import { type Reading, stated } from './reading.ts'

const beside = new RegExp(`^(?:${lettersOf('(comma|of)?')})$`)
const listed = new RegExp(`^(?:${lettersOf('comma? (and|or)|comma')})$`)
const open = /^XXXX-\d\d(-\d\d)?$|^XXXX-(SP|SU|FA|WI)$/

/**
 * A year that other dates share: "January nineteen ninety-seven" is one date, and in "in May and June 2019", "on
 * 3 March, 7 May and 2 June 2019" the year stands for all of them.
 */
export function shareYears(matches: Match[], { letters }: Lexed): Match[] {
  const shared: Match[] = []
  for (const match of [...matches].reverse()) {
    const next = shared[0]
    const words = next && open.test(match.reading.timex) ? letters.slice(match.to, next.from) : undefined
    const written = words !== undefined && next!.rule === 'spoken-year' && beside.test(words)
    const reading = words !== undefined && listed.test(words) ? withYear(match.reading, next!.reading) : undefined
    if (written) shared[0] = { ...match, to: next!.to, reading: of(match.reading, next!.reading.timex) }
    else shared.unshift(reading ? { ...match, reading } : match)
  }
  return shared
}

const of = ({ timex, certain }: Reading, year: string): Reading =>
  stated(year + timex.slice(4), [...new Set(['year', ...certain])])

// "November and January 2020": what comes later in the year than the last of them is of the year before.
function withYear(reading: Reading, last: Reading): Reading | undefined {
  if (reading.relative?.strict || last.relative !== null || !last.certain.includes('year')) return undefined
  if (last.timex.length !== reading.timex.length || !/^\d{4}-\d\d(-\d\d)?$/.test(last.timex)) return undefined
  const back = reading.timex.slice(4) > last.timex.slice(4) ? 1 : 0
  return of(reading, String(Number(last.timex.slice(0, 4)) - back))
}
