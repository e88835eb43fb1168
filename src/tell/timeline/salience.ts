import { scoreDays } from '../choice/index.ts'
import { originsOf, type Story } from '../story.ts'
import type { Cluster } from './merge.ts'

/** How much an event matters in its story, 0 to 1. */
export type Salience = (cluster: Cluster) => number

/**
 * Weighs the events of a story by their independent origins and tellings, by how early articles tell them, and by how
 * much the reporting comes back to their day (docs/timelines.md).
 */
export function salienceIn(story: Story, clusters: readonly Cluster[]): Salience {
  const most = clusters.reduce((m, c) => Math.max(m, c.tellings.length), 1)
  const days = new Map(scoreDays(story.members, []).map(({ day, score }) => [day, 1 / (1 + Math.exp(-score))]))
  return ({ dated, tellings }) => {
    const members = tellings.map((t) => t.member)
    const origins = originsOf(story, members).length / story.members.length
    const told = Math.log(1 + tellings.length) / Math.log(1 + most)
    const early = 1 - Math.min(...tellings.map((t) => t.place))
    const day = days.get(dated.days?.from ?? '') ?? 0
    return Math.round((0.3 * origins + 0.25 * told + 0.2 * early + 0.25 * day) * 1000) / 1000
  }
}
