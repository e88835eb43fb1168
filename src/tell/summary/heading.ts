import { type Line, type Member, marksOf, type Span, wordsAt } from '../../record/index.ts'
import { lineAt } from '../lines.ts'
import { originOf, type Story } from '../story.ts'
import type { Candidate } from './candidates.ts'

/**
 * A heading for a theme, made of its own words: a heading some article gave to these things, else a phrase that stands
 * in the theme's lines. `used` keeps one heading from standing twice.
 */
export function headingOf(theme: readonly Candidate[], story: Story, used: Set<string>): Line | undefined {
  const stems = new Set(theme.flatMap((c) => [...c.stems]))
  const candidates = [...headings(story, stems), ...phrases(theme, story)]
  const best = candidates.filter((c) => !used.has(keyOf(c))).sort((a, b) => b.fit - a.fit)[0]
  if (!best) return undefined
  used.add(keyOf(best))
  return lineAt(best.member, best.span)
}

type Heading = { member: Member; span: Span; fit: number }

const keyOf = ({ member, span }: Heading) => wordsAt(member.article.text, span).toLowerCase()

/** Headings of sections, not titles; a digest's count for less. */
function headings(story: Story, stems: ReadonlySet<string>): Heading[] {
  return story.members.flatMap((member) =>
    marksOf(member.marks, 'sentence')
      .filter((m) => m.heading && m.words.length >= 3 && member.article.blocks[m.block]?.kind !== 'title')
      .map((m) => ({ member, span: m, fit: fitOf(m.words, stems) * (originOf(member) ? 1 : 0.6) }))
      .filter((h) => h.fit >= 0.6),
  )
}

/** Noun phrases of the theme's own lines: those that its lines, and the story's articles, speak of most. */
function phrases(theme: readonly Candidate[], story: Story): Heading[] {
  const roles = rolesIn(story)
  return theme.flatMap(({ member, mark }) =>
    mark.phrases
      .filter((p) => !roles.has(lastWord(wordsAt(member.article.text, p))))
      .map((span) => ({ member, span, fit: phraseFit(span.words, theme, story) })),
  )
}

/** The offices of people in a story, by their last words: "president" heads no theme, what he did may. */
const rolesIn = ({ members }: Story) =>
  new Set(members.flatMap((m) => marksOf(m.marks, 'name')).flatMap((n) => (n.role ? [lastWord(n.role)] : [])))

const lastWord = (words: string) => words.toLowerCase().split(/\s+/).at(-1)!.replace(/s$/, '')

function phraseFit(words: readonly string[], theme: readonly Candidate[], story: Story): number {
  const inTheme = theme.filter((c) => words.every((w) => c.stems.has(w))).length / theme.length
  const inStory = story.members.filter(({ marks }) => speaksOf(marks, words)).length / story.members.length
  return 0.2 * inTheme + 0.3 * inStory + 0.02 * Math.min(3, words.length)
}

const speaksOf = (marks: Member['marks'], words: readonly string[]) =>
  marksOf(marks, 'sentence').some((s) => words.every((w) => s.words.includes(w)))

/** The share of a heading's words that the theme speaks of. */
function fitOf(words: readonly string[], stems: ReadonlySet<string>): number {
  return words.filter((w) => stems.has(w)).length / Math.max(2, words.length)
}
