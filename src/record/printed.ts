import { UNKNOWN_DATE } from './edtf.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

// ISO 8601-2, table of sub-year groupings.
const PARTS: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring (northern)',
  26: 'summer (northern)',
  27: 'autumn (northern)',
  28: 'winter (northern)',
  29: 'spring (southern)',
  30: 'summer (southern)',
  31: 'autumn (southern)',
  32: 'winter (southern)',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first third of',
  38: 'second third of',
  39: 'last third of',
  40: 'first half of',
  41: 'second half of',
}

/**
 * An EDTF date (ISO 8601-2) in words, with no more precision than it has: `2026-01` is "January 2026",
 * `2022-02-24/..` "since 24 February 2022". What is not understood is given as it stands.
 */
export function printedDate(edtf: string): string {
  if (edtf === UNKNOWN_DATE) return 'date unknown'
  const [from, to, more] = edtf.split('/')
  if (to === undefined || more !== undefined) return pointWords(edtf)
  if (to === '..') return `since ${pointWords(from!)}`
  if (from === '..') return `until ${pointWords(to)}`
  if (from === to) return pointWords(from!)
  const days = daysWords(from!, to)
  return days ?? `${pointWords(from!) || 'an unknown day'} to ${pointWords(to) || 'an unknown day'}`
}

// "16–22 March 2026" and "28 March to 2 April 2026": what two days share is said once.
function daysWords(from: string, to: string): string | undefined {
  const [start, end] = [from, to].map((edtf) => /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf))
  if (!start || !end || start[1] !== end[1]) return undefined
  if (start[2] === end[2]) return `${Number(start[3])}–${pointWords(to)}`
  return `${Number(start[3])} ${MONTHS[Number(start[2]) - 1]} to ${pointWords(to)}`
}

function pointWords(edtf: string): string {
  const doubt = /[?%]/.test(edtf) ? ' (uncertain)' : ''
  const about = /[~%]/.test(edtf) ? 'about ' : ''
  const found = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T(.+))?)?)?$/.exec(edtf.replace(/[?~%]/g, ''))
  if (!found) return edtf
  const [, year, month, day, time] = found
  return `${about}${dayWords(year!, month, day)}${time ? `, ${timeWords(time)}` : ''}${doubt}`
}

function dayWords(year: string, month: string | undefined, day: string | undefined): string {
  const years = yearWords(year)
  if (!month || (month === 'XX' && !day)) return month ? `a month of ${years}` : years
  const name = PARTS[month] ?? MONTHS[Number(month) - 1]
  if (!name) return day && /^\d+$/.test(day) ? `day ${Number(day)} of a month of ${years}` : `a month of ${years}`
  if (!day) return `${name} ${years}`
  return /^\d+$/.test(day) ? `${Number(day)} ${name} ${years}` : `a day in ${name} ${years}`
}

function yearWords(year: string): string {
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
  return year.includes('X') ? '(year unknown)' : year
}

function timeWords(time: string): string {
  const [, clock, zone] = /^(\d\d(?::\d\d)?)(?::\d\d(?:[.,]\d+)?)?(Z|[+-].+)?$/.exec(time) ?? []
  if (!clock) return time
  const hours = clock.length === 2 ? `${clock}:00` : clock
  return zone ? `${hours} ${/^(Z|[+-]00(:?00)?)$/.test(zone) ? 'UTC' : `UTC${zone}`}` : hours
}
