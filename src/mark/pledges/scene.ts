import { marksOf, type NameMark, type QuoteMark, type Span } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import type { Token } from '../language.ts'

/** Places in a sentence's token list, half-open. */
export type Range = { from: number; to: number }

/** One sentence with all that the rules look at. */
export type Scene = {
  tokens: readonly Token[]
  clauses: readonly Clause[]
  heading: boolean
  names: readonly NameMark[] // those of this sentence
  quotes: readonly QuoteMark[] // those that touch this sentence
  before: () => Scene | null // the sentence before, in the same block
  last: () => Scene | null // the sentence before, in any block
  story: Story
}

/** What the article says of its people before any sentence is looked at. */
export type Story = {
  text: string
  countries: ReadonlyMap<string, string> // the country that a person or an organisation stands for
  officials: ReadonlySet<string> // people with an office of a state
  names: readonly NameMark[]
  pair: [string, string] | null // the two countries that the article is about
  home: string | null // the country whose offices it speaks of most
  quotes: readonly QuoteMark[]
  year: number | null // of publication
}

/** The article's countries and names. */
export function storyOf({ article, marks }: Draft): Story {
  const names = marksOf(marks, 'name')
  const countries = new Map<string, string>()
  const officials = new Set<string>()
  for (const { name, country, type, role } of names) {
    if (country && type !== 'country') countries.set(name, country)
    if (role && !PRIVATE.test(role)) officials.add(name)
  }
  const year = Number(article.published?.edtf.slice(0, 4))
  const published = Number.isInteger(year) && year > 0 ? year : null
  return {
    text: article.text,
    countries,
    officials,
    names,
    ...aboutOf(article.text, names),
    quotes: marksOf(marks, 'quote'),
    year: published,
  }
}

/** Which two countries are named most, where no third comes near; and whose offices are. */
function aboutOf(text: string, names: readonly NameMark[]): Pick<Story, 'pair' | 'home'> {
  const named = new Map<string, number>()
  const offices = new Map<string, number>()
  for (const m of names) {
    if (m.country === null || m.as === 'pronoun') continue
    if (m.type === 'country') named.set(m.country, (named.get(m.country) ?? 0) + 1)
    const office = m.type === 'organisation' || m.as === 'demonym' || m.role !== null
    if (office) offices.set(m.country, (offices.get(m.country) ?? 0) + 1)
  }
  const [a, b, c] = ranked(named)
  const together = coupleIn(text, names)
  const clear = a && b && b[1] > 2 && (c === undefined || 2 * c[1] <= b[1])
  const [home, next] = ranked(offices)
  return {
    pair: together ?? (clear ? [a[0], b[0]] : null),
    home: home && home[1] > (next?.[1] ?? 0) ? home[0] : null,
  }
}

/** "Norland and Velmark": the two that are named so first. */
function coupleIn(text: string, names: readonly NameMark[]): [string, string] | null {
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!]
    if (a.type !== 'country' || b.type !== 'country' || a.country === b.country || !a.country || !b.country) continue
    if (b.start - a.end < 10 && /^ and (the )?$/.test(text.slice(a.end, b.start)) && text[a.start - 2] !== ',')
      return [a.country, b.country]
  }
  return null
}

const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))

/** Roles of people who speak for themselves. */
const PRIVATE =
  /\b(analyst|expert|professor|economist|researcher|historian|author|director|fellow|journalist|reporter|correspondent|critic|lawyer|scholar|scientist|consultant|activist|resident|witness|survivor|farmer|mother|father|owner|editor|opposition|former|ex)\b/i

/** Sentence `at` of an article with its names and quotations. */
export function sceneAt(draft: Draft, story: Story, at: number): Scene {
  const { tokens, clauses, heading, start, end, block } = draft.sentences[at]!
  const names: NameMark[] = []
  for (let i = firstFrom(story.names, start); i < story.names.length && story.names[i]!.end <= end; i++)
    names.push(story.names[i]!)
  const quotes = story.quotes.filter((q) => q.start < end && start < q.end)
  const follows = at > 0 && draft.sentences[at - 1]!.block === block
  const before = () => (follows ? sceneAt(draft, story, at - 1) : null)
  const last = () => (at > 0 ? sceneAt(draft, story, at - 1) : null)
  return { tokens, clauses, heading, names, quotes, before, last, story }
}

/** The first of some names in order that begins at a place or behind it. */
function firstFrom(names: readonly NameMark[], start: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretch of text of some tokens. */
export function spanOf({ tokens }: Pick<Scene, 'tokens'>, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** The names that lie in some tokens. */
export function namesIn({ names, tokens }: Scene, { from, to }: Range): NameMark[] {
  if (from >= to) return []
  const { start, end } = spanOf({ tokens }, { from, to })
  return names.filter((m) => m.start >= start && m.end <= end)
}

/** True when the words from token `at` on are these lower-case words. */
export function wordsAt({ tokens }: Pick<Scene, 'tokens'>, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word)
}
