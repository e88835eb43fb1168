import { inEvidence } from './evidence.ts'
import { likeness, type Weights, weightsOf } from './like.ts'
import { nearby } from './near.ts'
import { pointedBack } from './pointed.ts'
import { neededLikeness, sameAct, shareParty } from './same.ts'
import { settled } from './settle.ts'
import { isLoose, isPassing, type Telling } from './telling.ts'
import { fixedBy } from './undated.ts'

/** Tellings of one event, those with the best evidence first, and the telling whose day is the event's. */
export type Cluster = { tellings: [Telling, ...Telling[]]; dated: Telling }

const COMPARED = 4
const SAME_ACT = 0.15

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
  const weights = weightsOf(tellings)
  const clusters: Cluster[] = []
  const begun = nearby<Cluster>(weights)
  for (const telling of inEvidence(tellings)) {
    const best = bestOf(begun.near(telling), telling, weights)
    if (best) {
      best.tellings.push(telling)
      if (best.tellings.length <= COMPARED) begun.join(best, telling)
    } else {
      const cluster: Cluster = { tellings: [telling], dated: telling }
      clusters.push(cluster)
      begun.begin(cluster, telling)
    }
  }
  return clusters
}

function bestOf(clusters: readonly Cluster[], telling: Telling, weights: Weights): Cluster | undefined {
  let best: Cluster | undefined
  let most = 0
  for (const cluster of clusters) {
    const needed = neededBy(cluster, telling)
    if (needed === undefined) continue
    const like = closest(cluster, telling, weights)
    const fit = needed === 0 ? 1 + like : like
    if (like < needed || fit <= most) continue
    if (needed === 0 || shareParty(cluster.dated, telling)) [best, most] = [cluster, fit]
  }
  return best
}

/** What the event asks of a telling; of a digest's no more than a plan of it does. */
function neededBy({ dated, tellings }: Cluster, telling: Telling): number | undefined {
  const needed = neededLikeness(dated, telling)
  const plan = needed && isLoose(telling) && tellings.find((t) => t.status === 'announced' && !isPassing(t))
  return plan ? Math.min(needed, neededLikeness(plan, telling) ?? needed) : needed
}

/** How alike a telling is to the nearest of a cluster's first ones; the few words told in passing fit too much. */
function closest({ tellings }: Cluster, telling: Telling, weights: Weights): number {
  let most = 0
  for (let i = 0; i < tellings.length && i < COMPARED; i++)
    if (i === 0 || !isPassing(tellings[i]!))
      most = Math.max(most, likeness(tellings[i]!, telling, weights) + inAct(tellings[i]!, telling))
  return most
}

/** The same verb or kind of happening with someone in common says more than its one word. */
const inAct = (a: Telling, b: Telling) => (sameAct(a, b) && a.names.size > 0 && b.names.size > 0 ? SAME_ACT : 0)
