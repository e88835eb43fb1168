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
  story: Story
}

/** What the article says of its people before any sentence is looked at. */
export type Story = {
  text: string
  countries: ReadonlyMap<string, string> // the country that a person or an organisation stands for
  officials: ReadonlySet<string> // people with an office of a state
  names: readonly NameMark[]
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
  return { text: article.text, countries, officials, names, quotes: marksOf(marks, 'quote'), year: published }
}

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
  return { tokens, clauses, heading, names, quotes, before, story }
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
