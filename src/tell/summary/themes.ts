import type { Story } from '../story.ts'
import type { Candidate } from './candidates.ts'

const MOST_THEMES = 5
const MOST_LINES = 3
const APART = 0.25
const NEAR = 0.2
const SAYS_THE_SAME = 0.5

/**
 * Themes of a story: the weightiest sentences that speak of different things open one each, and the weightiest of those
 * near to it join, unless they say again what is said (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function themesOf(candidates: readonly Candidate[], story: Story): Candidate[][] {
  const sorted = [...candidates].sort(byWeight)
  const themes = openingsOf(sorted, story).map((opening) => [opening])
  const chosen = themes.flat()
  for (const candidate of sorted) {
    if (chosen.some((c) => share(c.stems, candidate.stems) > SAYS_THE_SAME)) continue
    const theme = nearest(themes, candidate)
    if (!theme || theme.length >= MOST_LINES) continue
    theme.push(candidate)
    chosen.push(candidate)
  }
  return themes
}

function openingsOf(sorted: readonly Candidate[], story: Story): Candidate[] {
  const most = Math.min(MOST_THEMES, 1 + Math.ceil(story.members.length / 2))
  const openings: Candidate[] = []
  for (const candidate of sorted) {
    if (openings.length === most) break
    if (openings.every((o) => share(o.stems, candidate.stems) < APART)) openings.push(candidate)
  }
  return openings
}

function nearest(themes: readonly Candidate[][], candidate: Candidate): Candidate[] | undefined {
  const near = (theme: readonly Candidate[]) => share(theme[0]!.stems, candidate.stems)
  const best = themes.reduce<Candidate[] | undefined>((a, b) => (a && near(a) >= near(b) ? a : b), undefined)
  return best && near(best) >= NEAR ? best : undefined
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
    (articleIdOf(a) < articleIdOf(b) ? -1 : articleIdOf(a) > articleIdOf(b) ? 1 : a.mark.start - b.mark.start)
  )
}

const articleIdOf = ({ member }: Candidate) => member.article.id
