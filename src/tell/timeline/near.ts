import type { Weights } from './like.ts'
import { isThin, LONGEST_PLAN, REACH } from './same.ts'
import { isDay, isLoose, type Telling } from './telling.ts'

/**
 * The clusters begun so far, by what a telling must have in common with one to join it, so that not every telling is
 * compared with every cluster. `near` leaves out only those that could not take the telling, and keeps their order.
 */
export type Near<C> = {
  begin(cluster: C, telling: Telling): void
  join(cluster: C, telling: Telling): void
  near(telling: Telling): C[]
}

/** The least likeness of two tellings that a day does not bring together: what is needed, less what an act adds. */
export const LEAST = 0.35

type Index<K> = Map<K, number[]>

/** An empty index for tellings with these weights. */
export function nearby<C>(weights: Weights): Near<C> {
  const clusters: C[] = []
  const numbers = new Map<C, number>()
  const days: Index<number> = new Map()
  const dates: Index<string> = new Map()
  const yearless: Index<string> = new Map()
  const spans: { n: number; telling: Telling }[] = []
  const called: { n: number; telling: Telling }[] = []
  const worded = { dated: wordIndex(weights), undated: wordIndex(weights) }
  const wordsOf = new Map<number, WordIndex>()

  const begin = (cluster: C, telling: Telling) => {
    const n = clusters.push(cluster) - 1
    numbers.set(cluster, n)
    add(dates, telling.edtf, n)
    if (isDay(telling)) add(days, telling.from, n)
    else if (telling.days) spans.push({ n, telling })
    if (telling.days && telling.status === 'cancelled') called.push({ n, telling })
    if (telling.yearless) add(yearless, telling.yearless, n)
    if (!isThin(telling)) wordsOf.set(n, telling.days ? worded.dated : worded.undated)
    wordsOf.get(n)?.add(telling, n)
  }

  const near = (telling: Telling): C[] => {
    if (isLoose(telling)) return clusters
    const found = new Set<number>(dates.get(telling.edtf))
    const take = (ns: readonly number[] | undefined) => {
      for (const n of ns ?? []) found.add(n)
    }
    if (isDay(telling)) take(yearless.get(telling.edtf.slice(4)))
    if (telling.yearless) for (const [day, ns] of days) if (yearlessOf(day) === telling.yearless) take(ns)
    if (telling.days) {
      const reach = telling.status === 'cancelled' ? LONGEST_PLAN : REACH
      for (const day of daysAround(telling, reach, days)) take(days.get(day))
      take(spans.filter((s) => meets(s.telling, telling, reach)).map((s) => s.n))
      take(called.filter((c) => meets(c.telling, telling, LONGEST_PLAN)).map((c) => c.n))
    }
    if (!isThin(telling)) {
      worded.undated.near(telling, found)
      if (!telling.days) worded.dated.near(telling, found)
    }
    return [...found].sort((a, b) => a - b).map((n) => clusters[n]!)
  }

  return {
    begin,
    near,
    join: (cluster, telling) => wordsOf.get(numbers.get(cluster)!)?.add(telling, numbers.get(cluster)!),
  }
}

function add<K>(index: Index<K>, key: K, n: number): void {
  const ns = index.get(key)
  if (!ns) index.set(key, [n])
  else if (ns.at(-1) !== n) ns.push(n)
}

const DAY = 86_400_000
const yearlessOf = (day: number) => new Date(day * DAY).toISOString().slice(4, 10)

const lastDay = ({ days }: Telling) => Date.parse(days?.to ?? '') / DAY

/** The days of an index that a telling's days come near. */
function daysAround(telling: Telling, reach: number, days: Index<number>): number[] {
  const [from, to] = [telling.from - reach, lastDay(telling) + reach]
  if (!(to - from < days.size)) return [...days.keys()].filter((day) => !(day < from) && !(day > to))
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** False only where two stretches of days lie further apart; an open end may reach anywhere. */
const meets = (a: Telling, b: Telling, reach: number): boolean =>
  !(a.from > lastDay(b) + reach) && !(b.from > lastDay(a) + reach)

type WordIndex = { add(telling: Telling, n: number): void; near(telling: Telling, found: Set<number>): void }

/**
 * Finds tellings at least so alike. Of the shorter of two that are, one of its heaviest stems is in the other: all that
 * it has without them weighs less than the least (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
function wordIndex(weights: Weights): WordIndex {
  const all: Index<string> = new Map()
  const heavy: Index<string> = new Map()
  return {
    add(telling, n) {
      for (const stem of telling.stems) add(all, stem, n)
      for (const stem of heaviest(telling, weights)) add(heavy, stem, n)
    },
    near(telling, found) {
      for (const stem of heaviest(telling, weights)) for (const n of all.get(stem) ?? []) found.add(n)
      for (const stem of telling.stems) for (const n of heavy.get(stem) ?? []) found.add(n)
    },
  }
}

function heaviest(telling: Telling, { of, whole }: Weights): string[] {
  const stems = [...telling.stems].sort((a, b) => of.get(b)! - of.get(a)! || (a < b ? -1 : 1))
  let rest = whole.get(telling)!
  const least = LEAST * rest
  const count = stems.findIndex((stem) => {
    const isEnough = rest < least
    rest -= of.get(stem)!
    return isEnough
  })
  return count < 0 ? stems : stems.slice(0, count)
}
