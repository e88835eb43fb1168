import type { RelativeDate } from '../../record/index.ts'
import { countOf } from './count.ts'
import { nthOfMonth, onYear } from './holiday.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, nothing, type Reading, relative, repeated, stated, worth } from './reading.ts'
import { directionAt } from './tense.ts'
import { counted } from './units.ts'

/** Weekdays counted in a month; they run before the months, whose words they take. */
export const monthWeekdays: Rule[] = [
  // "the last Friday of November", "the first Monday in December 2025", "the first Monday of each month"
  {
    name: 'weekday-of-month',
    pattern: pattern('the? (ordinal|last|final) weekday (of|in) month (comma? year)?'),
    read: ofMonth,
  },
  { name: 'weekday-of-month', pattern: pattern('the? (ordinal|last|final) weekday of every unit'), read: everyWeekday },
  // "the last Friday of the month", "the second Tuesday of next month"
  {
    name: 'weekday-of-month',
    pattern: pattern('the (ordinal|last|final) weekday (of|in) (the|this|last|next) unit'),
    read: ofThisMonth,
  },
]

// "on Tuesday", "last Friday", "next Monday", "every Thursday", "Tuesdays", "Monday through Friday"
export const weekdays: Rule[] = [
  // "two Fridays ago"
  { name: 'weekday-ago', pattern: pattern('exact weekdays ago'), read: weekdaysAgo },
  { name: 'every-weekday', pattern: pattern('every (weekday|weekdays)'), read: everyWeekday },
  { name: 'every-weekday', pattern: pattern('weekdays'), read: everyWeekday },
  // "the following Monday", "the previous Tuesday": from the event told before
  { name: 'event-weekday', pattern: pattern('the (following|previous) weekday'), read: beside },
  { name: 'next-weekday', pattern: pattern('next weekday'), read: turned },
  { name: 'turned-weekday', pattern: pattern('(this past|this coming|last|past|coming|this) weekday'), read: turned },
  { name: 'weekday-of-week', pattern: pattern('weekday of? (last|next|this) unit'), read: ofWeek },
  { name: 'weekday-of-week', pattern: pattern('(last|next|this) unit on weekday'), read: ofWeek },
  // "the Monday after next", "a week ago Friday", "a week ago on Friday"
  { name: 'turned-twice', pattern: pattern('the? weekday (after next|before last)'), read: turnedTwice },
  { name: 'weekday-ago', pattern: pattern('count (unit|units) ago on? weekday'), read: ago },
  // "Friday week", "will meet a week on Friday"
  { name: 'weekday-week', pattern: pattern('weekday unit|a unit on weekday'), read: inAWeek },
  { name: 'weekday', pattern: pattern('weekday'), read: bare },
]

function everyWeekday(words: Word[]): Reading {
  return repeated(`XXXX-WXX-${worth(words, 'weekday', 'weekdays')}`)
}

const named = /^(man|girl|black|bloody|super|cyber|ash|palm|shrove|maundy|casual|ruby)$/

// "Man Friday", "Bloody Sunday", "Black Friday" name something else.
function bare(words: Word[], { tokens, from }: Place): Reading | null {
  return named.test(tokens[from - 1]?.lower ?? '') ? nothing : onAny(words)
}

function onAny(words: Word[]): Reading {
  return { ...onWeekday(words, {}), byTense: true }
}

function onWeekday(words: Word[], more: Partial<RelativeDate>): Reading {
  const offset = worth(words, 'weekday')!
  return relative(`XXXX-WXX-${offset}`, ['weekday'], {
    anchor: 'published',
    unit: 'weekday',
    offset,
    direction: 'either',
    ...more,
  })
}

function turned(words: Word[]): Reading {
  const turn = words.at(-2)!.cls
  if (turn === 'this') return onAny(words)
  return onWeekday(words, { direction: turn === 'last' || turn === 'past' ? 'past' : 'future', strict: true })
}

function beside(words: Word[]): Reading {
  const direction = first(words, 'previous') ? 'past' : 'future'
  return onWeekday(words, { anchor: 'event', direction, strict: true })
}

function ofMonth(words: Word[]): Reading | undefined {
  const [nth, year] = [worth(words, 'ordinal') ?? 0, worth(words, 'year')]
  if (nth > 5) return undefined
  const template = nthOfMonth(String(worth(words, 'month')).padStart(2, '0'), worth(words, 'weekday')!, nth)
  if (year !== undefined) return stated(onYear(template, year), ['year', 'month', 'day'])
  const to = { anchor: 'published', unit: 'year', offset: 0, direction: 'either' } as const
  return { ...relative(template, ['month', 'weekday'], to), byTense: true }
}

const turns: Record<string, number> = { last: -1, the: 0, this: 0, next: 1 }

function ofThisMonth(words: Word[], place: Place): Reading | null {
  const [nth, turn] = [worth(words, 'ordinal') ?? 0, words.at(-2)!.cls]
  if (nth > 5 || words.at(-1)!.value !== 'M' || (turn === 'the' && !isPlanned(place))) return nothing
  const to = counted('month', turns[turn]!)
  return relative(nthOfMonth('XX', worth(words, 'weekday')!, nth), ['weekday'], to)
}

const planned = /^(will|would|shall|['’]ll|to|due|scheduled|planned|set|expected)$/

// "The council will meet on the first Monday of the month": of this one. "Meets" is on each, and "met" of one told before.
const isPlanned = ({ tokens, from }: Place): boolean =>
  tokens.slice(Math.max(0, from - 6), from).some((t) => planned.test(t.lower))

function turnedTwice(words: Word[]): Reading {
  const ahead = first(words, 'after') !== undefined
  const shift = { unit: 'week', offset: ahead ? 1 : -1 } as const
  return onWeekday(words, { direction: ahead ? 'future' : 'past', strict: true, shift })
}

function ago(words: Word[]): Reading | undefined {
  const count = countOf(words)
  if (count === undefined || first(words, 'unit', 'units')!.value !== 'W') return undefined
  return onWeekday(words, { direction: 'past', strict: true, shift: { unit: 'week', offset: -count } })
}

function weekdaysAgo(words: Word[]): Reading | undefined {
  const count = countOf(words)
  if (count === undefined || count < 1) return undefined
  const shift = { unit: 'week', offset: 1 - count } as const
  return onWeekday([{ ...first(words, 'weekdays')!, cls: 'weekday' }], { direction: 'past', strict: true, shift })
}

// "on Friday week" ends there: "the Friday week of prayer" is none; "spent a week on Friday" is none either.
function inAWeek(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  const [week, next] = [first(words, 'unit')!, tokens[to]]
  const ends = next === undefined || next.tag === 'PUNCT'
  if (week.value !== 'W' || (words.at(-1) === week && !ends)) return undefined
  if (directionAt(tokens, from, to) !== 'future') return undefined
  return onWeekday(words, { direction: 'future', shift: { unit: 'week', offset: 1 } })
}

// "Tuesday of last week": the week is counted, and the day is in it.
function ofWeek(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'W') return undefined
  const turn = turns[first(words, 'last', 'next', 'this')!.cls]!
  return relative(`XXXX-WXX-${worth(words, 'weekday')}`, ['weekday'], counted('week', turn))
}
