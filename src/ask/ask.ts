import type { Citation } from '../record/index.ts'
import type { Catalogue } from './catalogue.ts'
import type { Kind } from './kinds.ts'
import type { From, List, Passage } from './passage.ts'
import { understood } from './question.ts'
import { type Ranked, ranked } from './rank.ts'

/** One passage of an answer; `again` are other passages that say the same in much the same words. */
export type Found = {
  line: string
  citation: Citation | null
  from: Omit<From, 'digest'>
  story: string
  lists: List[]
  entries: string[]
  days: string[]
  again: { citation: Citation | null; from: Omit<From, 'digest'> }[]
}

/** The answer to a question: its passages, best first; none: the record does not say. */
export type Answer = { question: string; kind: Kind; found: Found[] }

/** What is said where no passage answers. */
export const DOES_NOT_SAY = 'the record does not say'

const LONGEST = 1000

/** Answers a question with the passages of an output that hold what is asked and its subject, at most `limit`. */
export function ask(question: string, catalogue: Catalogue, limit = 5): Answer {
  const asked = understood(question.slice(0, LONGEST), catalogue.names, catalogue.clock)
  const isEmpty = asked.things.length + asked.names.length + asked.days.length === 0
  if (isEmpty && asked.kind !== 'disagree') return { question, kind: asked.kind, found: [] }
  return { question, kind: asked.kind, found: eachOnce(ranked(asked, catalogue), limit) }
}

const ALIKE = 0.75

/** Passages in much the same words are one, which the best of them tells. */
function eachOnce(all: readonly Ranked[], limit: number): Found[] {
  const kept: { ready: Ranked['ready']; found: Found }[] = []
  for (const { ready } of all) {
    const same = kept.find((other) => likeness(other.ready.own, ready.own) >= ALIKE)
    if (same) same.found.again.push({ citation: ready.passage.citation, from: shown(ready.passage.from) })
    else if (kept.length < limit) kept.push({ ready, found: foundOf(ready.passage) })
  }
  return kept.map((k) => k.found)
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((token) => b.has(token)).length
  return shared / (a.size + b.size - shared)
}

function foundOf({ line, citation, from, story, lists, entries, days }: Passage): Found {
  return { line, citation, from: shown(from), story, lists, entries, days, again: [] }
}

const shown = ({ id, outlet, title, published }: From) => ({ id, outlet, title, published })
