import { bootstrap } from './bootstrap.ts'
import type { Chance } from './chance.ts'
import { type Case, f1Of, precisionOf, recallOf, sum } from './stats.ts'

/** One figure of one method with its 95 % bootstrap interval; `who` is ours or the name of a rival. */
export type Row = {
  name: string
  who: 'truceline' | (string & {})
  value: number
  low: number | null
  high: number | null
  n: number
  unit?: 'share' | 'count' | 'seconds' // a share where nothing is said
}

/** One case that went wrong, for `--worst`; the worst come first. */
export type Miss = { what: string; expected: string; got: string; where: string }

/** What measuring one set gives: figures of all methods of the same run, the worst cases, and what to know of them. */
export type Measured = { set: string; rows: Row[]; worst: Miss[]; notes: string[] }

/** Recall, precision and F1 over some cases; a figure over no cases at all is left out. */
export function rowsOf(kind: string, who: string, cases: readonly Case[], chance: Chance): Row[] {
  const asked = sum(cases.map((c) => c.asked))
  const said = sum(cases.map((c) => c.said))
  const figures: [string, (cases: readonly Case[]) => number, number][] = [
    ['recall', recallOf, asked],
    ['precision', precisionOf, said],
    ['F1', f1Of, asked],
  ]
  return figures
    .filter(([, , n]) => n > 0)
    .map(([name, figure, n]) => ({ name: `${kind} ${name}`, who, ...bootstrap(cases, figure, chance), n }))
}

/** How many, of how many there could be. */
export const countRow = (name: string, who: string, value: number, n: number): Row => ({
  name,
  who,
  value,
  low: null,
  high: null,
  n,
  unit: 'count',
})
