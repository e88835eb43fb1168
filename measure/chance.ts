/** A source of chance: numbers in [0, 1). Always handed in, so that every run can be repeated. */
export type Chance = () => number

/** Chance from a seed: mulberry32 (Tommy Ettinger, public domain), 32 bits of state. */
export function seeded(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One of a list. */
export const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)]!

/** A whole number from `low` to `high`, both included. */
export const whole = (low: number, high: number, chance: Chance): number =>
  low + Math.floor(chance() * (high - low + 1))
