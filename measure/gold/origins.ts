import type { ToldStory } from '../../src/record/index.ts'
import type { Chance } from '../chance.ts'
import { rowsOf } from '../measured.ts'
import { answered, wanted } from '../stats.ts'
import { isOf } from './align.ts'
import type { Gold, GoldOrigin } from './gold.ts'
import type { Scored } from './scored.ts'

type Copy = { source: string; of: string; by: string }

/** Which articles copy or rewrite which: the gold lists all of them, so any other is wrong. */
export function scoreOrigins(stories: readonly ToldStory[], gold: Gold, chance: Chance): Scored {
  if (gold.origins === null) return { rows: [], worst: [] }
  const copies = stories.flatMap(copiesIn)
  const found = (g: GoldOrigin) => copies.some((c) => isSame(c, g))
  const right = (c: Copy) => gold.origins!.some((g) => isSame(c, g))
  const cases = [...gold.origins.map((g) => wanted(found(g))), ...copies.map((c) => answered(right(c)))]
  const lost = gold.origins.filter((g) => !found(g))
  const wrong = copies.filter((c) => !right(c))
  return {
    rows: rowsOf('origins', 'truceline', cases, chance),
    worst: [
      ...wrong.map((c) => ({ what: 'origin wrong', expected: 'none', got: `${c.of}: ${c.by}`, where: c.source })),
      ...lost.map((g) => ({ what: 'origin not found', expected: `${g.of}: ${g.by}`, got: 'nothing', where: g.file })),
    ],
  }
}

const isSame = (copy: Copy, gold: GoldOrigin): boolean => isOf(copy.source, gold.file) && isOf(copy.of, gold.of)

function copiesIn({ record }: ToldStory): Copy[] {
  const sourceOf = (id: string) => record.articles.find((a) => a.id === id)?.source ?? id
  return record.articles.flatMap(({ source, origin }) =>
    origin ? [{ source, of: sourceOf(origin.of), by: origin.by }] : [],
  )
}
