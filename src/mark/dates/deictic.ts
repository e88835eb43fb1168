import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative, vague } from './reading.ts'
import { counted, unitOf } from './units.ts'

/** Days named from the day of the article. */
export const deictics: Rule[] = [
  // "the day before yesterday", "a week from tomorrow"
  { name: 'day-beside', pattern: pattern('the? unit (before|after) deictic'), read: beside },
  { name: 'day-beside', pattern: pattern('count (unit|units) (from|before|after) deictic'), read: ahead },
  // "today", "yesterday", "tomorrow night", "tonight"
  { name: 'reference', pattern: pattern('deictic (?=poss)'), read: todays },
  { name: 'deictic', pattern: pattern('deictic'), read: (w) => onDay(Number(w[0]!.value)) },
  { name: 'tonight', pattern: pattern('tonight'), read: () => onDay(0, 'TNI') },
]

/** A day so many days from that of the article, with a part of the day as TIMEX3 writes it. */
export function onDay(offset: number, part = ''): Reading {
  return relative(`XXXX-XX-XX${part}`, ['day'], counted('day', offset))
}

// "Today's youth", "today's world": no day, but these times.
function todays(words: Word[], { tokens, to }: Place): Reading | undefined {
  const next = tokens[to + 1]?.lemma ?? ''
  return words[0]!.value === 0 && ages.test(next) ? vague('PRESENT_REF') : undefined
}

const ages = /^(world|youth|society|generation|standard|child|kid|youngster|era|age|climate|economy|technology)$/

function beside(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'D') return undefined
  const step = first(words, 'before') ? -1 : 1
  const day = Number(first(words, 'deictic')!.value)
  return step * day > 0 ? onDay(day + step) : undefined
}

function ahead(words: Word[]): Reading | undefined {
  const [unit, size] = unitOf(first(words, 'unit', 'units')!)
  const days = { day: 1, week: 7 }[unit as string]
  const count = countOf(words)
  if (days === undefined || count === undefined) return undefined
  const sign = first(words, 'before') ? -1 : 1
  return onDay(sign * count * size * days + Number(first(words, 'deictic')!.value))
}
