import { type FigureMark, overlaps, type Span } from '../record/index.ts'
import type { Draft, MarkedSentence } from './draft.ts'
import { aboutOf } from './figures/about.ts'
import type { Phrase } from './figures/phrases.ts'
import { type Ranged, rangeAt } from './figures/ranges.ts'
import { isNoFigure, takenIn } from './figures/refuse.ts'
import { fractionAt } from './figures/shares.ts'
import { type Quantity, withUnit } from './figures/units.ts'
import type { Token } from './language.ts'
import { APPROXIMATORS, CARRIED_OVER, EXACT_STILL, GROUPS, OPENS_NUMBER } from './words/en/figures.ts'

/**
 * Marks quantities with what they measure: `more than two dozen leaders`, `£1.2bn in aid`, `20 % of the territory`,
 * `a 60-day truce`. `thousands of troops` has the least that is meant (1,000) and is approximate, as is whatever stands
 * behind `about`, `up to`, `at least`. No figures are dates, years, ordinals, ages, scores, numbers in names (`Boeing 737`,
 * `Article 5`), and modifiers that are no measure (`20-point plan`, `two-state solution`).
 */
export function figures(draft: Draft): FigureMark[] {
  const bearing = draft.sentences.filter((s) => !s.heading && s.tokens.some(opensNumber))
  if (bearing.length === 0) return []
  const taken = takenIn(draft)
  return bearing.flatMap((s) =>
    figuresIn(
      s,
      taken.filter((t) => overlaps(t, s)),
    ),
  )
}

/** The cheap test before anything dear. */
const opensNumber = ({ lower }: Token) => isDigit(lower) || OPENS_NUMBER.has(lower)
const isDigit = (word: string) => word.charCodeAt(0) < 58 && word.charCodeAt(0) > 47

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

function quantityAt(tokens: readonly Token[], i: number): Found | undefined {
  if (!opensNumber(tokens[i]!)) return undefined
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
    by: ruleOf(found, lead.phrase),
    start: between ? tokens[found.from - 1]!.start : first.start,
    end: endOf(tokens, found.to),
    value: found.value,
    high: found.high,
    unit: found.unit === '' ? countedUnit(tokens, found, about) : found.unit,
    approx: found.vague || lead.phrase !== '',
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
  if (head.tag === 'VERB' || head.tag === 'ADJ' || (GROUPS.has(head.lower) && about.from < found.from)) return 'people'
  if (about.from < found.from) return ''
  return head.tag === 'PROPN' ? head.text : head.lower
}

/** `count, up to`: the kind, with the words that make it less than exact, or `at the least` for `thousands of`. */
function ruleOf({ kind, vague, unit }: Found, phrase: string): string {
  if (phrase !== '') return `${kind}, ${phrase}`
  return vague && unit !== '%' ? `${kind}, at the least` : kind
}

function approximatorBefore(tokens: readonly Token[], from: number): { words: number; phrase: string } {
  for (const phrase of APPROXIMATORS) {
    const at = from - phrase.length
    if (at < 0 || !phrase.every((word, k) => tokens[at + k]!.lower === word)) continue
    if (phrase[0] === 'over' && CARRIED_OVER.has(tokens[at - 1]?.lemma ?? '')) return NONE
    return EXACT_STILL.has(phrase.at(-1)!) ? NONE : { words: phrase.length, phrase: phrase.join(' ') }
  }
  return NONE
}

const NONE = { words: 0, phrase: '' }
