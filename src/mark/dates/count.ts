import type { Word } from './lexicon.ts'

/**
 * The number that some words write: "three", "twenty-four", "a dozen", "12", "a". Undefined for "several", whose
 * number is not said.
 */
export function countOf(words: readonly Word[]): number | undefined {
  let sum = 0
  let seen = false
  for (const { cls, value } of words) {
    if (cls === 'few' && value === 'X') return undefined
    if (cls === 'a' && !seen) sum = 1
    else if (
      cls === 'dozen' ||
      cls === 'numword' ||
      cls === 'few' ||
      cls === 'daynum' ||
      cls === 'number' ||
      cls === 'year'
    )
      sum = joined(sum, seen, Number(value))
    else if (cls !== 'a') continue
    seen = true
  }
  return seen && Number.isFinite(sum) ? sum : undefined
}

// "a dozen" is 1 then 12, "two hundred" 2 then 100, "twenty four" 20 then 4.
const joined = (sum: number, seen: boolean, next: number): number =>
  !seen
    ? next
    : next >= 100 || next === 12 || next === 2
      ? sum === 1 || next >= 100
        ? sum * next
        : sum + next
      : sum === 1
        ? next
        : sum + next
