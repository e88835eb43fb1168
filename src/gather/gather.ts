import type { MarkedArticle, Member } from '../record/index.ts'
import { inOrder } from './order.ts'
import { storiesOf } from './stories.ts'

/**
 * Sorts articles into stories: one list of members per story, every article in exactly one, the same whatever the
 * order they come in. With `oneStory` all are members of one.
 */
export function gather(readings: readonly MarkedArticle[], { oneStory }: { oneStory: boolean }): Member[][] {
  const ordered = inOrder(readings)
  if (ordered.length === 0) return []
  const groups = oneStory ? [ordered.map((_, i) => i)] : storiesOf(ordered)
  return groups
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((group) => group.map((i) => ({ ...ordered[i]!, origin: null })))
}
