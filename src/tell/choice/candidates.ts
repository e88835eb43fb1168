import type { Member } from '../../record/index.ts'
import type { Candidate, Topic } from './lines.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { centroidOf, type Lexicon, lexiconOf, type Vector, vectorOf } from './vectors.ts'

/** A story made ready for choosing: its sentences by the day they name and by the day they were published. */
export type Story = {
  members: readonly Member[]
  sentences: readonly Sentence[]
  naming: ReadonlyMap<number, readonly Sentence[]>
  opening: ReadonlyMap<number, readonly Sentence[]>
  lexicon: Lexicon
  vectors: Map<Sentence, Vector>
  topic: Topic
}

const OPENING = 5 // sentences of an article that tell its own day, or the day before
const [FEWEST, MOST] = [4, 40] // stems

/** Reads the sentences of ordered members once, for all days. */
export function prepare(members: readonly Member[], keywords: readonly string[]): Story {
  const sentences = sentencesOf(members, keywords)
  const lexicon = lexiconOf(sentences, members.length)
  return {
    members,
    sentences,
    lexicon,
    naming: byDay(sentences, ({ days }) => days.map((d) => d.day)),
    opening: byDay(sentences, (s) => (s.place < OPENING && s.published !== undefined ? [s.published] : [])),
    vectors: new Map(),
    topic: topicOf(sentences, lexicon),
  }
}

/** What the story is about: all of its sentences. */
function topicOf(sentences: readonly Sentence[], lexicon: Lexicon): Topic {
  const size = lexicon.ids.size
  const vectors = sentences.map((s) => vectorOf(s.words, lexicon))
  return { centroid: centroidOf(vectors, size), scratch: new Float64Array(size) }
}

function byDay(sentences: readonly Sentence[], daysOf: (s: Sentence) => number[]): Map<number, Sentence[]> {
  const found = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    for (const day of daysOf(sentence)) {
      const list = found.get(day) ?? []
      found.set(day, list)
      list.push(sentence)
    }
  }
  return found
}

/**
 * The sentences that may tell a day: those that name it, and the first ones of articles of that day and the next,
 * unless they name another day only. The same words in two articles are one candidate.
 */
export function candidatesOf(story: Story, day: number): Candidate[] {
  const near = [...(story.opening.get(day) ?? []), ...(story.opening.get(day + 1) ?? [])]
  const untied = near.filter(({ days }) => days.length === 0)
  const seen = new Set<string>()
  const candidates: Candidate[] = []
  for (const sentence of [...(story.naming.get(day) ?? []), ...untied]) {
    const { words, whole } = sentence
    const key = words.join(' ')
    if (!whole || words.length < FEWEST || words.length > MOST || seen.has(key)) continue
    seen.add(key)
    candidates.push(candidateIn(story, sentence))
  }
  return candidates
}

/** A sentence of a story as a candidate; its vector is made once. */
export function candidateIn({ vectors, lexicon }: Story, sentence: Sentence): Candidate {
  const vector = vectors.get(sentence) ?? vectorOf(sentence.words, lexicon)
  vectors.set(sentence, vector)
  return { sentence, vector }
}
