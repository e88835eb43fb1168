import type { RelativeDate } from '../../record/index.ts'
import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, nothing, type Reading, relative, repeated, worth } from './reading.ts'
import { counted } from './units.ts'

// "on Tuesday", "last Friday", "next Monday", "every Thursday", "Tuesdays", "Monday through Friday"
export const weekdays: Rule[] = [
  { name: 'every-weekday', pattern: pattern('every (weekday|weekdays)'), read: everyWeekday },
  { name: 'every-weekday', pattern: pattern('weekdays'), read: everyWeekday },
  {
    name: 'turned-weekday',
    pattern: pattern('(this past|this coming|last|past|next|coming|following|this) weekday'),
    read: turned,
  },
  { name: 'weekday-of-week', pattern: pattern('weekday of? (last|next|this) unit'), read: ofWeek },
  { name: 'weekday-of-week', pattern: pattern('(last|next|this) unit on weekday'), read: ofWeek },
  // "the Monday after next", "a week ago Friday"
  { name: 'turned-twice', pattern: pattern('the? weekday (after next|before last)'), read: turnedTwice },
  { name: 'weekday-ago', pattern: pattern('count (unit|units) ago weekday'), read: ago },
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
  if (turn === 'following') return onWeekday(words, { anchor: 'event', direction: 'future', strict: true })
  return onWeekday(words, { direction: turn === 'last' || turn === 'past' ? 'past' : 'future', strict: true })
}

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

// "Tuesday of last week": the week is counted, and the day is in it.
function ofWeek(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'W') return undefined
  const turn = { last: -1, next: 1, this: 0 }[first(words, 'last', 'next', 'this')!.cls as 'last' | 'next' | 'this']
  return relative(`XXXX-WXX-${worth(words, 'weekday')}`, ['weekday'], counted('week', turn))
}
