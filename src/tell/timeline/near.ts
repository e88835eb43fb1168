import { likenessIndex } from './like.ts'
import { keysOfOne } from './same.ts'
import type { Telling } from './telling.ts'

/** A cluster that may take a telling, and how alike the telling is to the nearest of those it is compared by. */
export type Near<C> = { cluster: C; like: number }

/** The clusters begun so far. `near` leaves out those that could not take the telling, and keeps their order. */
export type Nearby<C> = {
  begin(cluster: C, telling: Telling): void
  join(cluster: C, telling: Telling): void
  near(telling: Telling): Near<C>[]
}

/** No clusters yet, for some tellings: found by their words, and by what makes two of them one in any words. */
export function nearby<C>(tellings: readonly Telling[]): Nearby<C> {
  const clusters: C[] = []
  const numbers = new Map<C, number>()
  const places = new Map(tellings.map((telling, i) => [telling, i]))
  const keyed = new Map<string, number[]>()
  const words = likenessIndex(tellings)

  return {
    begin(cluster, telling) {
      const n = clusters.push(cluster) - 1
      numbers.set(cluster, n)
      for (const key of keysOfOne(telling)) keyed.set(key, [...(keyed.get(key) ?? []), n])
      words.add(places.get(telling)!, n)
    },
    join: (cluster, telling) => words.add(places.get(telling)!, numbers.get(cluster)!),
    near(telling) {
      const asked = keysOfOne(telling).flatMap((key) => keyed.get(key) ?? [])
      const found = [...words.near(places.get(telling)!, asked)]
      return found.sort(([a], [b]) => a - b).map(([n, like]) => ({ cluster: clusters[n]!, like }))
    },
  }
}
