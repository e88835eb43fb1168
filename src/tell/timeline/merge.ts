import { inEvidence } from './evidence.ts'
import { likeness, shareNames, type Weights, weightsOf } from './like.ts'
import { pointedBack } from './pointed.ts'
import { neededLikeness, sameAct, sameParty } from './same.ts'
import { isDay, isPassing, type Telling } from './telling.ts'
import { fixedBy } from './undated.ts'

/** Tellings of one event, those with the best evidence first, and the telling whose day is the event's. */
export type Cluster = { tellings: [Telling, ...Telling[]]; dated: Telling }

const COMPARED = 4
const SAME_ACT = 0.15

/** Groups tellings of one event; what that tells of the days of articles without a date may group more. */
export function clustersOf(tellings: readonly Telling[]): Cluster[] {
  const clusters = joined(tellings)
  const fixed = fixedBy(clusters, tellings)
  return outright(calledOff(pointedBack(fixed ? joined(fixed) : clusters))).map(withoutPlan)
}

/**
 * Each telling joins the most alike cluster begun by a telling of better evidence: on the same
 * day by likeness alone; within three days by more of it where one side is a digest, which may give the article's day for
 * the event's, and by much more where two reports disagree; without a day of its own by strong likeness.
 */
function joined(tellings: readonly Telling[]): Cluster[] {
  const weights = weightsOf(tellings)
  const clusters: Cluster[] = []
  for (const telling of inEvidence(tellings)) {
    const best = bestOf(clusters, telling, weights)
    if (best) best.tellings.push(telling)
    else clusters.push({ tellings: [telling], dated: telling })
  }
  return clusters
}

/** What was called off for a day is the one thing that was planned for it, in whatever words. */
function calledOff(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter((off) => {
    if (!off.tellings.every((t) => t.status === 'cancelled') || !isDay(off.dated)) return true
    const planned = clusters.filter((c) => c.dated.edtf === off.dated.edtf && c.tellings.every(isAhead))
    if (planned.length !== 1 || !shareParty(planned[0]!.dated, off.dated)) return true
    planned[0]!.tellings.push(...off.tellings)
    return false
  })
}

const isAhead = ({ status }: Telling) => status === 'announced'

/** `Dunmere suspended the delivery on Friday`: where nobody tells the plan, what happened is that it was called off. */
function withoutPlan(cluster: Cluster): Cluster {
  if (!cluster.tellings.every(({ mark }) => mark.deed === 'calling off')) return cluster
  const [first, ...rest] = cluster.tellings.map((t): Telling => ({ ...t, status: 'happened' }))
  return { tellings: [first!, ...rest], dated: first! }
}

/**
 * What is told in passing alone says nothing of a day that is told outright, nor what its sentence tells outright; and
 * of a day that is told only in passing, one thing.
 */
function outright(clusters: readonly Cluster[]): Cluster[] {
  const told = clusters.filter((c) => !c.tellings.every(isPassing))
  const days = new Set(told.map((c) => c.dated.edtf))
  const dated = told.filter((c) => c.dated.days !== undefined)
  const sentences = new Set(dated.flatMap((c) => c.tellings.map((t) => t.sentence)))
  const passing = clusters.filter((c) => c.tellings.every(isPassing))
  const kept = passing
    .sort((a, b) => Number(isAhead(a.dated)) - Number(isAhead(b.dated)))
    .filter(({ dated, tellings }) => {
      if (days.has(dated.edtf) || isMonthOf(dated.edtf, days) || tellings.some((t) => sentences.has(t.sentence)))
        return false
      days.add(dated.edtf)
      return true
    })
  return [...told, ...kept]
}

/** `that he demanded at the beginning of the month`: of a month with days that are told. */
const isMonthOf = (edtf: string, days: ReadonlySet<string>) =>
  edtf.length === 7 && [...days].some((day) => day.startsWith(edtf))

function bestOf(clusters: readonly Cluster[], telling: Telling, weights: Weights): Cluster | undefined {
  let best: Cluster | undefined
  let most = 0
  for (const cluster of clusters) {
    const needed = neededLikeness(cluster.dated, telling)
    if (needed === undefined || (needed > 0 && !shareParty(cluster.dated, telling))) continue
    const like = closest(cluster, telling, weights)
    const fit = needed === 0 ? 1 + like : like
    if (like >= needed && fit > most) [best, most] = [cluster, fit]
  }
  return best
}

const shareParty = (a: Telling, b: Telling) => sameParty(a, b) || shareNames(a, b)

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
