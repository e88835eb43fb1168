import type { Token } from '../language.ts'
import {
  CODES,
  CURRENCIES,
  DURATIONS,
  MEASURES,
  NATIONAL_CURRENCIES,
  SHORT_MAGNITUDES,
  SIGNS,
  SQUARES,
} from '../words/en/figures.ts'
import { adjacent, type NumberRead } from './numbers.ts'

/** A number with its unit; `kind` says how to find what it measures. */
export type Quantity = NumberRead & {
  unit: string
  kind: 'money' | 'share' | 'measure' | 'duration' | 'strength' | 'count'
  modifier: boolean // stands before its noun with a hyphen: a 60-day truce
}

/** The unit that stands beside a number; a count of things where there is none. */
export function withUnit(tokens: readonly Token[], number: NumberRead): Quantity | undefined {
  return money(tokens, number) ?? percent(tokens, number) ?? hyphened(tokens, number) ?? measure(tokens, number)
}

/** `£1.2bn`, `300 million euros`, `EUR 40m`, `35 million AUD`, `2 billion Canadian dollars`. */
function money(tokens: readonly Token[], number: NumberRead): Quantity | undefined {
  const before = tokens[number.from - 1]
  const sign =
    before &&
    (SIGNS.get(before.lower) ??
      (CODES.has(before.lower) && before.text.length === 3 && before.text === before.text.toUpperCase()
        ? before.text
        : undefined))
  const times = SHORT_MAGNITUDES.get(tokens[number.to]?.lower.replace(/\.$/, '') ?? '')
  const whole =
    sign && times ? { ...number, to: number.to + 1, value: Number((number.value * times).toPrecision(12)) } : number
  if (sign) return { ...whole, from: whole.from - 1, unit: sign, kind: 'money', modifier: false }
  return currencyAfter(
    tokens,
    times && tokens[number.to + 1] ? { ...number, to: number.to + 1, value: number.value * times } : number,
  )
}

function currencyAfter(tokens: readonly Token[], number: NumberRead): Quantity | undefined {
  const at = tokens[number.to]?.text === '-' ? number.to + 1 : number.to
  const [first, second] = [tokens[at], tokens[at + 1]]
  const made = (unit: string, to: number): Quantity => ({
    ...number,
    to,
    unit,
    kind: 'money',
    modifier: at > number.to,
  })
  const national = first && second && NATIONAL_CURRENCIES.get(`${first.lower} ${second.lower.replace(/s$/, '')}`)
  if (national) return made(national, at + 2)
  if (first && CODES.has(first.lower) && first.text === first.text.toUpperCase()) return made(first.text, at + 1)
  if (first && SIGNS.has(first.text)) return made(SIGNS.get(first.text)!, at + 1)
  const unit = CURRENCIES.get(first?.lower ?? '')
  return unit && !(first!.lower.startsWith('pound') && second?.lower === 'of') ? made(unit, at + 1) : undefined
}

/** `20 %`, `22 per cent`, `2.5 percentage points`. */
function percent(tokens: readonly Token[], number: NumberRead): Quantity | undefined {
  const [first, second] = [tokens[number.to]?.lower, tokens[number.to + 1]?.lower]
  const made = (unit: string, words: number): Quantity => ({
    ...number,
    to: number.to + words,
    unit,
    kind: 'share',
    modifier: false,
  })
  if (first === '%' || first === 'percent' || first === 'pct')
    return second === 'points' ? made('percentage points', 2) : made('%', 1)
  if (first === 'per' && second === 'cent') return made('%', 2)
  return first === 'percentage' && /^points?$/.test(second ?? '') ? made('percentage points', 2) : undefined
}

/** `a 60-day truce`, `a 10-kilometre zone`, `a 1,500-strong force`; any other hyphen makes a name: `20-point plan`. */
function hyphened(tokens: readonly Token[], number: NumberRead): Quantity | undefined {
  if (!/^[-‑–]$/.test(tokens[number.to]?.text ?? '') || !adjacent(tokens, number.to)) return undefined
  const word = tokens[number.to + 1]?.lower ?? ''
  const made = (unit: string, kind: Quantity['kind']): Quantity => ({
    ...number,
    to: number.to + 2,
    unit,
    kind,
    modifier: true,
  })
  if (/^(?:[-‑]|olds?)$/.test(tokens[number.to + 2]?.lower ?? '')) return undefined
  if (word === 'strong') return made('people', 'strength')
  if (DURATIONS.has(word)) return made(DURATIONS.get(word)!, 'duration')
  return MEASURES.has(word) ? made(MEASURES.get(word)!, 'measure') : undefined
}

/** `40 km`, `1,200 square kilometres`, `60 days`; anything else is counted. */
function measure(tokens: readonly Token[], number: NumberRead): Quantity | undefined {
  const first = tokens[number.to]
  if (!first || /^[-‑]$/.test(first.text)) return undefined
  const second = tokens[number.to + 1]?.lower ?? ''
  const made = (unit: string, words: number, kind: Quantity['kind']): Quantity => ({
    ...number,
    to: number.to + words,
    unit,
    kind,
    modifier: false,
  })
  if (SQUARES.has(first.lower) && MEASURES.has(second))
    return made(squared(first.lower, MEASURES.get(second)!), 2, 'measure')
  if (MEASURES.has(first.lower)) return made(MEASURES.get(first.lower)!, 1, 'measure')
  if (DURATIONS.has(first.lower)) return made(DURATIONS.get(first.lower)!, 1, 'duration')
  return counted(tokens, number)
}

/** `300m people`: before a noun the short magnitude is one. */
function counted(tokens: readonly Token[], number: NumberRead): Quantity {
  const times = tokens[number.to + 1]?.tag === 'NOUN' ? SHORT_MAGNITUDES.get(tokens[number.to]!.lower) : undefined
  const whole = times ? { ...number, to: number.to + 1, value: number.value * times } : number
  return { ...whole, unit: '', kind: 'count', modifier: false }
}

const squared = (word: string, unit: string) =>
  word.startsWith('sq') ? `${unit}²` : word === 'cubic' ? `${unit}³` : word === 'nautical' ? 'nautical miles' : unit
