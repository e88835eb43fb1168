import { countOf } from './count.ts'
import type { Word } from './lexicon.ts'
import { anyOf, type Family, pattern } from './pattern.ts'
import { duration, first, type Reading, repeated } from './reading.ts'

// "three months", "a two-week truce", "30 days", "several years", "every two weeks", "every day"
export const durations: Family[] = [
  {
    needs: anyOf('unit units small smalls quarter quarters'),
    rules: [
      {
        name: 'every-unit',
        pattern: pattern('every count? (unit|units|small|smalls|quarter|season|weekend|part)'),
        read: every,
      },
      { name: 'duration', pattern: pattern('count dash? (units|unit|small|smalls|quarters|quarter)'), read: length },
      { name: 'duration', pattern: pattern('(units|smalls)'), read: length },
    ],
  },
]

const inTime: Record<string, string> = { H: 'T', M: 'T', S: 'T' }

/** A length of time as TIMEX3 writes it: P3M, PT2H, P10Y for a decade, PXD for an unsaid number of days. */
export function lengthOf(words: readonly Word[]): string | undefined {
  const unit = first(words, 'unit', 'units', 'small', 'smalls', 'quarter', 'quarters')!
  const count = countOf(words)
  const small = unit.cls === 'small' || unit.cls === 'smalls'
  const [times, letter] = { DE: [10, 'Y'], CE: [100, 'Y'], ML: [1000, 'Y'], FN: [2, 'W'] }[String(unit.value)] ?? [
    1,
    String(unit.value),
  ]
  return `P${small ? inTime[letter as string] : ''}${count === undefined ? 'X' : count * (times as number)}${count === undefined ? unit.value : letter}`
}

function length(words: Word[]): Reading | undefined {
  const value = lengthOf(words)
  return value === undefined ? undefined : duration(value)
}

function every(words: Word[]): Reading | undefined {
  const unit = words.at(-1)!
  if (unit.cls === 'season' || unit.cls === 'weekend') return repeated(`XXXX-${unit.value}`)
  if (unit.cls === 'part') return repeated(`XXXX-XX-XXT${unit.value}`)
  const count = countOf(words) ?? 1
  const small = unit.cls === 'small' || unit.cls === 'smalls'
  return repeated(`P${small ? 'T' : ''}${count}${unit.value}`)
}
