import type { Telling } from './telling.ts'

/** How telling each stem is in one story: the rarer among its sentences, the more; and the weight of a whole telling. */
export type Weights = { of: ReadonlyMap<string, number>; whole: ReadonlyMap<Telling, number> }

/** Inverse document frequency over the tellings of a story (Spaerck Jones 1972). */
export function weightsOf(tellings: readonly Telling[]): Weights {
  const counts = new Map<string, number>()
  for (const { stems } of tellings) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const all = Math.max(2, tellings.length)
  const of = new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + all / count)]))
  return { of, whole: new Map(tellings.map((t) => [t, sumOf(t, of)])) }
}

function sumOf({ stems }: Telling, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const stem of stems) sum += weights.get(stem)!
  return sum
}

const FEWEST = 3

/** How alike two tellings are: shared weight over the weight of the shorter, 0 to 1; one or two words say little. */
export function likeness(a: Telling, b: Telling, weights: Weights): number {
  const [short, long] = a.stems.size <= b.stems.size ? [a, b] : [b, a]
  let shared = 0
  for (const stem of short.stems) if (long.stems.has(stem)) shared += weights.of.get(stem)!
  return shared === 0 ? 0 : (shared / weights.whole.get(short)!) * Math.min(1, short.stems.size / FEWEST)
}

/** True when two tellings name someone or something in common, or one of them names nobody. */
export function shareNames(a: Telling, b: Telling): boolean {
  if (a.names.size === 0 || b.names.size === 0 || isNamedIn(a, b) || isNamedIn(b, a)) return true
  for (const name of a.names)
    for (const other of b.names) if (isPartOf(name, other) || isPartOf(other, name)) return true
  return false
}

/** A name that an article does not use often enough to be known as one stands there as a word. */
function isNamedIn({ names }: Telling, { stems }: Telling): boolean {
  for (const name of names) {
    const lower = name.toLowerCase()
    for (const stem of stems)
      if (stem.length > 3 && lower.startsWith(stem) && lower.length - stem.length < 3) return true
  }
  return false
}

/** `Sea League` stands in "Assembly of the Sea League"; one word alone is no part. */
const isPartOf = (part: string, whole: string) => part === whole || (part.includes(' ') && whole.endsWith(` ${part}`))
