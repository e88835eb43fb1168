import { isLight, isLoose, type Telling } from './telling.ts'

/**
 * What tellings are compared by, a column for each: millions of pairs are looked at, and numbers that lie side by side
 * are read many times faster than objects all over the memory.
 */
export type Columns = {
  stems: readonly Uint32Array[] // by telling: the numbers of its stems
  weights: Float64Array // by stem: the rarer among the tellings, the more it tells
  whole: Float64Array // by telling, as all that follow: the weight of all its stems
  size: Uint16Array // how many stems
  verb: Uint32Array // equal for the same verb
  act: Uint32Array // equal for the same kind of happening; 0 for none
  named: Uint8Array // 1 where someone takes part
  loose: Uint8Array // 1 for a digest's
  light: Uint8Array // 1 for what is no plain report of what happened
  said: Uint8Array // 1 for a statement that gives a number
  from: Float64Array // first and last of its days since 1970; an open end is infinite, and without days nothing lies between
  to: Float64Array
}

export function columnsOf(tellings: readonly Telling[]): Columns {
  const [stem, verb, act] = [numbering(0), numbering(1), numbering(1)]
  const stems = tellings.map((t) => Uint32Array.from(t.stems, stem))
  const weights = weightsOf(stems)
  const bytes = (is: (t: Telling) => boolean) => Uint8Array.from(tellings, (t) => Number(is(t)))
  return {
    stems,
    weights,
    whole: Float64Array.from(stems, (ids) => ids.reduce((sum, id) => sum + weights[id]!, 0)),
    size: Uint16Array.from(stems, (ids) => ids.length),
    verb: Uint32Array.from(tellings, ({ mark }) => verb(mark.verb)),
    act: Uint32Array.from(tellings, ({ mark }) => act(mark.about ?? mark.deed ?? '')),
    named: bytes(({ names }) => names.size > 0),
    loose: bytes(isLoose),
    light: bytes(isLight),
    said: bytes(({ mark, numbers }) => mark.by.startsWith('statement') && numbers.length > 0),
    from: Float64Array.from(tellings, ({ days, from }) => numberOr(from, days ? -Infinity : Infinity)),
    to: Float64Array.from(tellings, ({ days, to }) => numberOr(to, days ? Infinity : -Infinity)),
  }
}

const numberOr = (day: number, other: number) => (Number.isNaN(day) ? other : day)

/** Numbers words from a first number on; nothing is 0. */
function numbering(first: number): (word: string) => number {
  const numbers = new Map<string, number>()
  return (word) => {
    if (word === '') return 0
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, first + numbers.size)
    return first + numbers.size - 1
  }
}

/** Inverse document frequency over the tellings of a story (Spaerck Jones 1972). */
function weightsOf(tellings: readonly Uint32Array[]): Float64Array {
  const counts: number[] = []
  for (const ids of tellings) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  const all = Math.max(2, tellings.length)
  return Float64Array.from(counts, (count) => Math.log(1 + all / count))
}
