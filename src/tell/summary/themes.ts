import type { Story } from '../story.ts'
import type { Alike } from './alike.ts'
import type { Candidate } from './candidates.ts'
import { MOST_LINES, type Naming, namingsOf, worthOf } from './namings.ts'

/** What one section is about: the phrase that names it and its lines, the weightiest first. */
export type Theme = { naming: Naming; lines: Candidate[] }

const MOST_THEMES = 5
const FEWEST_THEMES = 3
const ENOUGH = 4 // sections before a bare name may head one
const SAYS_THE_SAME = 0.5

/**
 * Themes of a story: first what it speaks of, then the lines for each (labels before clusters, as in Osinski and Weiss
 * 2005). The phrase with the weightiest lines comes first; each further one has other words and other lines, none of
 * which says again what is said (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function themesOf(
  candidates: readonly Candidate[],
  said: readonly ReadonlySet<string>[],
  story: Story,
  alike: Alike,
): Theme[] {
  const most = Math.min(MOST_THEMES, 1 + Math.ceil(story.members.length / 2))
  const page: Page = { themes: [], taken: [...said], alike, heard: new Map() }
  const { phrases, names } = namingsOf(story, candidates)
  fill(page, phrases, 2, most)
  fill(page, names, 2, Math.min(most, ENOUGH))
  fill(page, phrases, 1, Math.min(most, FEWEST_THEMES))
  fill(page, names, 1, Math.min(most, FEWEST_THEMES))
  return page.themes
}

/** The sections so far, and the stems of all that stands on the page. */
type Page = { themes: Theme[]; taken: ReadonlySet<string>[]; alike: Alike; heard: Map<Candidate, Heard> }

/** With how many of those that are taken a candidate was compared, and whether it says again what one of them says. */
type Heard = { with: number; again: boolean }

/** Adds the best themes that have so many lines, up to a number of sections. */
function fill(page: Page, left: readonly Naming[], lines: number, most: number): void {
  while (page.themes.length < most) {
    const theme = bestTheme(left, page, lines)
    if (!theme) return
    page.themes.push(theme)
    page.taken.push(...theme.lines.map((c) => c.stems))
  }
}

function bestTheme(left: readonly Naming[], page: Page, least: number): Theme | undefined {
  let best: { theme: Theme; worth: number } | undefined
  for (const naming of left) {
    if (page.themes.some((t) => sharesWords(t.naming, naming))) continue
    const lines = fresh(naming.speaking, page)
    const worth = lines.length < least ? 0 : worthOf(naming, lines)
    if (worth > (best?.worth ?? 0)) best = { theme: { naming, lines }, worth }
  }
  return best?.theme
}

const sharesWords = (a: Naming, b: Naming) => a.words.some((word) => b.words.includes(word))

/** The weightiest sentences that say nothing again, neither of what is said nor of each other. */
function fresh(speaking: readonly Candidate[], page: Page): Candidate[] {
  const lines: Candidate[] = []
  for (const candidate of speaking) {
    if (lines.length === MOST_LINES) break
    if (saysAgain(candidate, page) || lines.some((c) => isAgain(c.stems, candidate, page))) continue
    lines.push(candidate)
  }
  return lines
}

/** Each candidate is compared once with each line that is taken. */
function saysAgain(candidate: Candidate, page: Page): boolean {
  const heard = page.heard.get(candidate) ?? { with: 0, again: false }
  page.heard.set(candidate, heard)
  while (!heard.again && heard.with < page.taken.length)
    heard.again = isAgain(page.taken[heard.with++]!, candidate, page)
  return heard.again
}

const isAgain = (said: ReadonlySet<string>, { stems }: Candidate, { alike }: Page) => alike(said, stems) > SAYS_THE_SAME
