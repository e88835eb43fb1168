import { inEvidence } from './evidence.ts'
import { type Near, nearby } from './near.ts'
import { pointedBack } from './pointed.ts'
import { apart, NEARLY, neededLikeness, REACH, shareParty } from './same.ts'
import { settled } from './settle.ts'
import { isDay, isLoose, isPassing, type Telling } from './telling.ts'
import { fixedBy } from './undated.ts'

/** Tellings of one event, those with the best evidence first, and the telling whose day is the event's. */
export type Cluster = { tellings: [Telling, ...Telling[]]; dated: Telling }

/** Groups tellings of one event; what that tells of the days of articles without a date may group more. */
export function clustersOf(tellings: readonly Telling[]): Cluster[] {
  const clusters = joined(tellings)
  const fixed = fixedBy(clusters, tellings)
  return settled(pointedBack(fixed ? joined(fixed) : clusters))
}

/**
 * Each telling joins the most alike cluster begun by a telling of better evidence: on the same day by likeness alone;
 * within three days by more of it where one side is a digest, which may give the article's day for the event's, and by
 * much more where two reports disagree; without a day of its own by strong likeness. What then could as well tell an
 * event of another day is left out.
 */
function joined(tellings: readonly Telling[]): Cluster[] {
  const ranked = inEvidence(tellings)
  const begun = nearby(ranked)
  const clusters = new Map<number, Cluster>()
  for (const [i, telling] of ranked.entries()) {
    const near = begun.near(i)
    const best = bestOf(near, telling, clusters)
    if (!best) {
      clusters.set(i, { tellings: [telling], dated: telling })
      begun.begin(i)
    } else if (!isTorn(telling, best, near, clusters)) {
      clusters.get(best.cluster)!.tellings.push(telling)
      begun.join(i, best.cluster)
    }
  }
  return [...clusters.values()]
}

type Clusters = ReadonlyMap<number, Cluster>

/** A cluster that takes a telling, and how well: beyond 1 where it needs no likeness. */
type Fit = { cluster: number; fit: number }

function bestOf(near: readonly Near[], telling: Telling, clusters: Clusters): Fit | undefined {
  let best: Fit | undefined
  for (const { cluster, like } of near) {
    if (best && 1 + like <= best.fit) continue
    const needed = neededBy(clusters.get(cluster)!, telling)
    if (needed === undefined || like < needed) continue
    const fit = needed === 0 ? 1 + like : like
    if (fit <= (best?.fit ?? 0)) continue
    if (needed === 0 || shareParty(clusters.get(cluster)!.dated, telling)) best = { cluster, fit }
  }
  return best
}

/** Told without a day of its own and about as much like an event of another day: nobody can say which of them it tells. */
function isTorn(telling: Telling, best: Fit, near: readonly Near[], clusters: Clusters): boolean {
  if (isDay(telling)) return false
  const { dated } = clusters.get(best.cluster)!
  return near.some(({ cluster, like }) => {
    const other = clusters.get(cluster)!
    if (like <= NEARLY * best.fit || !areOfTwoDays(dated, other.dated)) return false
    return like >= NEARLY * (neededBy(other, telling) ?? Infinity)
  })
}

const areOfTwoDays = (a: Telling, b: Telling) => isDay(a) && isDay(b) && apart(a, b) > REACH

/** What the event asks of a telling; of a digest's no more than a plan of it does. */
export function neededBy({ dated, tellings }: Cluster, telling: Telling): number | undefined {
  const needed = neededLikeness(dated, telling)
  const plan = needed && isLoose(telling) && tellings.find((t) => t.status === 'announced' && !isPassing(t))
  return plan ? Math.min(needed, neededLikeness(plan, telling) ?? needed) : needed
}
