import { type FigureMark, type Span, wordsAt } from '../record/index.ts'
import type { Draft, MarkedSentence } from './draft.ts'
import { aboutOf, type Phrase } from './figures/about.ts'
import { type Ranged, rangeAt } from './figures/ranges.ts'
import { isNoFigure, takenIn } from './figures/refuse.ts'
import { fractionAt, type Quantity, withUnit } from './figures/units.ts'
import type { Token } from './language.ts'
import { APPROXIMATORS, EXACT_STILL, MAY_COUNT } from './words/en/figures.ts'

/**
 * Marks quantities with what they measure: `more than two dozen leaders`, `£1.2bn in aid`, `20 % of the territory`,
 * `a 60-day truce`. `thousands of troops` has the least that is meant (1,000) and is approximate, as is whatever stands
 * behind `about`, `up to`, `at least`. No figures are dates, years, ordinals, ages, scores, numbers in names (`Boeing 737`,
 * `Article 5`), and modifiers that are no measure (`20-point plan`, `two-state solution`).
 */
export function figures(draft: Draft): FigureMark[] {
  const { text } = draft.article
  const sentences = draft.sentences.filter((s) => !s.heading && MAY_COUNT.test(wordsAt(text, s)))
  if (sentences.length === 0) return []
  const taken = takenIn(draft)
  return sentences.flatMap((sentence) =>
    figuresIn(
      sentence,
      taken.filter((t) => t.start < sentence.end && t.end > sentence.start),
    ),
  )
}

type Found = Quantity & { high: number | null }

function figuresIn(sentence: MarkedSentence, taken: readonly Span[]): FigureMark[] {
  const { tokens } = sentence
  const marks: FigureMark[] = []
  for (let i = 0; i < tokens.length; i++) {
    const found = quantityAt(tokens, i)
    if (!found) continue
    const about = isNoFigure(tokens, found, taken) ? undefined : aboutOf(sentence, found)
    if (about) marks.push(markOf(tokens, found, about))
    i = found.to - 1
  }
  return marks
}

const STARTS = /^[\d]|^(?:an?|half|several|few|many)$/

function quantityAt(tokens: readonly Token[], i: number): Found | undefined {
  const { tag, lower } = tokens[i]!
  if (tag !== 'NUM' && tag !== 'NOUN' && tag !== 'PROPN' && !STARTS.test(lower)) return undefined
  const fraction = fractionAt(tokens, i)
  if (fraction) return { ...fraction, high: null }
  const range = rangeAt(tokens, i)
  const unit = range && withUnit(tokens, range)
  return unit && { ...unit, high: highOf(range, unit) }
}

/** A magnitude that came with the unit (`$5-10m`) holds for both ends. */
function highOf(range: Ranged, unit: Quantity): number | null {
  return range.high === null || range.value === 0 ? range.high : range.high * (unit.value / range.value)
}

function markOf(tokens: readonly Token[], found: Found, about: Phrase): FigureMark {
  const lead = approximatorBefore(tokens, found.from)
  const first = tokens[found.from - lead.words]!
  const between = tokens[found.from - 1]?.lower === 'between' && found.high !== null
  return {
    kind: 'figure',
    by: found.kind,
    start: between ? tokens[found.from - 1]!.start : first.start,
    end: endOf(tokens, found.to),
    value: found.value,
    high: found.high,
    unit: found.unit === '' ? countedUnit(tokens, found, about) : found.unit,
    approx: found.vague || lead.inexact,
    about: { start: tokens[about.from]!.start, end: tokens[about.to - 1]!.end },
  }
}

/** Without the `of` behind `thousands` and the full stop that may stick to `£40m.` */
function endOf(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1]!
  if (last.lower === 'of') return tokens[to - 2]!.end
  return last.lower === 'm.' || last.lower === 'bn.' ? last.end - 1 : last.end
}

/** What is counted, in its own word; people where what befell them is told; nothing where it stands before the number. */
function countedUnit(tokens: readonly Token[], found: Found, about: Phrase): string {
  const head = tokens[about.head]!
  if (head.tag === 'VERB') return 'people'
  if (about.from < found.from) return ''
  return head.tag === 'PROPN' ? head.text : head.lower
}

function approximatorBefore(tokens: readonly Token[], from: number): { words: number; inexact: boolean } {
  for (const phrase of APPROXIMATORS) {
    const at = from - phrase.length
    if (at < 0 || !phrase.every((word, k) => tokens[at + k]!.lower === word)) continue
    if (EXACT_STILL.has(phrase.at(-1)!)) return { words: 0, inexact: false }
    return { words: phrase.length, inexact: true }
  }
  return { words: 0, inexact: false }
}
