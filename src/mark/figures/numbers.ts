import type { Token } from '../language.ts'
import { MAGNITUDES, NUMBER_WORDS, SHORT_MAGNITUDES, VAGUE_NUMBERS } from '../words/en/figures.ts'

/** A number in a sentence: its tokens, half-open, and its value; `vague` where the words give no exact one. */
export type NumberRead = { from: number; to: number; value: number; vague: boolean; worded: boolean }

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

export const adjacent = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && i < tokens.length && tokens[i - 1]!.end === tokens[i]!.start

/** The number that begins at a token, with its magnitude: `1.2 bn`, `twenty-three`, `half a million`, `thousands of`. */
export function numberAt(tokens: readonly Token[], i: number): NumberRead | undefined {
  const word = tokens[i]!.lower
  if (DIGITS.test(word)) return withMagnitude(tokens, i, i + 1, Number(word.replaceAll(',', '')), false)
  if (VAGUE_NUMBERS.has(word)) return vagueAt(tokens, i)
  if (word === 'half' || word === 'several' || word === 'few' || word === 'many') return partAt(tokens, i)
  if (word === 'a' || word === 'an') return magnitudeAfterArticle(tokens, i)
  return NUMBER_WORDS.has(word) ? wordsAt(tokens, i) : undefined
}

/** `hundreds of thousands of`: all but the last `of`. */
function vagueAt(tokens: readonly Token[], i: number): NumberRead | undefined {
  let value = VAGUE_NUMBERS.get(tokens[i]!.lower)!
  let to = i + 1
  for (
    let next = tokens[to + 1];
    tokens[to]?.lower === 'of' && next && VAGUE_NUMBERS.has(next.lower);
    next = tokens[to + 1]
  ) {
    value *= VAGUE_NUMBERS.get(next.lower)!
    to += 2
  }
  if (tokens[i]!.lower === 'tens' && to === i + 1) return undefined
  return tokens[to]?.lower === 'of' ? { from: i, to: to + 1, value, vague: true, worded: true } : undefined
}

/** `half a million`, `several hundred`, `a few thousand`. */
function partAt(tokens: readonly Token[], i: number): NumberRead | undefined {
  const half = tokens[i]!.lower === 'half'
  const at = half && /^an?$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const magnitude = MAGNITUDES.get(tokens[at]?.lower ?? '')
  if (magnitude === undefined || (half && at === i + 1)) return undefined
  const value = half ? magnitude / 2 : magnitude
  return { from: i, to: at + 1, value, vague: !half, worded: true }
}

/** `a hundred and fifty`, `a dozen`, `a few hundred`. */
function magnitudeAfterArticle(tokens: readonly Token[], i: number): NumberRead | undefined {
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'few' || next === 'half') {
    const part = partAt(tokens, i + 1)
    return part && { ...part, from: i }
  }
  return MAGNITUDES.has(next) ? wordsAt(tokens, i + 1, i) : undefined
}

/** `two hundred and fifty thousand`, `twenty-three`, `two and a half million`. */
function wordsAt(tokens: readonly Token[], start: number, from = start): NumberRead {
  let [total, current, i] = [0, 0, start]
  for (; i < tokens.length; i++) {
    const word = tokens[i]!.lower
    const simple = NUMBER_WORDS.get(word)
    const magnitude = MAGNITUDES.get(word)
    if (simple !== undefined && fits(simple, current)) current += simple
    else if (magnitude !== undefined && magnitude < 1000) current = Math.max(1, current) * magnitude
    else if (magnitude !== undefined) {
      total += Math.max(1, current) * magnitude
      current = 0
    } else if (isHalf(tokens, i)) {
      current += 0.5
      i += 2
    } else if (!joins(tokens, i)) break
  }
  return { from, to: i, value: total + current, vague: false, worded: true }
}

/** A unit after tens, anything below a hundred after hundreds. */
const fits = (simple: number, current: number) =>
  current === 0 || (current % 100 === 0 && simple < 100) || (current % 10 === 0 && current % 100 >= 20 && simple < 10)

const isHalf = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'and' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'half'

/** The hyphen of `twenty-three` and the `and` of `hundred and fifty`. */
function joins(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? ''
  const before = tokens[i - 1]!.lower
  if (tokens[i]!.text === '-') {
    const tens = NUMBER_WORDS.get(before)
    const isUnit = (NUMBER_WORDS.get(next) ?? 10) < 10
    return adjacent(tokens, i) && ((tens !== undefined && tens >= 20 && isUnit) || MAGNITUDES.has(next))
  }
  return tokens[i]!.lower === 'and' && /^(?:hundred|thousand)$/.test(before) && NUMBER_WORDS.has(next)
}

function withMagnitude(tokens: readonly Token[], from: number, i: number, digits: number, vague: boolean): NumberRead {
  let [to, value] = [i, digits]
  for (let next = magnitudeFrom(tokens, to); next; next = magnitudeFrom(tokens, to)) {
    value *= next.times
    to = next.to
  }
  return { from, to, value: Number(value.toPrecision(12)), vague, worded: false }
}

/** `1.2 bn`, `300-million`; a lone `m` or `k` only where money or what is counted stands beside it, see `units`. */
function magnitudeFrom(tokens: readonly Token[], i: number): { to: number; times: number } | undefined {
  const at = tokens[i]?.text === '-' && adjacent(tokens, i) && adjacent(tokens, i + 1) ? i + 1 : i
  const word = tokens[at]?.lower ?? ''
  const times = MAGNITUDES.get(word) ?? (word.length > 1 ? SHORT_MAGNITUDES.get(word) : undefined)
  return times === undefined ? undefined : { to: at + 1, times }
}
