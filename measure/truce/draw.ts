import type { Chance } from '../chance.ts'

/** True so often. */
export const happens = (share: number, chance: Chance): boolean => chance() < share

/** A number from low to high, evenly. */
export const between = (low: number, high: number, chance: Chance): number => low + (high - low) * chance()

/** A number of the standard normal distribution (Box and Muller 1958). */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/** How many of something that happens so often on average (Knuth, by products of uniforms; for means up to some hundreds). */
export function howMany(mean: number, chance: Chance): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)))
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = chance(); product > limit; product *= chance()) count++
  return count
}

/** One of some, each with its weight. */
export function weighed<T>(list: readonly (readonly [T, number])[], chance: Chance): T {
  const all = list.reduce((sum, [, weight]) => sum + weight, 0)
  let rest = chance() * all
  for (const [one, weight] of list) {
    rest -= weight
    if (rest < 0) return one
  }
  return list.at(-1)![0]
}
