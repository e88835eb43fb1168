import type { Measured, Row } from './measured.ts'
import { sum } from './stats.ts'

/**
 * The figures of several stories as one: counts added up, shares weighted by what they are shares of. An F1 cannot be
 * pooled so, and is left out.
 */
export function pooled(stories: readonly Measured[]): Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of stories.flatMap(({ rows }) => rows)) {
    if (row.name.endsWith(' F1')) continue
    const key = JSON.stringify([row.name, row.who])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map(pooledRow)
}

function pooledRow(rows: readonly Row[]): Row {
  const n = sum(rows.map((row) => row.n))
  const isCount = rows[0]!.unit === 'count'
  const value = isCount ? sum(rows.map((row) => row.value)) : sum(rows.map((row) => row.value * row.n)) / n
  return { ...rows[0]!, name: `all: ${rows[0]!.name}`, value, low: null, high: null, n }
}
