import { byDate, type Line, type Section, type SentenceMark, UNKNOWN_DATE } from '../record/index.ts'
import { lineAt } from './lines.ts'
import { originsOf, type Story } from './story.ts'
import { type Candidate, candidatesOf } from './summary/candidates.ts'
import { headingOf } from './summary/heading.ts'
import { themesOf } from './summary/themes.ts'

/**
 * The story in a few themed sections, each with a heading made of its own words: the newest state first, the background
 * last. A sentence that already stands on the page (the title, a line of the timeline) is not said again.
 */
export function tellSummary(story: Story, said: readonly Line[]): Section[] {
  const taken = new Set(said.map((line) => placeOf(line.citations[0])))
  const candidates = candidatesOf(story).filter((c) => !taken.has(placeOf({ article: c.member.article.id, ...c.mark })))
  const used = new Set<string>()
  return themesOf(candidates, story)
    .sort(newestFirst)
    .flatMap((theme) => {
      const heading = headingOf(theme, story, used)
      return heading ? [sectionOf(theme, heading, story)] : []
    })
}

const placeOf = ({ article, end }: Pick<SentenceMark, 'end'> & { article: string }) => `${article}@${end}`

function sectionOf(theme: readonly Candidate[], heading: Line, story: Story): Section {
  const lines = [...theme].sort((a, b) => Number(a.background) - Number(b.background) || byArticle(a, b, story))
  return {
    heading,
    origins: originsOf(
      story,
      theme.map((c) => c.member),
    ),
    lines: lines.map((c) => lineAt(c.member, c.mark)),
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
