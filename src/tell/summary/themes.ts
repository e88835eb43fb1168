import { originOf, type Story } from '../story.ts'
import type { Alike } from './alike.ts'
import type { Candidate } from './candidates.ts'
import { type Naming, namingsOf } from './phrases.ts'

/** What one section is about: the phrase that names it and its lines, the weightiest first. */
export type Theme = { naming: Naming; lines: Candidate[] }

const MOST_THEMES = 5
const FEWEST_THEMES = 3
const ENOUGH = 4 // sections before a bare name may head one
const MOST_LINES = 3
const TRIED = 60 // phrases, and sentences of each
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
  const namings = namingsOf(story)
  const byStem = byStemOf(candidates)
  const [phrases, names] = [namings.filter((n) => !isBare(n)), namings.filter(isBare)].map((n) => promising(n, byStem))
  fill(page, phrases!, 2, most)
  fill(page, names!, 2, Math.min(most, ENOUGH))
  fill(page, phrases!, 1, Math.min(most, FEWEST_THEMES))
  fill(page, names!, 1, Math.min(most, FEWEST_THEMES))
  return page.themes
}

/** The sections so far, and the stems of all that stands on the page. */
type Page = { themes: Theme[]; taken: ReadonlySet<string>[]; alike: Alike; heard: Map<Candidate, Heard> }

/** With how many of those that are taken a candidate was compared, and whether it says again what one of them says. */
type Heard = { with: number; again: boolean }

/** Adds the best themes that have so many lines, up to a number of sections. */
function fill(page: Page, left: readonly Promising[], lines: number, most: number): void {
  while (page.themes.length < most) {
    const theme = bestTheme(left, page, lines)
    if (!theme) return
    page.themes.push(theme)
    page.taken.push(...theme.lines.map((c) => c.stems))
  }
}

/** The candidates by each of their stems, the weightiest first. */
type ByStem = ReadonlyMap<string, readonly Candidate[]>

function byStemOf(candidates: readonly Candidate[]): ByStem {
  const byStem = new Map<string, Candidate[]>()
  for (const candidate of [...candidates].sort(byWeight)) {
    for (const stem of candidate.stems) {
      const known = byStem.get(stem)
      if (known) known.push(candidate)
      else byStem.set(stem, [candidate])
    }
  }
  return byStem
}

type Promising = { naming: Naming; speaking: Candidate[] }

/** The phrases that most weight speaks for, each with the sentences that have its words, the weightiest first. */
function promising(namings: readonly Naming[], byStem: ByStem): Promising[] {
  return namings
    .map((naming) => ({ naming, speaking: speakingOf(naming, byStem) }))
    .filter(({ speaking }) => speaking.length > 0)
    .map((p) => ({ ...p, worth: worthOf(p.naming, p.speaking.slice(0, MOST_LINES)) }))
    .sort((a, b) => b.worth - a.worth || (a.naming.key < b.naming.key ? -1 : 1))
    .slice(0, TRIED)
}

function speakingOf({ words }: Naming, byStem: ByStem): Candidate[] {
  const lists = words.map((w) => byStem.get(w) ?? []).sort((a, b) => a.length - b.length)
  return lists[0]!.filter((c) => words.every((w) => c.stems.has(w)))
}

/** A phrase is worth the weight of its lines, more where it is said often and by more than one origin. */
function worthOf({ sentences }: Naming, lines: readonly Candidate[]): number {
  const weight = lines.reduce((sum, c) => sum + c.weight, 0)
  const origins = new Set(lines.map((c) => originOf(c.member))).size
  return weight * Math.log(1 + sentences) * (1 + 0.3 * (origins - 1))
}

function bestTheme(left: readonly Promising[], page: Page, least: number): Theme | undefined {
  let best: { theme: Theme; worth: number } | undefined
  for (const { naming, speaking } of left) {
    if (page.themes.some((t) => sharesWords(t.naming, naming))) continue
    const lines = fresh(speaking, page)
    const worth = lines.length < least ? 0 : worthOf(naming, lines)
    if (worth > (best?.worth ?? 0)) best = { theme: { naming, lines }, worth }
  }
  return best?.theme
}

const sharesWords = (a: Naming, b: Naming) => a.words.some((word) => b.words.includes(word))

/** The weightiest sentences that say nothing again, neither of what is said nor of each other. */
function fresh(speaking: readonly Candidate[], page: Page): Candidate[] {
  const lines: Candidate[] = []
  for (const candidate of speaking.slice(0, TRIED)) {
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

function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.weight - a.weight ||
    (articleIdOf(a) < articleIdOf(b) ? -1 : articleIdOf(a) > articleIdOf(b) ? 1 : a.mark.start - b.mark.start)
  )
}

/** A name alone says less of a theme than a phrase: `Harn Gate`. */
const isBare = ({ places }: Naming) => places.every(({ text }) => !/(?<!\p{L})\p{Ll}{4}/u.test(text))

const articleIdOf = ({ member }: Candidate) => member.article.id
