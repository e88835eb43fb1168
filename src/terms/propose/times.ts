import { type DateMark, type Mark, marksOf, type Span, within, wordsAt } from '../../record/index.ts'
import { VAGUE } from '../words.ts'

/** What the words say of time: from when and by when a duty holds, or within how long, counted from what. */
export type Times = { begins?: string; by?: string; within?: string; of?: string }

const FROM = /\b(?:from|as of|as from|with effect from|beginning|starting|effective)\s+(?:on\s+)?$/i
const UNTIL = /\b(?:by|at the latest (?:on|by)|(?:no|not) later than|before|until|on or before)\s+$/i
const OF = /^\s*(?:of|after|from|following)\s+(?:the\s+)?([\p{L} ]+?)(?=[,.;]|$|\s+(?:shall|and|to)\b)/iu
const FIRST = /^\s*(?:of|after|from|following)\s+(?:the\s+|its\s+|such\s+|an?\s+)?(\p{L}+)/iu
const WORKING = /\bwithin\s+(\d+|two|three|four|five|seven|ten)\s+(?:working|business)\s+days\b/i
const NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, seven: 7, ten: 10 }

/** Reads the times of a saying from its date marks. */
export function timesIn(text: string, span: Span, marks: readonly Mark[]): Times {
  const times: Times = {}
  for (const date of marksOf(marks, 'date').filter((d) => within(d, span)))
    Object.assign(times, timeOf(date, text, span))
  const words = wordsAt(text, span)
  const long = times.within ?? workingDaysIn(words) ?? VAGUE.exec(words)?.[0]
  return long === undefined ? times : { ...times, within: long }
}

function timeOf(date: DateMark, text: string, { start, end }: Span): Times {
  const before = text.slice(start, date.start)
  if (date.type === 'duration') {
    if (!/\bwithin\s+(?:a period of\s+)?$/i.test(before)) return {}
    const behind = text.slice(date.end, end)
    const [, of] = OF.exec(behind) ?? FIRST.exec(behind) ?? []
    return { within: date.timex, ...(of ? { of: of.trim().toLowerCase() } : {}) }
  }
  if (date.edtf === null) return {}
  if (FROM.test(before)) return { begins: date.edtf }
  return UNTIL.test(before) ? { by: date.edtf } : {}
}

/** `P5D working`: not days of the calendar. */
function workingDaysIn(words: string): string | undefined {
  const [, count] = WORKING.exec(words) ?? []
  return count ? `P${NUMBERS[count.toLowerCase()] ?? Number(count)}D working` : undefined
}
