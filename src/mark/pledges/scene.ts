import type { NameMark, QuoteMark, Span } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { Draft } from '../draft.ts'
import type { Token } from '../language.ts'
import type { Actor } from './stands.ts'
import type { Story } from './story.ts'

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
  subjects: Map<number, Actor[]> // who acts in each clause, as far as some rule has asked
}

/** Sentence `at` of an article with its names and quotations. */
export function sceneAt(draft: Draft, story: Story, at: number): Scene {
  const { tokens, clauses, heading, start, end, block } = draft.sentences[at]!
  const names: NameMark[] = []
  for (let i = firstFrom(story.names, start); i < story.names.length && story.names[i]!.end <= end; i++)
    names.push(story.names[i]!)
  const quotes = story.quotes.filter((q) => q.start < end && start < q.end)
  const follows = at > 0 && draft.sentences[at - 1]!.block === block
  let known: Scene | undefined // asked for by several rules, made once
  const last = () => {
    known ??= at > 0 ? sceneAt(draft, story, at - 1) : undefined
    return known ?? null
  }
  const before = () => (follows ? last() : null)
  return { tokens, clauses, heading, names, quotes, before, last, story, subjects: new Map() }
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
