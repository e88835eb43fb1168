import type { CorrectionField } from '../../record/index.ts'

/** The file on which a reader says that something is wrong, in the story's folder. */
export const REPORT_FILE = 'report.html'

/** The columns of `corrections.csv`, in their order. */
export const COLUMNS = ['id', 'field', 'value', 'reason', 'by', 'on'] as const

/** What a line is, for what may be wrong with it. */
export type Kind = 'event' | 'pledge' | 'quote' | 'figure' | 'dispute' | 'article'

/** What a correction needs a value for: the date, a name, a stance, another event or another article. */
export type Ask = 'date' | 'name' | 'stance' | 'event' | 'article'

/**
 * What may be wrong with a line of some kinds, the field of `corrections.csv` that mends it, and what it asks for; without
 * a field it can only be said in a mail. `says` begins the reason where the field alone does not say what is wrong.
 */
export type Problem = { name: string; of: Kind[]; field: CorrectionField | null; ask?: Ask; says?: string }

const LINES: Kind[] = ['event', 'pledge', 'quote', 'figure', 'dispute']

export const PROBLEMS: readonly Problem[] = [
  { name: 'wrong date', of: ['event', 'pledge', 'figure'], field: 'date', ask: 'date' },
  { name: 'wrong speaker', of: ['quote', 'pledge'], field: 'speaker', ask: 'name' },
  { name: 'wrong actor', of: ['pledge'], field: 'actor', ask: 'name' },
  { name: 'wrong stance', of: ['pledge'], field: 'stance', ask: 'stance' },
  { name: 'not supported by the words', of: LINES, field: 'hide', says: 'not supported' },
  { name: 'duplicate of another event', of: ['event'], field: 'same event as', ask: 'event' },
  { name: 'duplicate', of: LINES.slice(1), field: 'hide', says: 'duplicate' },
  { name: 'outdated', of: LINES, field: 'hide', says: 'outdated' },
  { name: 'belongs to another story', of: ['article'], field: 'not the same story' },
  { name: 'same story as an article of another', of: ['article'], field: 'same story as', ask: 'article' },
  { name: 'nothing: it is right', of: LINES, field: 'confirm' },
  { name: 'something else', of: [...LINES, 'article'], field: null },
]

/** What each of these wants, in words. */
export const ASKS: Record<Ask, string> = {
  date: 'The right day (2026-01-05), month (2026-01) or year (2026), no finer than it is known; XXXX where nobody knows it',
  name: 'The right name, or unknown',
  stance: 'The right stance',
  event: 'The event that it repeats',
  article: 'The id of an article of that story',
}
