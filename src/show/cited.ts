import { type Citation, type Span, type StoryRecord, within } from '../record/index.ts'
import { fragmentOf } from './shown.ts'

/** One thing the story page says: where it stands there, and what it rests on; `parts` are words within it. */
export type Entry = { at: string; section: string; says: string; full: Citation[]; parts: Citation[] }

/** A passage that is cited, and the places of the story page that cite it. */
export type Passage = Span & { id: string; citation: Citation; back: Entry[] }

/** Everything the story page says, in its order. */
export function entriesOf(record: StoryRecord): Entry[] {
  const { title, timeline, pledges, quotes, figures, disputes } = record
  return [
    entry('title', 'title', title.text, title.citations),
    ...summaryEntries(record),
    ...timeline.map(({ id, line, also, when }) =>
      entry('timeline', id, line.text, [...line.citations, ...also], [when.from]),
    ),
    ...pledges.map(({ id, line, action, condition, limits, asOf }) =>
      entry('pledges', id, line.text, line.citations, [action, condition, ...limits, asOf.from]),
    ),
    ...quotes.map(({ id, line, same }) =>
      entry('quotes', id, line.text, [...line.citations, ...same.map((s) => s.citation)]),
    ),
    ...figures.map(({ id, line, asOf }) => entry('figures', id, line.text, line.citations, [asOf.from])),
    ...disputes.map(({ id, about, sides }) =>
      entry(
        'disputes',
        id,
        about,
        sides.flatMap((side) => side.citations),
      ),
    ),
  ]
}

function entry(
  section: string,
  at: string,
  says: string,
  full: Citation[],
  parts: readonly (Citation | null)[] = [],
): Entry {
  return { at, section, says, full, parts: parts.filter((part) => part !== null) }
}

function summaryEntries({ summary }: StoryRecord): Entry[] {
  return summary.flatMap(({ heading, lines }, i) =>
    [heading, ...lines].map((line, j) =>
      entry(j === 0 ? 'heading' : 'summary', summaryId(i, j), line.text, line.citations),
    ),
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
