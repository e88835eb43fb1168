import { fullDate } from './explicit.ts'
import type { Lexed } from './lex.ts'
import type { Match } from './pattern.ts'
import type { Reading } from './reading.ts'

const slashed = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g

/**
 * Settles "05/01/2026" by how its own text writes such dates: where others have a number over 12 in one place, and
 * none in the other, that place is the day's. Otherwise the year alone is known.
 */
export function settleSlashed(matches: Match[], { tokens }: Lexed, text: string): Match[] {
  return matches.map((match) => {
    const { rule, from, reading } = match
    if (rule !== 'slashed-date' || reading.timex.length !== 4) return match
    const settled = readAs(orderIn(text), tokens[from]!.lower, Number(reading.timex))
    return settled ? { ...match, reading: settled } : match
  })
}

function orderIn(text: string): 'day first' | 'month first' | undefined {
  const found = [...text.matchAll(slashed)]
  const [day, month] = [found.some((m) => +m[1]! > 12), found.some((m) => +m[2]! > 12)]
  return day === month ? undefined : day ? 'day first' : 'month first'
}

function readAs(order: ReturnType<typeof orderIn>, word: string, year: number): Reading | undefined {
  const [a, b] = word.split('/').map(Number)
  return order && (order === 'day first' ? fullDate(year, b!, a!) : fullDate(year, a!, b!))
}
