import { alike, stemsOf } from './alike.ts'
import type { Step } from './changes.ts'

/** What became of a stance that is held again: more, less, the same, or (undefined) another promise on other terms. */
export function scopeChange(before: Step, after: Step): 'confirms' | 'narrows' | 'widens' | undefined {
  const [earlier, later] = [before.pledge, after.pledge]
  const number = amountChange(before, after)
  if (number) return number
  if (earlier.condition && later.condition)
    return alike(stemsOf(earlier.condition.exact), stemsOf(later.condition.exact)) > 0 ? 'confirms' : undefined
  if (later.condition) return 'narrows'
  if (earlier.condition) return UNCONDITIONAL.test(later.line.text) ? 'widens' : 'confirms'
  return 'confirms'
}

const UNCONDITIONAL = /\b(?:unconditional(?:ly)?|without (?:any )?(?:pre)?conditions?|whether or not|no strings)\b/i

/**
 * "1,500 soldiers" after "up to 4,000 soldiers": by the first number of a unit that both name. Where who is to act has the
 * number ("No more than 1,500 soldiers will come"), it stands beside the action in its line.
 */
function amountChange(earlier: Step, later: Step): 'narrows' | 'widens' | undefined {
  const pair = otherAmount(amountsOf(earlier), amountsOf(later))
  if (pair === undefined || alike(earlier.content, later.content) < 0.25) return undefined
  return pair[1] < pair[0] ? 'narrows' : 'widens'
}

const amountsOf = ({ amounts, pledge }: Step): Amounts => (amounts.size > 0 ? amounts : amountsIn(pledge.line.text))

/** Amounts by the stem of the word that they count. */
export type Amounts = ReadonlyMap<string, number>

/** Two different numbers of one unit; undefined where two texts name none or the same. */
export function otherAmount(before: Amounts, after: Amounts): [number, number] | undefined {
  for (const [unit, amount] of after) {
    const was = before.get(unit)
    if (was !== undefined && was !== amount) return [was, amount]
  }
  return undefined
}

const AMOUNT = /(\d[\d,.]*\d|\d)\s*(million|billion|thousand)?\s+(?:of\s+)?(?:\p{Lu}\p{L}+\s+)?(\p{Ll}{3,})/gu

const TIMES =
  /^(?:days?|weeks?|months?|years?|hours?|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** The amounts of a text; a date or a duration is none. */
export function amountsIn(text: string): Amounts {
  const found = new Map<string, number>()
  for (const [, digits, scale, unit] of text.matchAll(AMOUNT)) {
    if (TIMES.test(unit!)) continue
    const value = Number(digits!.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
    const [key] = stemsOf(unit!)
    if (Number.isFinite(value) && key && !found.has(key)) found.set(key, value)
  }
  return found
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 }
