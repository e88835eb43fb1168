import type { RelativeDate } from '../../record/index.ts'
import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { first, type Reading, relative } from './reading.ts'
import { directionAt } from './tense.ts'
import { counted, templateOf, unitOf } from './units.ts'

/** Dates counted from the event told before, and not from the day of the article. */
export const events: Rule[] = [
  // "the following day", "the next morning", "the previous week", "the following Tuesday"
  {
    name: 'event-next',
    pattern: pattern('the (following|next|previous) (unit|weekend|part|quarter|season)'),
    read: beside,
  },
  { name: 'event-next', pattern: pattern('following (unit|weekend|part|quarter)'), read: beside },
  // "a day later", "two weeks earlier", "three days before"; "two days after the talks" is a length of time
  {
    name: 'event-later',
    pattern: pattern('count (units|unit|quarter) (later|after)'),
    read: (w, at) => away(w, at, 1),
  },
  {
    name: 'event-earlier',
    pattern: pattern('count (units|unit|quarter) (earlier|before|previous)'),
    read: (w, at) => away(w, at, -1),
  },
  { name: 'event-earlier', pattern: pattern('the (unit|weekend) (before|earlier)'), read: (w, at) => away(w, at, -1) },
  { name: 'event-later', pattern: pattern('the (unit|weekend) after'), read: (w, at) => away(w, at, 1) },
  // "ten days on, the town is cut off"
  { name: 'event-later', pattern: pattern('count (units|unit) on (?=comma)'), read: (w, at) => away(w, at, 1) },
  // "the night before", "the morning after", "two nights later"
  { name: 'event-part', pattern: pattern('(the|exact) part (before|earlier|after|later)'), read: partAway },
  // "that day", "the same week", "later in the day"
  { name: 'event-same', pattern: pattern('(that same?|the same) (unit|weekend|quarter|season)'), read: same },
  { name: 'event-same', pattern: pattern('(that same?|the same) part'), read: samePart },
  { name: 'event-same', pattern: pattern('(earlier|later|early) in the unit'), read: inThe },
]

const fromEvent = (unit: RelativeDate['unit'], offset: number): RelativeDate => counted(unit, offset, 'event')

// "The next year he left" counts from the event; "they leave the next week" from the article.
function beside(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  const head = words.at(-1)!
  const far = first(words, 'next') && head.cls !== 'part' && head.value !== 'D'
  if (far && directionAt(tokens, from, to) !== 'past') return undefined
  const step = first(words, 'previous') ? -1 : 1
  if (head.cls === 'part') return relative(`XXXX-XX-XXT${head.value}`, ['day'], fromEvent('day', step))
  const [unit, size] = unitOf(head)
  return relative(templateOf(unit), [unit], fromEvent(unit, step * size))
}

function away(words: Word[], place: Place, sign: number): Reading | undefined {
  const count = words[0]!.cls === 'the' ? 1 : countOf(words)
  if (count === undefined || (isPreposition(words.at(-1)!) && !endsThere(place))) return undefined
  const [unit, size] = unitOf(first(words, 'unit', 'units', 'quarter', 'weekend')!)
  const template = unit === 'week' ? 'XXXX-XX-XX' : templateOf(unit)
  return relative(template, [unit], fromEvent(unit, sign * Math.round(count * size)))
}

function partAway(words: Word[], place: Place): Reading | undefined {
  const count = words[0]!.cls === 'the' ? 1 : countOf(words)
  if (count === undefined || (isPreposition(words.at(-1)!) && !endsThere(place))) return undefined
  const days = first(words, 'before', 'earlier') ? -count : count
  return relative(`XXXX-XX-XXT${first(words, 'part')!.value}`, ['day'], fromEvent('day', days))
}

const isPreposition = ({ lower }: Word): boolean => lower === 'after' || lower === 'before'

// "he left two days after." but not "two days after the talks"
function endsThere({ tokens, to }: Place): boolean {
  const next = tokens[to]
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ'
}

function same(words: Word[]): Reading {
  const [unit] = unitOf(words.at(-1)!)
  return relative(templateOf(unit), [unit], fromEvent(unit, 0))
}

function samePart(words: Word[]): Reading {
  return relative(`XXXX-XX-XXT${words.at(-1)!.value}`, ['day'], fromEvent('day', 0))
}

function inThe(words: Word[]): Reading {
  const [unit] = unitOf(words.at(-1)!)
  return relative(templateOf(unit), [unit], counted(unit, 0, unit === 'day' ? 'event' : 'published'))
}
