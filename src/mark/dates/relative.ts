import type { RelativeDate } from '../../record/index.ts'
import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { anyOf, type Family, pattern } from './pattern.ts'
import { first, type Reading, relative } from './reading.ts'

type Unit = RelativeDate['unit']

// "today", "yesterday", "tomorrow", "tonight", "the day before yesterday"
const deictic: Family = {
  needs: anyOf('deictic tonight'),
  rules: [
    { name: 'day-beside', pattern: pattern('the? unit (before|after) deictic'), read: beside },
    { name: 'deictic', pattern: pattern('deictic'), read: (w) => onDay(Number(w[0]!.value)) },
    { name: 'tonight', pattern: pattern('tonight'), read: () => onDay(0, 'TNI') },
  ],
}

// "last month", "this week", "next year", "the current quarter", "this weekend", "last summer"
const turnedUnits: Family = {
  needs: anyOf('unit units quarter season weekend part'),
  rules: [
    {
      name: 'turned-unit',
      pattern: pattern(
        'the? (this past|this coming|last|past|next|coming|this|current|same) (fiscal|calendar)? (unit|quarter|season|weekend)'.replace(
          '|calendar',
          '',
        ),
      ),
      read: turned,
    },
    { name: 'turned-part', pattern: pattern('(this|last) part'), read: turnedPart },
    { name: 'ago', pattern: pattern('(count|recent) (units|unit|small|smalls|quarter|quarters) ago'), read: ago },
    { name: 'ahead', pattern: pattern('(?<=in|within) count (units|unit) (?=from)'), read: ago },
    { name: 'event-next', pattern: pattern('the? (following|next) (unit|weekend|part)'), read: afterEvent },
    { name: 'event-later', pattern: pattern('count (units|unit|quarter) (later|after)'), read: (w) => fromEvent(w, 1) },
    {
      name: 'event-earlier',
      pattern: pattern('count (units|unit|quarter) (earlier|before)'),
      read: (w) => fromEvent(w, -1),
    },
    { name: 'event-same', pattern: pattern('(that same?|the same) (unit|weekend|quarter)'), read: sameEvent },
  ],
}

export const relatives: Family[] = [deictic, turnedUnits]

function onDay(offset: number, part = ''): Reading {
  return relative(`XXXX-XX-XX${part}`, ['day'], counted('day', offset))
}

const counted = (unit: Unit, offset: number, anchor: RelativeDate['anchor'] = 'published'): RelativeDate => ({
  anchor,
  unit,
  offset,
  direction: offset < 0 ? 'past' : offset > 0 ? 'future' : 'either',
})

function beside(words: Word[]): Reading | undefined {
  if (first(words, 'unit')!.value !== 'D') return undefined
  const step = first(words, 'before') ? -1 : 1
  const day = Number(first(words, 'deictic')!.value)
  return step * day > 0 ? onDay(day + step) : undefined
}

const units: Record<string, [Unit, number]> = {
  D: ['day', 1],
  W: ['week', 1],
  FN: ['week', 2],
  M: ['month', 1],
  Y: ['year', 1],
  DE: ['decade', 1],
  CE: ['decade', 10],
  Q: ['quarter', 1],
  H: ['hour', 1],
  WE: ['weekend', 1],
  SP: ['season', 1],
  SU: ['season', 1],
  FA: ['season', 1],
  WI: ['season', 1],
}
const templates: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  weekend: 'XXXX-WXX-WE',
  hour: 'XXXX-XX-XX',
}

const turns: Record<string, number> = { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1, same: 0 }

function turned(words: Word[]): Reading | undefined {
  const head = words.at(-1)!
  const turn =
    turns[first(words.slice(0, -1).reverse(), 'last', 'past', 'this', 'current', 'next', 'coming', 'same')!.cls]!
  if (head.cls === 'season') return turnedSeason(String(head.value), turn)
  if (head.value === 'D' && turn !== 0) return undefined
  const [unit, size] = units[head.value]!
  return relative(templates[unit] ?? 'XXXX', [unit], counted(unit, turn * size))
}

function turnedSeason(season: string, turn: number): Reading {
  const direction = turn < 0 ? 'past' : turn > 0 ? 'future' : 'either'
  return { ...relative(`XXXX-${season}`, ['season'], { ...counted('year', 0), direction }), byTense: turn === 0 }
}

function turnedPart(words: Word[]): Reading | undefined {
  const part = String(words[1]!.value)
  return onDay(words[0]!.cls === 'last' ? -1 : 0, `T${part}`)
}

function ago(words: Word[]): Reading | undefined {
  const count = countOf(words)
  const back = first(words, 'ago') ? -1 : 1
  const [unit, size] = units[first(words, 'unit', 'units', 'small', 'smalls', 'quarter', 'quarters')!.value] ?? []
  if (unit === undefined || count === undefined)
    return first(words, 'ago') ? { type: 'date', timex: 'PAST_REF', certain: [], relative: null } : undefined
  return relative(templates[unit] ?? 'XXXX', [unit], counted(unit, Math.round(back * count * size!)))
}

function fromEvent(words: Word[], sign: number): Reading | undefined {
  const count = countOf(words)
  const [unit, size] = units[first(words, 'unit', 'units', 'quarter')!.value] ?? []
  if (unit === undefined || count === undefined) return undefined
  const template = unit === 'week' ? 'XXXX-XX-XX' : (templates[unit] ?? 'XXXX')
  return relative(template, [unit], counted(unit, sign * Math.round(count * size!), 'event'))
}

function afterEvent(words: Word[]): Reading | undefined {
  const head = words.at(-1)!
  if (head.cls === 'part') return relative(`XXXX-XX-XXT${head.value}`, ['day'], counted('day', 1, 'event'))
  const [unit, size] = units[head.value]!
  return relative(templates[unit] ?? 'XXXX', [unit], counted(unit, size, 'event'))
}

function sameEvent(words: Word[]): Reading | undefined {
  const [unit] = units[words.at(-1)!.value]!
  return relative(templates[unit] ?? 'XXXX', [unit], counted(unit, 0, 'event'))
}
