import type { FrozenArticle } from '../../src/record/index.ts'

type Vector = Map<string, number>
type Topic = { sum: Vector; length: number; at: number }

const STOP = new Set(
  `the a an of to in and is was for on that with as at by it be from has have had he his she her they their said says
   are were but not this which its who will would an more or about been than also one after when we you i our your him
   them there what all can could if up out no do did does into over just so some such only other any then now how where`.split(
    /\s+/,
  ),
)

/** The plain way: words weighted by log tf times idf, unit length, one vector per article. */
export function vectorsOf(articles: readonly FrozenArticle[]): Vector[] {
  const counts = articles.map(({ text }) => countsOf(text))
  const holding = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) holding.set(word, (holding.get(word) ?? 0) + 1)
  const idf = (word: string) => Math.log((1 + articles.length) / (1 + holding.get(word)!)) + 1
  return counts.map((count) => unit([...count].map(([word, n]) => [word, (1 + Math.log(n)) * idf(word)])))
}

function countsOf(text: string): Vector {
  const counts: Vector = new Map()
  for (const word of text.toLowerCase().match(/\b\w\w+\b/g) ?? [])
    if (!STOP.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function unit(entries: [string, number][]): Vector {
  const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1
  return new Map(entries.map(([word, weight]) => [word, weight / length]))
}

/**
 * The single pass of topic detection (Yang, Pierce and Carbonell 1998): in order of publication each article joins the topic whose
 * centroid is nearest, if its cosine is at least `threshold`, and opens a topic of its own if not. Gives a label each.
 */
export function singlePass(vectors: readonly Vector[], threshold: number): number[] {
  const topics: Topic[] = []
  return vectors.map((vector) => {
    const likeness = topics.map((t) => dot(vector, t.sum) / t.length)
    const best = likeness.reduce((best, x, i) => (x > (likeness[best] ?? -1) ? i : best), 0)
    const topic = (likeness[best] ?? -1) >= threshold ? topics[best]! : { sum: new Map(), length: 0, at: topics.length }
    if (topic.at === topics.length) topics.push(topic)
    add(topic, vector)
    return topic.at
  })
}

function add(topic: Topic, vector: Vector): void {
  for (const [word, weight] of vector) topic.sum.set(word, (topic.sum.get(word) ?? 0) + weight)
  topic.length = Math.sqrt([...topic.sum.values()].reduce((sum, x) => sum + x * x, 0))
}

function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
