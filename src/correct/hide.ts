import type { Citation, StoryRecord } from '../record/index.ts'
import type { EntryOf, List } from './names.ts'

/** A record without an entry: what pointed at it points at nothing, and its line stands in no summary. */
export function without(record: StoryRecord, list: List, entry: EntryOf): StoryRecord {
  const entries = (record[list] as EntryOf[]).filter((e) => e !== entry)
  const pledges = list === 'pledges' ? (entries as StoryRecord['pledges']) : record.pledges
  const figures = list === 'figures' ? (entries as StoryRecord['figures']) : record.figures
  return {
    ...record,
    [list]: entries,
    pledges: pledges.map((p) => (p.change?.of === entry.id ? { ...p, change: null } : p)),
    figures: figures.map((f) => {
      const { change, ...rest } = f
      return change?.of === entry.id ? rest : f
    }),
    summary: 'line' in entry ? summaryWithout(record, entry.line.citations[0]) : record.summary,
  }
}

function summaryWithout({ summary }: StoryRecord, { article, start, end }: Citation): StoryRecord['summary'] {
  const isIn = (c: Citation) => c.article === article && c.start < end && start < c.end
  return summary
    .map((section) => ({ ...section, lines: section.lines.filter((line) => !isIn(line.citations[0])) }))
    .filter((section) => section.lines.length > 0)
}
