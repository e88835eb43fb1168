import type { RelativeDate } from '../../record/index.ts'
import { countOf } from './count.ts'
import { shifted } from './ground.ts'
import { type Lexed, wordsIn } from './lex.ts'
import type { Word } from './lexicon.ts'
import { canMatch, type Match, pattern } from './pattern.ts'
import { first, type Reading, stated } from './reading.ts'
import { unitOf } from './units.ts'

type Shift = NonNullable<RelativeDate['shift']>

const length = pattern('(?:count (unit|units)|the unit) (before|after|from)')
const frame = pattern('the (eve|unit|weekend) of')
const ends = [length, frame].map(({ shape, needs }) => ({ shape: new RegExp(`(?:${shape.source})$`), needs }))
const REACH = 8

/**
 * "two weeks before May 13", "the day after Christmas", "a week from Friday", "the eve of 3 March", "the week of
 * March 6": one date, found by way of another. "The two weeks before May 13" are a length of time, and so are "for three
 * days from 2 March".
 */
export function findApart(matches: Match[], lexed: Lexed): Match[] {
  if (!ends.some((end) => canMatch(end, lexed))) return matches
  const found: Match[] = []
  for (const match of matches) {
    const apart = fromMatch(match, lexed)
    while (apart && found.length > 0 && found.at(-1)!.to > apart.from) found.pop()
    found.push(apart ?? match)
  }
  return found
}

function fromMatch(match: Match, lexed: Lexed): Match | undefined {
  const before = lexed.letters.slice(Math.max(0, match.from - REACH), match.from)
  const found = ends.map(({ shape }) => shape.exec(before)).find((m) => m !== null)
  if (!found) return undefined
  const from = match.from - found[0].length
  const shift = shiftOf(wordsIn(lexed, from, match.from))
  if (shift === undefined || /^(?:the|for)$/.test(lexed.tokens[from - 1]?.lower ?? '')) return undefined
  const reading = fromReading(match.reading, shift)
  return reading && { from, to: match.to, rule: 'apart', reading }
}

function shiftOf(words: Word[]): Shift | undefined {
  const head = first(words, 'eve', 'unit', 'units', 'weekend')!
  if (head.cls === 'eve') return { unit: 'day', offset: -1 }
  const [unit, size] = unitOf(head)
  if (first(words, 'of')?.end === words.at(-1)!.end)
    return unit === 'week' || unit === 'weekend' ? { unit, offset: 0 } : undefined
  const count = words[0]!.cls === 'the' ? (unit === 'day' ? 1 : undefined) : countOf(words)
  if (count === undefined || !(unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'))
    return undefined
  return { unit, offset: count * size * (first(words, 'before') ? -1 : 1) }
}

// Days and weeks are counted from a day; months and years from a month as well.
function fromReading(reading: Reading, shift: Shift): Reading | undefined {
  const { type, timex, relative } = reading
  const countable = isDay(timex) || (/^[\dX]{4}-\d\d$/.test(timex) && (shift.unit === 'month' || shift.unit === 'year'))
  if (type !== 'date' || !countable || relative?.shift) return undefined
  if (relative !== null) return { ...reading, relative: { ...relative, shift } }
  const value = shifted(timex, shift)
  return value === undefined ? undefined : stated(value, reading.certain)
}

const isDay = (timex: string): boolean =>
  /^[\dX]{4}-[\dX]{2}-[\dX]{2}$|^XXXX-WXX-\d$|^XXXX-(easter|\d\d-nth)/.test(timex)
