import { isThin } from './same.ts'
import { isLight, isLoose, type Telling } from './telling.ts'

/**
 * What tellings are compared by, a column for each: hundreds of thousands of pairs are looked at, and numbers that lie
 * side by side are read many times faster than objects all over the memory.
 */
export type Columns = {
  stems: Uint32Array // the numbers of the stems of all tellings, one telling behind the other, each in order
  at: Uint32Array // by telling: where its own begin; those of the next one begin where they end
  weights: Float64Array // by stem: the rarer among the tellings, the more it tells
  whole: Float64Array // by telling, as all that follow: the weight of all its stems
  verb: Uint32Array // equal for the same verb
  act: Uint32Array // equal for the same kind of happening; 0 for none
  named: Uint8Array // 1 where someone takes part
  dated: Uint8Array // 1 for what gives a day, or days
  loose: Uint8Array // 1 for a digest's
  light: Uint8Array // 1 for what is no plain report of what happened
  off: Uint8Array // 1 for what was called off
  said: Uint8Array // 1 for a statement that gives a number
  thin: Uint8Array // 1 for what cannot be known again without its day
  from: Float64Array // first and last of its days since 1970; an open end is infinite, and without days nothing lies between
  to: Float64Array
}

export function columnsOf(tellings: readonly Telling[]): Columns {
  const { stems, at } = stemsOf(tellings)
  const weights = weightsOf(stems, tellings.length)
  const columns = { stems, at, weights, ...emptyColumns(tellings.length) }
  const [verb, act] = [numbering(1), numbering(1)]
  for (let i = 0; i < tellings.length; i++) {
    const t = tellings[i]!
    const { mark, days, names, numbers } = t
    columns.whole[i] = sumOf(stems, weights, at[i]!, at[i + 1]!)
    columns.verb[i] = verb(mark.verb)
    columns.act[i] = act(mark.about ?? mark.deed ?? '')
    columns.named[i] = Number(names.size > 0)
    columns.dated[i] = Number(days !== undefined)
    columns.loose[i] = Number(isLoose(t))
    columns.light[i] = Number(isLight(t))
    columns.off[i] = Number(t.status === 'cancelled')
    columns.said[i] = Number(mark.by.startsWith('statement') && numbers.length > 0)
    columns.thin[i] = Number(isThin(t))
    columns.from[i] = numberOr(t.from, days ? -Infinity : Infinity)
    columns.to[i] = numberOr(t.to, days ? Infinity : -Infinity)
  }
  return columns
}

function emptyColumns(size: number): Omit<Columns, 'stems' | 'at' | 'weights'> {
  const bytes = () => new Uint8Array(size)
  return {
    whole: new Float64Array(size),
    verb: new Uint32Array(size),
    act: new Uint32Array(size),
    named: bytes(),
    dated: bytes(),
    loose: bytes(),
    light: bytes(),
    off: bytes(),
    said: bytes(),
    thin: bytes(),
    from: new Float64Array(size),
    to: new Float64Array(size),
  }
}

/** In one order, so that the same words weigh the same to the last digit in whatever order they were said. */
function stemsOf(tellings: readonly Telling[]): Pick<Columns, 'stems' | 'at'> {
  const number = numbering(0)
  const at = new Uint32Array(tellings.length + 1)
  for (const [i, { stems }] of tellings.entries()) at[i + 1] = at[i]! + stems.size
  const stems = new Uint32Array(at[tellings.length]!)
  for (const [i, telling] of tellings.entries()) {
    let next = at[i]!
    for (const stem of telling.stems) stems[next++] = number(stem)
    stems.subarray(at[i], next).sort()
  }
  return { stems, at }
}

function sumOf(stems: Uint32Array, weights: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += weights[stems[i]!]!
  return sum
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
function weightsOf(stems: Uint32Array, tellings: number): Float64Array {
  const counts: number[] = []
  for (const stem of stems) counts[stem] = (counts[stem] ?? 0) + 1
  const all = Math.max(2, tellings)
  return Float64Array.from(counts, (count) => Math.log(1 + all / count))
}
