import { type Citation, type Span, type StoryRecord, within } from '../record/index.ts'
import { fragmentOf } from './shown.ts'

/** One thing the story page says: where it stands there, and what it rests on; `parts` are words within it. */
export type Entry = { at: string; section: string; says: string; full: Citation[]; parts: Citation[] }

/** A passage that is cited, and the places of the story page that cite it. */
export type Passage = Span & { id: string; citation: Citation; back: Entry[] }

const present = (citations: (Citation | null)[]) => citations.filter((c) => c !== null)

/** Everything the story page says, in its order. */
export function entriesOf(record: StoryRecord): Entry[] {
  return [
    { at: 'title', section: 'title', says: record.title.text, full: record.title.citations, parts: [] },
    ...summaryEntries(record),
    ...record.timeline.map(({ id, line, also, when }) => ({
      at: id,
      section: 'timeline',
      says: line.text,
      full: [...line.citations, ...also],
      parts: present([when.from]),
    })),
    ...record.pledges.map(({ id, line, action, condition, limits, asOf }) => ({
      at: id,
      section: 'pledges',
      says: line.text,
      full: line.citations,
      parts: present([action, condition, ...limits, asOf.from]),
    })),
    ...record.quotes.map(({ id, line, same }) => ({
      at: id,
      section: 'quotes',
      says: line.text,
      full: [...line.citations, ...same.map((s) => s.citation)],
      parts: [],
    })),
    ...record.figures.map(({ id, line, asOf }) => ({
      at: id,
      section: 'figures',
      says: line.text,
      full: line.citations,
      parts: present([asOf.from]),
    })),
    ...record.disputes.map(({ id, about, sides }) => ({
      at: id,
      section: 'disputes',
      says: about,
      full: sides.flatMap((side) => side.citations),
      parts: [],
    })),
  ]
}

function summaryEntries({ summary }: StoryRecord): Entry[] {
  return summary.flatMap(({ heading, lines }, i) =>
    [heading, ...lines].map((line, j) => ({
      at: summaryId(i, j),
      section: j === 0 ? 'heading' : 'summary',
      says: line.text,
      full: line.citations,
      parts: [],
    })),
  )
}

/** The place of a summary line on the story page: section and line counted from 1; line 0 is the heading. */
export const summaryId = (section: number, line: number): string => `summary-${section + 1}-${line}`

/** The cited passages of each article, by article id and then by fragment. */
export function passagesOf(entries: readonly Entry[]): Map<string, Map<string, Passage>> {
  const all = new Map<string, Map<string, Passage>>()
  for (const entry of entries) {
    for (const citation of entry.full) addTo(all, citation, entry)
    // A part inside its line's passage has the way back of that passage.
    for (const part of entry.parts)
      addTo(all, part, entry.full.some((c) => c.article === part.article && within(part, c)) ? null : entry)
  }
  return all
}

function addTo(all: Map<string, Map<string, Passage>>, citation: Citation, entry: Entry | null): void {
  const { article, start, end } = citation
  const passages = all.get(article) ?? new Map<string, Passage>()
  const id = fragmentOf(citation)
  const passage = passages.get(id) ?? { id, start, end, citation, back: [] }
  if (entry && !passage.back.includes(entry)) passage.back.push(entry)
  all.set(article, passages.set(id, passage))
}
