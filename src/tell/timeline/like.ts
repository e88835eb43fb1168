import type { Telling } from './telling.ts'

/** How telling a stem is in one story: the rarer among its sentences, the more. */
export type Weights = (stem: string) => number

/** Inverse document frequency over the tellings of a story (Spaerck Jones 1972). */
export function weightsOf(tellings: readonly Telling[]): Weights {
  const counts = new Map<string, number>()
  for (const { stems } of tellings) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const all = Math.max(2, tellings.length)
  return (stem) => Math.log(1 + all / (counts.get(stem) ?? 1))
}

const FEWEST = 3

/** How alike two tellings are: shared weight over the weight of the shorter, 0 to 1; one or two words say little. */
export function likeness(a: Telling, b: Telling, weight: Weights): number {
  const [short, long] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems]
  let shared = 0
  let all = 0
  for (const stem of short) {
    all += weight(stem)
    if (long.has(stem)) shared += weight(stem)
  }
  return all === 0 ? 0 : (shared / all) * Math.min(1, short.size / FEWEST)
}

/** True when two tellings name someone or something in common, or one of them names nobody. */
export function shareNames(a: Telling, b: Telling): boolean {
  if (a.names.size === 0 || b.names.size === 0) return true
  for (const name of a.names) if (b.names.has(name)) return true
  return false
}
