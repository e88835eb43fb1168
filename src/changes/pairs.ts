import { type Entry, placesOf, wordsOf, worksOf } from './entries.ts'
import { likenessOf, sharedWords } from './likeness.ts'

/** Entries of two states that are one, those that went and those that came. */
export type Pairs = { kept: [Entry, Entry][]; gone: Entry[]; come: Entry[] }

/** A way to know an entry again: what both must have in common, and how well they go together; 0: they are two. */
type Way = { by: (entry: Entry) => readonly string[]; score: (old: Entry, now: Entry) => number }

// Less alike than this, two sentences of one article are two things.
const ALIKE = 0.6
// An event that was ahead and its report share that many words beside their day, so that two events of a day stay two.
const SHARED = 2

const WAYS: readonly Way[] = [
  // A passage that both rest on: `They signed.` told by one article, and now by two.
  { by: placesOf, score: (old, now) => 1 + alike(old, now) },
  // The same words in a new version of the article.
  { by: wordsOf, score: (old, now) => 1 + alike(old, now) },
  // Other words at their place there: `20 kilometres`, corrected to `15 kilometres`.
  { by: worksOf, score: (old, now) => atLeast(ALIKE, alike(old, now)) },
  // `The ministers are to meet on Thursday`, and then `Their meeting was called off`.
  { by: ({ day }) => (day ? [day] : []), score: (old, now) => (isAhead(old) ? atLeast(SHARED, shared(old, now)) : 0) },
]

/** Pairs entries by their id, and those left over in one way after the other, the best first, each entry once. */
export function pairsOf(old: readonly Entry[], now: readonly Entry[]): Pairs {
  const byId = new Map(old.map((e) => [e.id, e]))
  const kept = now.flatMap((e): [Entry, Entry][] => (byId.has(e.id) ? [[byId.get(e.id)!, e]] : []))
  const paired = new Set(kept.flat())
  const left = (entries: readonly Entry[]) => entries.filter((e) => !paired.has(e))
  for (const way of WAYS) {
    for (const { pair } of pairsBy(way, left(old), left(now))) {
      if (pair.some((e) => paired.has(e))) continue
      kept.push(pair)
      for (const e of pair) paired.add(e)
    }
  }
  return { kept, gone: left(old), come: left(now) }
}

type Scored = { pair: [Entry, Entry]; score: number }

/** All pairs that one way knows, the best first; equal ones in the order of their ids. */
function pairsBy({ by, score }: Way, old: readonly Entry[], now: readonly Entry[]): Scored[] {
  const known = new Map<string, Set<Entry>>()
  for (const e of old) for (const key of by(e)) known.set(key, (known.get(key) ?? new Set()).add(e))
  const pairs = now.flatMap((e): Scored[] => {
    const olds = new Set(by(e).flatMap((key) => [...(known.get(key) ?? [])]))
    return [...olds].map((o) => ({ pair: [o, e], score: score(o, e) }))
  })
  const name = ({ pair }: Scored) => pair.map((e) => e.id).join(' ')
  return pairs.filter((p) => p.score > 0).sort((a, b) => b.score - a.score || (name(a) < name(b) ? -1 : 1))
}

const isAhead = (entry: Entry): boolean => entry.fields.status === 'announced'
const atLeast = (least: number, score: number): number => (score >= least ? score : 0)
const alike = (old: Entry, now: Entry): number => likenessOf(old.says, now.says)
const shared = (old: Entry, now: Entry): number => sharedWords(old.says, now.says)
