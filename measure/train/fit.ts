import { mirror, product, solve, square } from './solve.ts'

/** Rows of one timeline of which the good ones should stand before the others; `weight` is that of the whole group. */
export type RankGroup = { good: readonly (readonly number[])[]; others: readonly (readonly number[])[]; weight: number }

const STEPS = 12
const STILL = 1e-6

/**
 * Weights that put good rows before others of their group: logistic regression on the difference of each pair
 * (RankNet without hidden units, Burges et al. 2005) with a ridge, by Newton's method. The weights of groups add up to 1.
 */
export function rankingWeights(groups: readonly RankGroup[], ridge: number): number[] {
  const size = (groups[0]?.good[0] ?? []).length
  const all = groups.reduce((sum, g) => sum + g.weight, 0)
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const curve = square(size)
    const slope = weights.map((w) => -ridge * w)
    for (const { good, others, weight } of groups) {
      const each = weight / all / (good.length * others.length)
      for (const g of good) for (const o of others) addPair(g, o, { each, weights, curve, slope })
    }
    mirror(curve)
    for (let a = 0; a < size; a++) curve[a]![a]! += ridge
    const move = solve(curve, slope)
    weights = weights.map((w, a) => w + move[a]!)
    if (Math.max(...move.map(Math.abs)) < STILL) break
  }
  return weights
}

type Newton = { each: number; weights: readonly number[]; curve: number[][]; slope: number[] }

function addPair(good: readonly number[], other: readonly number[], { each, weights, curve, slope }: Newton): void {
  const gap = good.map((value, a) => value - other[a]!)
  const chance = 1 / (1 + Math.exp(-product(weights, gap)))
  for (let a = 0; a < gap.length; a++) {
    slope[a]! += each * (1 - chance) * gap[a]!
    for (let b = 0; b <= a; b++) curve[a]![b]! += each * chance * (1 - chance) * gap[a]! * gap[b]!
  }
}

/** Rows of one day, each with what it should be worth; only differences within the day are learned. */
export type ValueGroup = { rows: readonly (readonly number[])[]; values: readonly number[]; weight: number }

/** Weights that tell the worth of rows within their group: ridge regression on standardised, centred features. */
export function valueWeights(groups: readonly ValueGroup[], ridge: number): number[] {
  const centred = groups.map(centre).filter((g) => g !== undefined)
  const size = centred[0]?.rows[0]?.length ?? 0
  const all = centred.reduce((sum, g) => sum + g.weight, 0)
  const curve = square(size)
  const slope = new Array<number>(size).fill(0)
  for (const { rows, values, weight } of centred)
    rows.forEach((row, i) => {
      const each = weight / all / rows.length
      for (let a = 0; a < size; a++) {
        slope[a]! += each * values[i]! * row[a]!
        for (let b = 0; b <= a; b++) curve[a]![b]! += each * row[a]! * row[b]!
      }
    })
  mirror(curve)
  const spread = curve.map((row, a) => Math.sqrt(row[a]!) || 1)
  const scaled = curve.map((row, a) => row.map((x, b) => x / (spread[a]! * spread[b]!) + (a === b ? ridge : 0)))
  const weights = solve(
    scaled,
    slope.map((x, a) => x / spread[a]!),
  )
  return weights.map((w, a) => w / spread[a]!)
}

const FEWEST = 5

function centre({ rows, values, weight }: ValueGroup): ValueGroup | undefined {
  if (rows.length < FEWEST) return undefined
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length
  const middle = rows[0]!.map((_, a) => mean(rows.map((row) => row[a]!)))
  const average = mean(values)
  const spread = Math.sqrt(mean(values.map((v) => (v - average) ** 2)))
  if (spread === 0) return undefined
  const moved = rows.map((row) => row.map((x, a) => x - middle[a]!))
  return { rows: moved, values: values.map((v) => (v - average) / spread), weight }
}
