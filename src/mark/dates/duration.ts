import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { duration, first, type Reading, repeated, vague } from './reading.ts'

/** Lengths of time, and what happens again after each. */
export const durations: Rule[] = [
  // "every two weeks", "each day", "every morning"
  {
    name: 'every-unit',
    pattern: pattern('every count? (unit|units|small|smalls|quarter|season|weekend|part)'),
    read: every,
  },
  // "every other day"
  { name: 'every-unit', pattern: pattern('every other (unit|small|quarter)'), read: everyOther },
  // "a month-long siege", "the decades-long feud", "a weeklong strike", "three-year-long"
  { name: 'long', pattern: pattern('(exact dash)? anyunit dash long'), read: length },
  { name: 'long', pattern: pattern('lasting'), read: length },
  // "recent years", "the coming weeks", "these days"
  { name: 'recent', pattern: pattern('(recent|the? coming) (units|quarters)'), read: length },
  { name: 'these-days', pattern: pattern('these units'), read: theseDays },
  // "the past three months", "the first nine months", "the last few weeks", "the past decade"
  {
    name: 'stretch',
    pattern: pattern('the? (last|past|next|coming|following|ordinal) count (units|unit|smalls|quarters)'),
    read: length,
  },
  { name: 'stretch', pattern: pattern('the? (past|last) (units|smalls)|the past (unit|small)'), read: length },
  // "two and a half years", "a year and a half", "5 1/2 hours", "half a day"
  { name: 'duration', pattern: pattern('(exact|a) dash? and dash? a dash? half dash? anyunit'), read: halves },
  { name: 'duration', pattern: pattern('(a|exact) (unit|small) and a half'), read: halves },
  { name: 'duration', pattern: pattern('(exact? fraction|half (a|dash)) dash? anyunit'), read: halves },
  // "a three-month truce", "several years", "two more weeks", "another day", "a week", "for years"
  { name: 'duration', pattern: pattern('(exact|few) dash (anyunit|quarter)'), read: length },
  { name: 'duration', pattern: pattern('the? another? count more? (units|smalls|quarters)'), read: length },
  { name: 'duration', pattern: pattern('(a|another|exact) (full|another)? (unit|small|quarter)'), read: length },
  { name: 'bare-duration', pattern: pattern('(units|smalls)'), read: bare },
]

function theseDays(words: Word[]): Reading | undefined {
  return words[1]!.value === 'D' ? vague('PRESENT_REF') : undefined
}

const inTime: Record<string, string> = { H: 'T', M: 'T', S: 'T' }
const sizes: Record<string, [number, string]> = { DE: [10, 'Y'], CE: [100, 'Y'], ML: [1000, 'Y'], FN: [2, 'W'] }

/** A length of time as TIMEX3 writes it: P3M, PT2H, P10Y for a decade, PXD for an unsaid number of days. */
function lengthOf(unit: Word, count: number | undefined): string {
  const small = unit.cls === 'small' || unit.cls === 'smalls' || unit.value === 'H'
  const [times, letter] = sizes[String(unit.value)] ?? [1, String(unit.value)]
  return `P${small ? inTime[letter] : ''}${count === undefined ? 'X' : count * times}${letter}`
}

const unitIn = (words: readonly Word[]): Word =>
  first(words, 'unit', 'units', 'small', 'smalls', 'quarter', 'quarters', 'lasting')!

function length(words: Word[]): Reading | undefined {
  const counting = words.filter((w) => w.cls !== 'ordinal')
  const count = first(counting, 'another') && countOf(counting) === undefined ? 1 : (countOf(counting) ?? one(counting))
  return duration(lengthOf(unitIn(words), count))
}

// "the past week" is one week, "the past weeks" are who knows how many.
const one = (words: readonly Word[]): number | undefined =>
  first(words, 'unit', 'small', 'lasting') && !first(words, 'few') ? 1 : undefined

const halfOf: Record<string, string> = { Y: '6M', H: '30M', M: '' }

function halves(words: Word[]): Reading {
  const unit = unitIn(words)
  const fraction = first(words, 'fraction') ? Number(first(words, 'fraction')!.value) : 0.5
  const whole = countOf(words.filter((w) => w.cls !== 'fraction')) ?? 0
  const count = first(words, 'half') && words[0]!.cls === 'half' ? 0 : whole
  const small = unit.cls === 'small' || unit.cls === 'smalls'
  const rest = fraction === 0.5 ? halfOf[String(unit.value)] : undefined
  if (rest && count > 0) return duration(`P${small ? 'T' : ''}${count}${unit.value}${rest}`)
  return duration(lengthOf(unit, count + fraction))
}

// "for years", "within days", "in the weeks before"; not "hundreds of years", "minutes apart", "on days when"
function bare(words: Word[], { tokens, from }: Place): Reading | undefined {
  const at = tokens[from - 1]?.lower === 'the' && words[0]!.cls === 'units' ? from - 2 : from - 1
  return /^(for|in|within|over|after|during)$/.test(tokens[at]?.lower ?? '') ? length(words) : undefined
}

function everyOther(words: Word[]): Reading {
  return repeated(lengthOf(words.at(-1)!, 2))
}

function every(words: Word[]): Reading {
  const unit = words.at(-1)!
  if (unit.cls === 'season' || unit.cls === 'weekend') return repeated(`XXXX-${unit.value}`)
  if (unit.cls === 'part') return repeated(`XXXX-XX-XXT${unit.value}`)
  return repeated(lengthOf(unit, countOf(words) ?? 1))
}
