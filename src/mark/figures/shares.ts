import type { Token } from '../language.ts'
import { DURATIONS, FRACTIONS } from '../words/en/figures.ts'
import type { Quantity } from './units.ts'

/** `three quarters of the country`, `a fifth of`, `half of`, `half the fleet`: shares in hundredths. */
export function fractionAt(tokens: readonly Token[], i: number): Quantity | undefined {
  const word = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  if (word === 'half' && (next === 'of' || next === 'the')) return share(i, next === 'of' ? i + 1 : i + 1, 50)
  const among = amongAt(tokens, i)
  if (among) return among
  const parts = /^(?:an?|one)$/.test(word) ? 1 : (SMALL.get(word) ?? 0)
  const at = /^[-‑]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
  const hundredths = FRACTIONS.get(tokens[at]?.lower ?? '')
  if (parts === 0 || hundredths === undefined || tokens[at + 1]?.lower !== 'of') return undefined
  return share(i, at + 1, Number(Math.min(100, parts * hundredths).toFixed(0)))
}

/** `one in five homes`, `two out of three children`: a share of what follows; not `two in three years`. */
function amongAt(tokens: readonly Token[], i: number): Quantity | undefined {
  const at = tokens[i + 1]?.lower === 'out' && tokens[i + 2]?.lower === 'of' ? i + 3 : i + 2
  if (tokens[at - 1]?.lower !== (at === i + 2 ? 'in' : 'of')) return undefined
  const [parts, whole] = [AMONG.indexOf(tokens[i]!.lower), AMONG.indexOf(tokens[at]?.lower ?? '')]
  const noun = tokens[at + 1]
  if (parts < 1 || whole <= parts || noun?.tag !== 'NOUN' || DURATIONS.has(noun.lower)) return undefined
  return share(i, at + 1, Math.round((100 * parts) / whole))
}

const AMONG = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const SMALL: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['seven', 7],
  ['nine', 9],
])

const share = (from: number, to: number, value: number): Quantity => ({
  from,
  to,
  value,
  vague: true,
  worded: true,
  unit: '%',
  kind: 'share',
  modifier: false,
})
