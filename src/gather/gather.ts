import type { MarkedArticle, Member } from '../record/index.ts'
import { inOrder } from './order.ts'
import { copiesIn } from './origins/copies.ts'
import { rootsOf } from './origins/origins.ts'
import { ALIKE, rewritesIn } from './origins/rewrites.ts'
import { pileOf, storiesIn } from './stories.ts'

/**
 * Sorts articles into stories: one list of members per story, every article in exactly one, the same whatever the
 * order they come in. With `oneStory` all are members of one. A copy or rewrite stands in the story of its origin.
 */
export function gather(readings: readonly MarkedArticle[], { oneStory }: { oneStory: boolean }): Member[][] {
  const ordered = inOrder(readings)
  const copies = copiesIn(ordered)
  const copied = rootsOf(ordered, copies)
  const own = ordered.flatMap((_, i) => (copied[i] ? [] : [i]))
  const originals = own.map((i) => ordered[i]!)
  const pile = pileOf(originals, oneStory ? ALIKE : undefined)
  const rewrites = rewritesIn(originals, pile.near).map((t) => ({ ...t, copy: own[t.copy]!, of: own[t.of]! }))
  const origins = rootsOf(ordered, [...copies, ...rewrites])
  const members = ordered.map((reading, i) => ({ ...reading, origin: origins[i]! }))
  if (oneStory) return members.length > 0 ? [members] : []
  return storiesOf(
    members,
    storiesIn(pile).map((group) => group.map((at) => originals[at]!.article.id)),
  )
}

/** Members by story, in order; whoever has an origin goes where that is. */
function storiesOf(members: readonly Member[], groups: readonly string[][]): Member[][] {
  const storyOf = new Map(groups.flatMap((ids, story) => ids.map((id) => [id, story] as const)))
  const stories = new Map<number, Member[]>()
  for (const member of members) {
    const story = storyOf.get(member.origin?.of ?? member.article.id)!
    stories.set(story, [...(stories.get(story) ?? []), member])
  }
  return [...stories.values()]
}
