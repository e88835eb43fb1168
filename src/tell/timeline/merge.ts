import { inEvidence } from './evidence.ts'
import { type Near, nearby } from './near.ts'
import { pointedBack } from './pointed.ts'
import { neededLikeness, shareParty } from './same.ts'
import { settled } from './settle.ts'
import { isLoose, isPassing, type Telling } from './telling.ts'
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
 * much more where two reports disagree; without a day of its own by strong likeness.
 */
function joined(tellings: readonly Telling[]): Cluster[] {
  const ranked = inEvidence(tellings)
  const begun = nearby(ranked)
  const clusters = new Map<number, Cluster>()
  for (const [i, telling] of ranked.entries()) {
    const best = bestOf(begun.near(i), telling, clusters)
    if (best === undefined) {
      clusters.set(i, { tellings: [telling], dated: telling })
      begun.begin(i)
    } else {
      clusters.get(best)!.tellings.push(telling)
      begun.join(i, best)
    }
  }
  return [...clusters.values()]
}

function bestOf(near: readonly Near[], telling: Telling, clusters: ReadonlyMap<number, Cluster>): number | undefined {
  let best: number | undefined
  let most = 0
  for (const { cluster, like } of near) {
    if (1 + like <= most) continue
    const needed = neededBy(clusters.get(cluster)!, telling)
    if (needed === undefined || like < needed) continue
    const fit = needed === 0 ? 1 + like : like
    if (fit <= most) continue
    if (needed === 0 || shareParty(clusters.get(cluster)!.dated, telling)) [best, most] = [cluster, fit]
  }
  return best
}

/** What the event asks of a telling; of a digest's no more than a plan of it does. */
export function neededBy({ dated, tellings }: Cluster, telling: Telling): number | undefined {
  const needed = neededLikeness(dated, telling)
  const plan = needed && isLoose(telling) && tellings.find((t) => t.status === 'announced' && !isPassing(t))
  return plan ? Math.min(needed, neededLikeness(plan, telling) ?? needed) : needed
}
