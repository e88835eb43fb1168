import type { Token } from '../language.ts'
import { CHANGING } from '../words/en/figures.ts'
import { type NumberRead, numberAt } from './numbers.ts'

/** A number, or two that are the ends of a range. */
export type Ranged = NumberRead & { high: number | null }

const RANGE_TOKEN = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[-–—](\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/

/** The range or number that begins at a token: `400-500`, `15,000–20,000`, `3 to 6`, `between 3 and 6`, `5 or 6`. */
export function rangeAt(tokens: readonly Token[], i: number): Ranged | undefined {
  const inOne = RANGE_TOKEN.exec(tokens[i]!.text)
  if (inOne) return oneToken(tokens, i, inOne)
  const low = numberAt(tokens, i)
  if (!low) return undefined
  const join = /^(?:to|and|or|[-–—])$/.exec(tokens[low.to]?.lower ?? '')?.[0]
  const start = isSign(tokens[low.to + 1]) ? low.to + 2 : low.to + 1
  const high = join && tokens[start] ? numberAt(tokens, start) : undefined
  if (!high || !mayJoin(tokens, i, join!, low)) return { ...low, high: null }
  const scale = high.value >= 1000 && low.value < 1000 && !low.worded ? scaleOf(high, tokens, start) : 1
  if (low.value * scale >= high.value) return { ...low, high: null }
  return { ...low, to: high.to, value: low.value * scale, high: high.value }
}

const isSign = (token: Token | undefined) => token !== undefined && /^[$€£¥]$/.test(token.text)

/** `and` joins only after `between`, so that `three ships and four planes` stay two figures. */
function mayJoin(tokens: readonly Token[], i: number, join: string, low: NumberRead): boolean {
  const before = tokens[i - 1]?.lower
  const between = before === 'between' || (isSign(tokens[i - 1]) && tokens[i - 2]?.lower === 'between')
  if (join === 'and') return between
  if (join === 'to') return !/^(?:close|up)$/.test(before ?? '') && !isOldValue(tokens, i)
  return join !== 'or' || low.value < 100
}

const REACH = 8

/** `rose from |41 to 48`, `was cut to 41 from |48`: what it was before. */
export function isOldValue(tokens: readonly Token[], i: number): boolean {
  if (tokens[isSign(tokens[i - 1]) ? i - 2 : i - 1]?.lower !== 'from') return false
  return tokens.slice(Math.max(0, i - REACH), i).some((t) => CHANGING.has(t.lemma) && t.tag !== 'NOUN')
}

/** In `2 to 3 million` the magnitude belongs to both. */
function scaleOf(high: NumberRead, tokens: readonly Token[], start: number): number {
  const digits = Number(tokens[start]!.text.replaceAll(',', ''))
  return Number.isNaN(digits) || digits === 0 ? 1 : high.value / digits
}

/** Scores (`3-1`) fall, years (`2014-2020`) are dates; what is left is a range. */
function oneToken(tokens: readonly Token[], i: number, [, a, b]: RegExpExecArray): Ranged | undefined {
  const [low, high] = [Number(a!.replaceAll(',', '')), Number(b!.replaceAll(',', ''))]
  if (low >= high || (low > 1899 && high < 2100 && !a!.includes(','))) return undefined
  const end = { ...tokens[i]!, text: b!, lower: b!, tag: 'NUM' as const }
  const after = numberAt([...tokens.slice(0, i), end, ...tokens.slice(i + 1, i + 4)], i)!
  const scale = after.value / high
  return { ...after, value: low * scale, high: after.value }
}
