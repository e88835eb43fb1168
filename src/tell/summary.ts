import { byDate, type Citation, type Line, type Section, UNKNOWN_DATE } from '../record/index.ts'
import { lineAt } from './lines.ts'
import { originsOf, type Story, stemShares, stemsIn } from './story.ts'
import { alikeIn } from './summary/alike.ts'
import { type Candidate, candidatesOf } from './summary/candidates.ts'
import { headingOf } from './summary/heading.ts'
import { type Theme, themesOf } from './summary/themes.ts'

/**
 * The story in a few themed sections, each with a heading made of its own words: the newest state first, the background
 * last. What already stands on the page (the title, a line of the timeline) is not said again, nor in other words.
 */
export function tellSummary(story: Story, said: readonly Line[]): Section[] {
  const stems = said.map(({ citations: [citation] }) => stemsOf(citation, story))
  const shares = stemShares(story)
  return themesOf(candidatesOf(story, shares), stems, story, alikeIn(shares))
    .sort((a, b) => newestFirst(a.lines, b.lines))
    .map((theme) => sectionOf(theme, story))
}

/** The stems of what a citation says. */
function stemsOf(citation: Citation, { members }: Story): ReadonlySet<string> {
  const member = members.find((m) => m.article.id === citation.article)
  return new Set(member ? stemsIn(member, citation) : [])
}

function sectionOf({ naming, lines }: Theme, story: Story): Section {
  const ordered = [...lines].sort((a, b) => Number(a.background) - Number(b.background) || byArticle(a, b, story))
  return {
    heading: headingOf(naming, lines, story),
    origins: originsOf(
      story,
      lines.map((c) => c.member),
    ),
    lines: ordered.map((c) => lineAt(c.member, c.mark)),
  }
}

/** The newest article first; within one, in its own order. */
function byArticle(a: Candidate, b: Candidate, story: Story): number {
  return story.members.indexOf(b.member) - story.members.indexOf(a.member) || a.mark.start - b.mark.start
}

function newestFirst(a: readonly Candidate[], b: readonly Candidate[]): number {
  return backgroundShare(a) - backgroundShare(b) || byDate(newestOf(b), newestOf(a)) || 0
}

const backgroundShare = (theme: readonly Candidate[]) =>
  Math.round(theme.filter((c) => c.background).length / theme.length)
const newestOf = (theme: readonly Candidate[]) =>
  theme
    .map((c) => c.member.article.published?.edtf ?? UNKNOWN_DATE)
    .filter((d) => d !== UNKNOWN_DATE)
    .sort(byDate)
    .at(-1) ?? '0000'
