import { onDay } from './deictic.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { duration, first, type Reading, relative } from './reading.ts'
import { counted, templateOf, unitOf } from './units.ts'

/** The last, this or next one of a unit. */
export const turnedUnits: Rule[] = [
  // "last month", "this week", "next year", "the current quarter", "this past weekend", "the coming year"
  {
    name: 'turned-unit',
    pattern: pattern(
      'the? (this past|this coming|last|next|coming|this|current) (fiscal|full)? (unit|quarter|season|weekend)',
    ),
    read: turned,
  },
  { name: 'turned-unit', pattern: pattern('the? past (unit|season|weekend)'), read: turned },
  // "the week after next", "the year before last"
  { name: 'turned-twice', pattern: pattern('the? (unit|weekend) (after next|before last)'), read: turnedTwice },
  { name: 'turned-part', pattern: pattern('(this|last) part'), read: turnedPart },
]

const turns: Record<string, number> = { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }
const turnOf = (words: Word[]): number => turns[words.findLast((w) => w.cls in turns)!.cls]!

function turned(words: Word[], { tokens, from }: Place): Reading | undefined {
  const head = words.at(-1)!
  const turn = turnOf(words)
  if (head.cls === 'season') return turnedSeason(String(head.value), turn)
  if (head.value === 'D' && turn !== 0) return undefined
  const before = tokens[from - 1]?.lower
  if (head.value === 'DE' || head.value === 'CE') return turnedDecade(words, turn)
  if (words[0]!.cls === 'the' && turn > 0 && isStretch(before)) return duration(`P1${head.value}`)
  const [unit, size] = unitOf(head)
  return relative(templateOf(unit), [unit], counted(unit, turn * size))
}

function turnedTwice(words: Word[]): Reading {
  const [unit, size] = unitOf(first(words, 'unit', 'weekend')!)
  return relative(templateOf(unit), [unit], counted(unit, first(words, 'after') ? 2 * size : -2 * size))
}

// "in the next year", "over the next month" are lengths of time; "the past decade" is one always.
const isStretch = (before: string | undefined): boolean =>
  before === 'in' || before === 'over' || before === 'within' || before === 'during' || before === 'for'

function turnedDecade(words: Word[], turn: number): Reading {
  const century = words.at(-1)!.value === 'CE'
  if (turn !== 0 || century) return duration(century ? 'P100Y' : 'P10Y')
  return relative('XXX', ['decade'], counted('decade', 0))
}

function turnedSeason(season: string, turn: number): Reading {
  const direction = turn < 0 ? 'past' : turn > 0 ? 'future' : 'either'
  const to = { ...counted('year', 0), direction } as const
  return { ...relative(`XXXX-${season}`, ['season'], turn === 0 ? to : { ...to, strict: true }), byTense: turn === 0 }
}

function turnedPart(words: Word[]): Reading {
  return onDay(words[0]!.cls === 'last' ? -1 : 0, `T${words[1]!.value}`)
}
