import type { Member } from '../../record/index.ts'
import type { Candidate, Topic } from './lines.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { centroidOf, lexiconOf, type Vector, vectorOf } from './vectors.ts'

/** A story made ready for choosing: its sentences by the day they name and by the day they were published. */
export type Story = {
  members: readonly Member[]
  sentences: readonly Sentence[]
  naming: ReadonlyMap<number, readonly Sentence[]>
  opening: ReadonlyMap<number, readonly Sentence[]>
  vectors: ReadonlyMap<Sentence, Vector>
  topic: Topic
}

const OPENING = 5 // sentences of an article that tell its own day, or the day before
const [FEWEST, MOST] = [4, 40] // stems

/** Reads the sentences of ordered members once, for all days. */
export function prepare(members: readonly Member[], keywords: readonly string[]): Story {
  const sentences = sentencesOf(members, keywords)
  const lexicon = lexiconOf(sentences, members.length)
  const vectors = new Map(sentences.map((s) => [s, vectorOf(s, lexicon)]))
  const size = lexicon.idf.length
  return {
    members,
    sentences,
    vectors,
    naming: byDay(sentences, ({ days }) => days.map((d) => d.day)),
    opening: byDay(sentences, (s) => (s.place < OPENING && s.published !== undefined ? [s.published] : [])),
    topic: { centroid: centroidOf([...vectors.values()], size), scratch: new Float64Array(size) },
  }
}

function byDay(sentences: readonly Sentence[], daysOf: (s: Sentence) => number[]): Map<number, Sentence[]> {
  const found = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    for (const day of daysOf(sentence)) {
      const list = found.get(day)
      if (list) list.push(sentence)
      else found.set(day, [sentence])
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

/** A sentence of a story as a candidate. */
export const candidateIn = ({ vectors }: Story, sentence: Sentence): Candidate => ({
  sentence,
  vector: vectors.get(sentence)!,
})
