import { DAY_FEATURES } from '../../src/tell/choice/days.ts'
import { LINE_FEATURES } from '../../src/tell/choice/lines.ts'
import type { Model } from '../../src/tell/choice/model.ts'
import type { Example } from './examples.ts'
import { type RankGroup, rankingWeights, type ValueGroup, valueWeights } from './fit.ts'

const RIDGE_OF_DAYS = 0.075
const RIDGE_OF_LINES = 0.75
const REPETITION = 0.7 // of the spread of a line's worth within its day; set by hand, figures hardly move from 0.3 to 1
const FULL = 0.85 // where the gold tells nearly every day there is, nothing can be learned of days

/** Learns the model from examples; each topic counts the same, however many timelines it has. */
export function learn(examples: readonly Example[]): Model {
  const weightOf = (example: Example, among: readonly Example[]) =>
    1 / among.filter((e) => e.topic === example.topic).length
  const open = examples.filter(({ days }) => days.filter((d) => d.gold).length / days.length < FULL)
  const days = rankingWeights(
    open.map((e) => rankGroup(e, weightOf(e, open))),
    RIDGE_OF_DAYS,
  )
  const lines = valueWeights(
    examples.flatMap((e) => valueGroups(e, weightOf(e, examples))),
    RIDGE_OF_LINES,
  )
  return { days: named(DAY_FEATURES, days), lines: named(LINE_FEATURES, lines), repetition: REPETITION }
}

function rankGroup({ days }: Example, weight: number): RankGroup {
  const rows = (gold: boolean) => days.filter((d) => d.gold === gold).map((d) => DAY_FEATURES.map((f) => d.features[f]))
  return { good: rows(true), others: rows(false), weight }
}

function valueGroups({ lines }: Example, weight: number): ValueGroup[] {
  return lines.map((day) => ({
    rows: day.map(({ features }) => LINE_FEATURES.map((f) => features[f])),
    values: day.map((line) => line.worth),
    weight: weight / lines.length,
  }))
}

function named<K extends string>(names: readonly K[], values: readonly number[]): Record<K, number> {
  return Object.fromEntries(names.map((name, i) => [name, rounded(values[i]!)])) as Record<K, number>
}

const rounded = (x: number): number => Math.round(x * 10_000) / 10_000
