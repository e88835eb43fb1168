import type { Story } from '../story.ts'
import type { Candidate } from './candidates.ts'

const MOST_THEMES = 5
const MOST_LINES = 3
const JOINS = 0.22
const SAYS_THE_SAME = 0.5

/**
 * Themes of a story: the weightiest sentence opens one, those near it join, and what says the same again is passed over
 * (maximal marginal relevance, Carbonell and Goldstein 1998, with themes in place of a single list).
 */
export function themesOf(candidates: readonly Candidate[], story: Story): Candidate[][] {
  const themes: Candidate[][] = []
  const chosen: Candidate[] = []
  const most = Math.min(MOST_THEMES, 1 + Math.ceil(story.members.length / 2))
  for (const candidate of [...candidates].sort(byWeight)) {
    if (chosen.some((c) => share(c.stems, candidate.stems) > SAYS_THE_SAME)) continue
    const theme = nearest(themes, candidate)
    if (theme && theme.length >= MOST_LINES) continue
    if (theme) theme.push(candidate)
    else if (themes.length < most) themes.push([candidate])
    else continue
    chosen.push(candidate)
  }
  return themes
}

function nearest(themes: readonly Candidate[][], candidate: Candidate): Candidate[] | undefined {
  const near = (theme: readonly Candidate[]) => Math.max(...theme.map((c) => share(c.stems, candidate.stems)))
  const best = [...themes].sort((a, b) => near(b) - near(a))[0]
  return best && near(best) >= JOINS ? best : undefined
}

/** How much of the smaller set stands in the other. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared++
  return shared / Math.max(1, small.size)
}

function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.weight - a.weight ||
    (a.member.article.id < b.member.article.id
      ? -1
      : a.member.article.id > b.member.article.id
        ? 1
        : a.mark.start - b.mark.start)
  )
}
