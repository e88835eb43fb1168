import type { Figure } from '../../record/index.ts'

/**
 * The figure with the one that it takes the place of, where its own sentence says that a number was mended and gives the old
 * one: `The ministry corrected its figure: 41 people drowned, not 48.` Both stay in the record, and neither is wrong by the other.
 */
export function withChange(figure: Figure, figures: readonly Figure[]): Figure {
  const old = oldValueIn(figure.line.citations[0].exact)
  if (old === undefined || old === figure.value) return figure
  const before = figures.find((f) => f.id !== figure.id && f.value === old && f.unit === figure.unit)
  return before ? { ...figure, change: { of: before.id, was: before.value, how: 'revised' } } : figure
}

const MENDED = /\b(?:correct|revis|amend|updat|lower|rais|restat|cut)(?:e[sd]?|s|d|ed|ing)?\b/i
const OLD =
  /\b(?:from|not|instead of|rather than|down from|up from|earlier figure of|previous(?:ly)?(?: \p{L}+){0,3}) (?:about |some )?(\d[\d,]*(?:\.\d+)?)/iu

/** The number that a sentence says was mended. */
export function oldValueIn(sentence: string): number | undefined {
  const old = MENDED.test(sentence) ? OLD.exec(sentence) : null
  return old ? Number(old[1]!.replaceAll(',', '')) : undefined
}
