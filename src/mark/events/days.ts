import { type DateMark, dayOf } from '../../record/index.ts'
import { dayIn } from '../dates/calendar.ts'
import type { Token } from '../language.ts'

/** `met on Monday and Tuesday`, `on 28 February, 1 March and 2 March`: days in a row that are told in one breath are one stretch. */
export function withDaysBehind(date: DateMark, dates: readonly DateMark[], tokens: readonly Token[]): DateMark {
  const from = dayOf(date.edtf ?? '')
  let last = date
  for (let next = nextDay(last, dates, tokens); next; next = nextDay(last, dates, tokens)) last = next
  const to = dayOf(last.edtf ?? '')
  return last === date || !from || !to ? date : { ...date, end: last.end, edtf: `${from}/${to}` }
}

/** Of days in a row the first, which stands for all of them. */
export const firstOfRows = (dates: readonly DateMark[], tokens: readonly Token[]): DateMark[] => {
  const next = new Set(dates.map((d) => nextDay(d, dates, tokens)))
  return dates.filter((d) => !next.has(d))
}

function nextDay(date: DateMark, dates: readonly DateMark[], tokens: readonly Token[]): DateMark | undefined {
  const day = dayIn(dayOf(date.edtf ?? '') ?? '')
  const next = day === undefined ? undefined : dates.find((d) => d.start > date.start)
  if (!next || dayIn(dayOf(next.edtf ?? '') ?? '') !== day! + 1) return undefined
  const between = tokens.filter((t) => t.start >= date.end && t.end <= next.start)
  const joins = between.length > 0 && between.every((t) => /^(?:,|and|on)$/.test(t.lower))
  return joins && (between.at(-1)!.lower !== ',' || nextDay(next, dates, tokens)) ? next : undefined
}
