import { type Mark, marksOf, overlaps, type Span } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import type { Token } from '../language.ts'
import { DESIGNATORS, POINTERS } from '../words/en/figures.ts'
import { adjacent } from './numbers.ts'
import { isOldValue } from './ranges.ts'
import type { Quantity } from './units.ts'

/** Four digits alone are a year from 1500 on: `1000 camp beds`. */
const LONG_AGO = /^1[0-4]\d\d$/

/** Places of other marks in which a number is no figure: dates and times of day, and names with numbers in them. */
export function takenIn({ article, marks }: Draft): Span[] {
  const { text } = article
  const dates = marksOf(marks, 'date').filter(
    (d) => d.type !== 'duration' && !LONG_AGO.test(text.slice(d.start, d.end)),
  )
  const names: Mark[] = marksOf(marks, 'name').filter((n) => n.as === 'name')
  return [...dates, ...names].sort((a, b) => a.start - b.start)
}

/** Whether the words around a quantity make it a name, a year, a score, an age, a list's number or a way of pointing. */
export function isNoFigure(tokens: readonly Token[], q: Quantity, taken: readonly Span[]): boolean {
  const span = { start: tokens[q.from]!.start, end: tokens[q.to - 1]!.end }
  if (isOldValue(tokens, q.from)) return true
  if (q.kind !== 'money' && q.kind !== 'share' && taken.some((t) => overlaps(t, span))) return true
  if (q.kind === 'count' && (isYear(tokens, q) || isNamed(tokens, q) || isPointing(tokens, q))) return true
  return isGlued(tokens, q) || isListed(tokens, q) || (q.kind === 'duration' && isAge(tokens, q))
}

/** `in 2014 separatists`: a bare number of this and the last two centuries. */
function isYear(tokens: readonly Token[], q: Quantity): boolean {
  return /^(?:1[89]|20)\d\d$/.test(tokens[q.from]!.text) && q.to - q.from === 1
}

/** `Boeing 737 jets`, `Article 5`, `top 10`; and number words inside names: `the Big Three`. */
function isNamed(tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.from - 1]
  if (before && DESIGNATORS.has(before.lower)) return true
  if (before?.tag === 'PROPN' && !isScene(tokens, q.from)) return true
  return q.from > 0 && q.worded && /^\p{Lu}/u.test(tokens[q.from]!.text) && !/^[“"‘':(]$/.test(before!.text)
}

/** `On Sunday |212 hostages`, `At the bridge of Tolm |198 captives`: a sentence that opens with when or where. */
function isScene(tokens: readonly Token[], from: number): boolean {
  if (/day$/.test(tokens[from - 1]!.lower)) return true
  const opening = tokens.slice(0, from)
  const openers = /^(?:in|at|near|outside|around|across|on|off)$/
  return (
    openers.test(opening[0]!.lower) &&
    opening.length < 7 &&
    opening.every((t) => !/VERB|AUX|PUNCT|PRON/.test(t.tag)) &&
    tokens[from + 1]?.tag === 'NOUN'
  )
}

/** `the two leaders`, `one of the men`, `those three`, `one hand`. */
function isPointing(tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.from - 1]?.lower ?? ''
  if (q.value === 1) return true
  if (q.vague || q.value > 10) return false
  return POINTERS.has(before) || /^[’']s?$/.test(before) || tokens[q.to]?.lower === 'of'
}

/** Part of a larger word or number: `F-16`, `3.1.2`, `24/7`, `7:30`, `@4`, `#5`, `x2`. */
function isGlued(tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.from - 1]
  const after = tokens[q.to]
  const glued = before && adjacent(tokens, q.from) && /^[-–/.:@#+*_=×]$|\p{L}$/u.test(before.text)
  return Boolean(glued) || (after !== undefined && adjacent(tokens, q.to) && /^[/:@_=×°]$/.test(after.text))
}

/** `[3]`, `(2)`, `1. First point`. */
function isListed(tokens: readonly Token[], q: Quantity): boolean {
  const [before, after] = [tokens[q.from - 1]?.text ?? '', tokens[q.to]?.text ?? '']
  if (before === '[' || (q.kind === 'count' && before === '(' && after === ')')) return true
  return q.from === 0 && q.to === 1 && /^[.):]$/.test(after)
}

/** `33-year-old`, `two years old`, `aged 33 years`. */
function isAge(tokens: readonly Token[], q: Quantity): boolean {
  return (
    /^(?:old|ago|later|earlier|before|hence|prior|after|since)$/.test(tokens[q.to]?.lower ?? '') ||
    /^(?:aged?|last|past|next|first|previous|coming|final|every|recent|following)$/.test(
      tokens[q.from - 1]?.lower ?? '',
    )
  )
}
