import type { RelativeDate } from '../../record/index.ts'
import type { Word } from './lexicon.ts'

export type Unit = RelativeDate['unit']

// A decade or a century away is counted in years: "a decade ago" is a year, not ten of them.
const units: Record<string, [Unit, number]> = {
  D: ['day', 1],
  W: ['week', 1],
  FN: ['week', 2],
  M: ['month', 1],
  Y: ['year', 1],
  DE: ['year', 10],
  CE: ['year', 100],
  ML: ['year', 1000],
  Q: ['quarter', 1],
  H: ['hour', 1],
  WE: ['weekend', 1],
  SP: ['season', 1],
  SU: ['season', 1],
  FA: ['season', 1],
  WI: ['season', 1],
}

/** The unit a word counts in, and how many of them it is worth: a fortnight is two weeks. */
export const unitOf = ({ value, cls }: Word): [Unit, number] =>
  cls === 'small' || cls === 'smalls' ? ['hour', value === 'H' ? 1 : 0] : (units[String(value)] ?? ['day', 1])

const templates: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  weekend: 'XXXX-WXX-WE',
  hour: 'XXXX-XX-XX',
}

/** The TIMEX3 value of a unit of which nothing is known yet. */
export const templateOf = (unit: Unit): string => templates[unit] ?? 'XXXX'

/** So many units from the anchor, back where negative. */
export const counted = (unit: Unit, offset: number, anchor: RelativeDate['anchor'] = 'published'): RelativeDate => ({
  anchor,
  unit,
  offset,
  direction: offset < 0 ? 'past' : offset > 0 ? 'future' : 'either',
})
