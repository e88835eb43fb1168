import { daysBetween } from '../../record/index.ts'
import { originOf } from '../story.ts'
import { likeness, shareNames, type Weights, weightsOf } from './like.ts'
import type { Telling } from './telling.ts'

/** Tellings of one event. The first has the best evidence for its day. */
export type Cluster = [Telling, ...Telling[]]

const SAME_DAY = 0.42
const NEAR_DAY = 0.55
const UNDATED = 0.5
const REACH = 3

/**
 * Groups tellings of one event. Each joins the most alike cluster begun by a telling of better evidence: on the same
 * day by likeness alone; within three days only where one side may give the article's day for the event's; without a
 * day of its own by strong likeness.
 */
export function clustersOf(tellings: readonly Telling[]): Cluster[] {
  const weight = weightsOf(tellings)
  const clusters: Cluster[] = []
  for (const telling of [...tellings].sort(byEvidence)) {
    const best = bestOf(clusters, telling, weight)
    if (best) best.push(telling)
    else clusters.push([telling])
  }
  return clusters
}

function bestOf(clusters: readonly Cluster[], telling: Telling, weight: Weights): Cluster | undefined {
  let best: Cluster | undefined
  let most = 0
  for (const cluster of clusters) {
    const needed = neededLikeness(cluster[0], telling)
    if (needed === undefined || !shareNames(cluster[0], telling)) continue
    const like = Math.max(...cluster.slice(0, 4).map((t) => likeness(t, telling, weight)))
    if (like >= needed && like > most) [best, most] = [cluster, like]
  }
  return best
}

/** How alike two tellings must be to be one event, or undefined when their days forbid it. */
function neededLikeness(a: Telling, b: Telling): number | undefined {
  if (a.mark.status === 'cancelled' && b.mark.status === 'happened') return undefined
  if (!a.days || !b.days) return isThin(a) || isThin(b) ? undefined : UNDATED
  if (a.days.from <= b.days.to && b.days.from <= a.days.to) return isDay(a) === isDay(b) ? SAME_DAY : NEAR_DAY
  const apart = Math.abs(daysBetween(a.days.from, b.days.from))
  return apart <= REACH && (isLoose(a) || isLoose(b)) ? NEAR_DAY : undefined
}

/** What somebody merely said, or few words, is not enough to know an event by without its day. */
const isThin = ({ mark, stems }: Telling) => mark.by !== 'clause' || stems.size < 4

const isDay = ({ days }: Telling) => days !== undefined && days.from === days.to

/** A digest's days are often those of the articles it was made from. */
const isLoose = ({ member }: Telling) => originOf(member) === undefined

/** A report before a digest; then a stated day, a resolved one, none; whole sentences first; then place and number. */
function byEvidence(a: Telling, b: Telling): number {
  return rankOf(a) - rankOf(b) || Number(b.sentence.whole) - Number(a.sentence.whole) || a.place - b.place || byId(a, b)
}

function rankOf(t: Telling): number {
  const basis = { stated: 0, resolved: 1, published: 2 }[t.mark.when?.basis ?? 'published']
  const anchored = t.mark.by.endsWith('anchored') ? 1 : 0
  return (isLoose(t) ? 10 : 0) + basis * 2 + anchored + (isDay(t) ? 0 : 3)
}

const byId = (a: Telling, b: Telling) =>
  a.member.article.id < b.member.article.id
    ? -1
    : a.member.article.id > b.member.article.id
      ? 1
      : a.mark.start - b.mark.start
