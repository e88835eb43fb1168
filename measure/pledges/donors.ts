import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Chance } from '../chance.ts'
import { sameName } from '../gold/names.ts'
import { plainly } from '../gold/rival.ts'
import { type Miss, type Row, rowsOf } from '../measured.ts'
import { type Case, wanted } from '../stats.ts'
import { measureAmounts } from './amounts.ts'
import { articleOf, pledgesOf } from './marking.ts'

/** Aid in prose (Kiel Ukraine Support Tracker): is the donor found to commit something, where the text names it with a verb of promising. */
export function measureDonors(file: string, chance: Chance): { rows: Row[]; worst: Miss[] } {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) as Record<string, string>[]
  const asked = rows.filter((r) => names(r.Explanation!, r.countries!) && PROMISES.test(r.Explanation!))
  const ours = asked.map((r) =>
    pledgesOf(articleOf(r.ID!, r.Explanation!)).some(
      (p) => p.stance === 'commits' && sameName(p.actor.name, r.countries!),
    ),
  )
  const verbs = asked.map((r) => byVerbs(r))
  const cases = (found: readonly boolean[]): Case[] => found.map(wanted)
  const misses = asked.flatMap((r, i): Miss[] =>
    ours[i]
      ? []
      : [{ what: `Kiel: ${r.Explanation}`, expected: `${r.countries} commits`, got: 'nothing', where: r.ID! }],
  )
  const only = (kind: string, who: string, found: readonly boolean[]) =>
    rowsOf(kind, who, cases(found), chance).filter((row) => row.name.endsWith('recall'))
  return {
    rows: [
      ...only('Kiel donor', 'truceline', ours),
      ...only('Kiel donor', 'verbs alone', verbs),
      ...measureAmounts(rows, chance),
    ],
    worst: misses,
  }
}

const PROMISES = /\b(?:pledg|promis|commit|offer|will |vow|agree|announc)/i

const names = (text: string, country: string): boolean => text.toLowerCase().includes(country.toLowerCase())

const byVerbs = (row: Record<string, string>): boolean =>
  plainly([{ id: row.ID!, source: row.ID!, text: row.Explanation!, published: null }]).pledges.some(
    (p) => p.stance === 'commits' && p.actor.some((a) => sameName(a, row.countries!)),
  )
