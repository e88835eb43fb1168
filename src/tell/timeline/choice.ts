import { originsOf, type Story } from '../story.ts'
import type { Cluster } from './merge.ts'
import type { Telling } from './telling.ts'

/**
 * Whether an event belongs on the timeline: one of its tellings gives a day (or month) for it, or it leads an article.
 * What somebody merely said needs a day of its own.
 */
export function lineworthy(cluster: Cluster): boolean {
  const best = cluster[0]
  if (!cluster.some((t) => t.sentence.whole)) return false
  return best.days !== undefined || (leads(best) && best.mark.by === 'clause')
}

const LEAD = 0.08

const leads = (t: Telling) => t.place <= LEAD && t.member.article.published !== null

/**
 * How much an event matters in its story, 0 to 1: independent origins, tellings, how early articles tell it.
 */
export function salienceOf(cluster: Cluster, story: Story, all: readonly Cluster[]): number {
  const most = Math.max(...all.map((c) => c.length))
  const origins =
    originsOf(
      story,
      cluster.map((t) => t.member),
    ).length / Math.max(1, story.members.length)
  const tellings = Math.log(1 + cluster.length) / Math.log(1 + most)
  const early = 1 - Math.min(...cluster.map((t) => t.place))
  return Math.round((0.4 * origins + 0.3 * tellings + 0.3 * early) * 1000) / 1000
}
