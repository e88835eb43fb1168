import { type Columns, columnsOf } from './columns.ts'
import { daysIndex } from './days.ts'
import { likenessTo } from './like.ts'
import { lists } from './lists.ts'
import { keysOfOne, LEAST, REACH, SAME_KIND, SAME_SAYING } from './same.ts'
import { isPassing, type Telling } from './telling.ts'
import { wordsIndex } from './words.ts'

/** A cluster that may take a telling, and how alike the telling is to the nearest of those it is compared by. */
export type Near = { cluster: number; like: number }

/** The clusters begun so far. Tellings go by their numbers, and a cluster by that of its first. */
export type Nearby = {
  begin(telling: number): void
  join(telling: number, cluster: number): void
  near(telling: number): Near[]
}

const COMPARED = 4 // of the tellings of a cluster, the first; what is told in passing is too short to compare with

/**
 * No clusters yet, for some tellings. `near` leaves out clusters that could not take the telling, and keeps their order:
 * they are found by their days, by their words, and by what makes two of them one in any words.
 */
export function nearby(tellings: readonly Telling[]): Nearby {
  const columns = columnsOf(tellings)
  const [days, words] = [daysIndex(tellings, columns), wordsIndex(columns)]
  const [likenessOf, least] = [likenessTo(columns), leastBy(columns)]
  const keyed = lists<string>()
  const compared: number[][] = []
  const sizes = new Uint32Array(tellings.length)
  const withPlan: number[] = []

  const likeness = (telling: number) => {
    const like = likenessOf(telling)
    return (cluster: number) => {
      let most = 0
      for (const other of compared[cluster]!) most = Math.max(most, like(other))
      return most
    }
  }

  return {
    begin(telling) {
      compared[telling] = [telling]
      sizes[telling] = 1
      days.add(telling)
      words.add(telling, telling)
      for (const key of keysOfOne(tellings[telling]!)) keyed.add(key, telling)
    },
    join(number, cluster) {
      const telling = tellings[number]!
      const size = ++sizes[cluster]!
      if (isPassing(telling)) return
      if (telling.status === 'announced') withPlan.push(cluster)
      if (size > COMPARED) return
      compared[cluster]!.push(number)
      words.add(number, cluster)
    },
    near(telling) {
      const like = likeness(telling)
      const found = new Map<number, number>()
      for (const cluster of days.near(telling)) {
        const l = like(cluster)
        if (l >= least(cluster, telling)) found.set(cluster, l)
      }
      const keys = keysOfOne(tellings[telling]!).flatMap(keyed.at)
      for (const cluster of [...keys, ...words.near(telling), ...(columns.loose[telling] ? withPlan : [])])
        found.set(cluster, like(cluster))
      return [...found].sort(([a], [b]) => a - b).map(([cluster, like]) => ({ cluster, like }))
    },
  }
}

/** The least likeness that two tellings with days may need, but for what `keysOfOne` finds. */
function leastBy({ loose, light, bare, said, from, to }: Columns): (a: number, b: number) => number {
  const meet = (a: number, b: number, reach: number) => from[a]! <= to[b]! + reach && from[b]! <= to[a]! + reach
  return (a, b) => {
    if ((bare[a] || bare[b]) && meet(a, b, 0)) return 0
    if (loose[a] || loose[b] || ((light[a] || light[b]) && meet(a, b, 0))) return SAME_KIND
    return said[a] && said[b] && meet(a, b, REACH) ? SAME_SAYING : LEAST
  }
}
