import { countRow, type Miss, rowsOf } from '../measured.ts'
import { answered, wanted } from '../stats.ts'
import { type Align, meet, type Place } from './align.ts'
import type { GoldSide } from './gold.ts'
import { pairsOf } from './pairs.ts'
import { type Scorer, whereOf } from './scored.ts'
import type { ToldDispute } from './told.ts'

/**
 * A dispute is found when an answer of its kind cites words of at least two of its sides, each from another side of
 * its own. Wrong are answers about the sides of a dispute under another kind, and answers about the sides of what
 * the gold says is no dispute. The rest counts for nothing.
 */
export const scoreDisputes: Scorer = (told, gold, align, chance) => {
  if (told.disputes === null) return { rows: [], worst: [] }
  const disputes = gold.disputes.map((d) => ({ ...d, places: sidesOf(d.sides, align) }))
  const harmonies = gold.not_disputes.map((d) => ({ ...d, places: sidesOf(d.sides, align) }))
  const answers = told.disputes
  const must = disputes.filter((d) => d.must)
  const found = (d: (typeof disputes)[number]) => answers.some((a) => a.kind === d.kind && opposes(a, d.places))
  const right = (a: ToldDispute) => disputes.some((d) => a.kind === d.kind && opposes(a, d.places))
  const raised = harmonies.filter((h) => answers.some((a) => !right(a) && opposes(a, h.places)))
  const judged = answers.filter((a) => [...disputes, ...harmonies].some((d) => opposes(a, d.places)))
  const cases = [...must.map((d) => wanted(found(d))), ...judged.map((a) => answered(right(a)))]
  return {
    rows: [
      ...rowsOf('disputes', told.who, cases, chance),
      countRow('disputes that are none', told.who, raised.length, harmonies.length),
      countRow('disputes beside the gold', told.who, answers.length - judged.length, answers.length),
    ],
    worst: [
      ...raised.map((h) =>
        missOf(
          'no dispute',
          h.why,
          answers.find((a) => opposes(a, h.places)),
          h.sides[0],
        ),
      ),
      ...must
        .filter((d) => !found(d))
        .map((d) => {
          const near = answers.find((a) => opposes(a, d.places))
          return missOf('dispute not found', `${d.kind}: ${d.about}`, near, d.sides[0])
        }),
    ],
  }
}

/** The places of each side; sides of one value are one side. */
function sidesOf(sides: GoldSide[], align: Align): Place[][] {
  const values = [...new Set(sides.map((s) => s.value))]
  return values.map((value) => sides.filter((s) => s.value === value).flatMap((s) => align(s) ?? []))
}

function opposes(told: ToldDispute, sides: Place[][]): boolean {
  const pairs = pairsOf(sides.length, told.sides.length, (g, t) => meet(sides[g]!, told.sides[t]!))
  return pairs.filter((p) => p !== undefined).length >= 2
}

const missOf = (what: string, expected: string, told: ToldDispute | undefined, side: GoldSide | undefined): Miss => ({
  what,
  expected,
  got: told ? `${told.kind}: ${told.text}` : 'nothing',
  where: whereOf(side),
})
