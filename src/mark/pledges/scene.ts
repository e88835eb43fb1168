import { marksOf, type NameMark, type QuoteMark, type Span } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { Draft, MarkedSentence } from '../draft.ts'
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
  before: Scene | null // the sentence before, in the same block
  block: number
  story: Story
}

/** What the article says of its people before any sentence is looked at. */
export type Story = {
  text: string
  countries: ReadonlyMap<string, string> // the country that a person or an organisation stands for
  officials: ReadonlySet<string> // people with an office of a state
  names: readonly NameMark[]
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
  return { text: article.text, countries, officials, names, year: Number.isInteger(year) && year > 0 ? year : null }
}

/** Roles of people who speak for themselves. */
const PRIVATE =
  /\b(analyst|expert|professor|economist|researcher|historian|author|director|fellow|journalist|reporter|correspondent|critic|lawyer|scholar|scientist|consultant|activist|resident|witness|survivor|farmer|mother|father|owner|editor|opposition|former|ex)\b/i

/** The sentences one after the other, each with its names and quotations. */
export function* scenesOf(draft: Draft, story: Story): Generator<Scene> {
  const quotes = marksOf(draft.marks, 'quote')
  let name = 0
  let before: Scene | null = null
  for (const sentence of draft.sentences) {
    while (story.names[name] && story.names[name]!.start < sentence.start) name++
    let last = name
    while (story.names[last] && story.names[last]!.end <= sentence.end) last++
    const scene: Scene = sceneOf(sentence, story, story.names.slice(name, last), quotes)
    if (before?.block === scene.block) scene.before = before
    yield scene
    before = scene
    name = last
  }
}

function sceneOf(sentence: MarkedSentence, story: Story, names: NameMark[], quotes: readonly QuoteMark[]): Scene {
  const { tokens, clauses, heading } = sentence
  const near = quotes.filter((q) => q.start < sentence.end && sentence.start < q.end)
  return { tokens, clauses, heading, names, quotes: near, before: null, block: sentence.block, story }
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
