import { columnsOf } from './columns.ts'
import { datesIndex } from './dates.ts'
import { likenessTo } from './like.ts'
import { lists } from './lists.ts'
import { keysOfOne } from './same.ts'
import { isLoose, isPassing, type Telling } from './telling.ts'
import { wordsIndex } from './words.ts'

/** A cluster that may take a telling, and how alike the telling is to the nearest of those it is compared by. */
export type Near = { cluster: number; like: number }

/** The clusters begun so far. Tellings go by their numbers, and a cluster by that of its first. */
export type Nearby = {
  begin(telling: number): void
  join(telling: number, cluster: number): void
  near(telling: number): Near[]
}

const NONE: Near[] = []
const COMPARED = 4 // of the tellings of a cluster, the first; what is told in passing is too short to compare with

/**
 * No clusters yet, for some tellings. `near` leaves out clusters that could not take the telling, and keeps their order:
 * they are found by their days, by their words, and by what makes two of them one in any words.
 */
export function nearby(tellings: readonly Telling[]): Nearby {
  const columns = columnsOf(tellings)
  const [words, dates, likenessOf] = [wordsIndex(columns), datesIndex(tellings), likenessTo(columns)]
  const keys = tellings.map(keysOfOne)
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
      dates.add(telling)
      words.add(telling, telling)
      for (const key of keys[telling]!) keyed.add(key, telling)
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
      const found = new Set(words.near(telling))
      for (const cluster of dates.near(telling)) found.add(cluster)
      for (const key of keys[telling]!) for (const cluster of keyed.at(key)) found.add(cluster)
      if (isLoose(tellings[telling]!)) for (const cluster of withPlan) found.add(cluster)
      if (found.size === 0) return NONE
      const like = likeness(telling)
      return [...found].sort((a, b) => a - b).map((cluster) => ({ cluster, like: like(cluster) }))
    },
  }
}
