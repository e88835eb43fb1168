import type { Lexed } from './lex.ts'
import { lettersOf, type Match } from './pattern.ts'
import type { Reading } from './reading.ts'

const to = new RegExp(`^(?:${lettersOf('to|until|dash')})$`)
const and = new RegExp(`^${lettersOf('and')}$`)
const between = new RegExp(`${lettersOf('between')}$`)

/** "from Monday to Wednesday", "between March and May 2026", "2014–2022": two dates that are the ends of one stretch. */
export function joinRanges(matches: Match[], { letters }: Lexed): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const words = last === undefined ? '' : letters.slice(last.to, match.from)
    const range =
      last !== undefined && (to.test(words) || (and.test(words) && between.test(letters.slice(0, last.from))))
    const reading = range ? fromTo(last.reading, match.reading) : undefined
    if (reading === undefined) joined.push(match)
    else joined[joined.length - 1] = { from: last!.from, to: match.to, rule: 'range', reading }
  }
  return joined
}

function fromTo(a: Reading, b: Reading): Reading | undefined {
  const [x, y] = [shapeOf(a), shapeOf(b)]
  if (x === undefined || x !== y || a.timex === b.timex) return undefined
  const from = a.timex.startsWith('XXXX') && !b.timex.startsWith('XXXX') ? yearFrom(a.timex, b.timex) : a.timex
  const until = b.timex.startsWith('XXXX') && !a.timex.startsWith('XXXX') ? yearAfter(b.timex, a.timex) : b.timex
  if (!from.startsWith('XXXX')) return from < until ? { ...b, timex: `${from}/${until}`, relative: null } : undefined
  return { ...a, timex: `${from}/${until}` }
}

// Both ends of a stretch are of one kind: days, weekdays, months or years.
function shapeOf({ type, timex }: Reading): string | undefined {
  if (type !== 'date') return undefined
  const m = /^(?:(XXXX-WXX-)\d|[\dX]{4}(-\d\d)?(-\d\d)?)$/.exec(timex)
  return m ? `${m[1] ?? ''}${m[2] ? 'month' : ''}${m[3] ? 'day' : ''}` : undefined
}

// "November to March 2026" begins in 2025.
const yearFrom = (timex: string, until: string): string => {
  const year = Number(until.slice(0, 4)) - (timex.slice(4) > until.slice(4) ? 1 : 0)
  return `${year}${timex.slice(4)}`
}

const yearAfter = (timex: string, from: string): string => {
  const year = Number(from.slice(0, 4)) + (timex.slice(4) < from.slice(4) ? 1 : 0)
  return `${year}${timex.slice(4)}`
}
