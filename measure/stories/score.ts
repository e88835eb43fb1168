import { harmonic, mean, ratio, sum } from '../stats.ts'

/** What one article adds: its B-cubed precision and recall, and the pairs it is part of. */
export type Scored = { story: string; precision: number; recall: number; gold: number; said: number; right: number }

/** Compares the label of each article with its story, article by article (Bagga and Baldwin 1998). */
export function scored(stories: readonly string[], labels: readonly number[]): Scored[] {
  const both = stories.map((story, i) => `${labels[i]} ${story}`)
  const [bySaid, byGold, byBoth] = [counted(labels), counted(stories), counted(both)]
  return stories.map((story, i) => {
    const [said, gold, right] = [bySaid.get(labels[i]!)!, byGold.get(story)!, byBoth.get(both[i]!)!]
    return { story, precision: right / said, recall: right / gold, gold: gold - 1, said: said - 1, right: right - 1 }
  })
}

function counted<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** B-cubed F1 over articles. */
export const bCubed = (all: readonly Scored[]): number =>
  harmonic(mean(all.map((s) => s.precision)), mean(all.map((s) => s.recall)))

/** F1 over pairs of articles that are, or are said to be, of one story. */
export function pairwise(all: readonly Scored[]): number {
  const right = sum(all.map((s) => s.right))
  return harmonic(ratio(right, sum(all.map((s) => s.said))), ratio(right, sum(all.map((s) => s.gold))))
}

/** The articles of each story together, for resampling by story: articles of one story are not independent. */
export function byStory(all: readonly Scored[]): Scored[][] {
  const stories = new Map<string, Scored[]>()
  for (const s of all) stories.set(s.story, [...(stories.get(s.story) ?? []), s])
  return [...stories.values()]
}
