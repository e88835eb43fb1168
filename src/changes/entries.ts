import type { ChangeList, Citation, StoryRecord } from '../record/index.ts'

/** One entry of a list: what it says in a row of words, its fields, and the places it rests on. */
export type Entry = {
  id: string
  says: string
  fields: Readonly<Record<string, string>>
  places: string[]
  articles: string[]
}

/** The lists that are compared, in the order of the record. */
export const CHANGE_LISTS: readonly ChangeList[] = ['timeline', 'pledges', 'quotes', 'figures', 'disputes']

/** The entries of a list with all that may change in them. */
export function entriesOf(record: StoryRecord, list: ChangeList): Entry[] {
  return ENTRIES[list](record)
}

const ENTRIES: Record<ChangeList, (record: StoryRecord) => Entry[]> = {
  timeline: ({ timeline }) =>
    timeline.map(({ id, when, status, line, also, origins }) => ({
      ...entry(id, line.text, [...line.citations, ...also]),
      fields: { date: when.edtf, status, line: line.text, origins: String(origins.length) },
    })),
  pledges: ({ pledges }) =>
    pledges.map((p) => ({
      ...entry(p.id, `${p.actor.name} ${p.stance}: ${p.action.exact}`, p.line.citations),
      fields: {
        actor: p.actor.name,
        stance: p.stance,
        condition: p.condition?.exact ?? '',
        met: String(p.met),
        'said by': p.saidBy?.name ?? '',
        date: p.asOf.edtf,
        line: p.line.text,
      },
    })),
  quotes: ({ quotes }) =>
    quotes.map(({ id, speaker, line, same }) => ({
      ...entry(id, `${speaker?.name ?? 'unknown'}: ${line.text}`, [...line.citations, ...same.map((s) => s.citation)]),
      fields: { speaker: speaker?.name ?? '', line: line.text },
    })),
  figures: ({ figures }) =>
    figures.map(({ id, about, value, high, unit, asOf, line }) => ({
      ...entry(id, `${value}${high === null ? '' : ` to ${high}`} ${unit}: ${about}`, line.citations),
      fields: { value: `${value}${high === null ? '' : `/${high}`} ${unit}`, date: asOf.edtf },
    })),
  disputes: ({ disputes }) =>
    disputes.map(({ id, about, sides }) => ({
      ...entry(
        id,
        `${about}: ${sides.map((s) => s.value).join(' / ')}`,
        sides.flatMap((s) => s.citations),
      ),
      fields: { sides: sides.map((s) => s.value).join(' / ') },
    })),
}

function entry(id: string, says: string, citations: readonly Citation[]): Omit<Entry, 'fields'> {
  return {
    id,
    says,
    places: citations.map(({ article, start, end }) => `${article}:${start}-${end}`),
    articles: [...new Set(citations.map((c) => c.article))],
  }
}
