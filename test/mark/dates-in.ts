import { dates } from '../../src/mark/dates.ts'
import { english } from '../../src/mark/english.ts'
import type { Block, DateMark, FrozenArticle } from '../../src/record/index.ts'

/** The dates of some paragraphs published on a day, Wednesday 7 January 2026 where nothing is said. */
export function datesIn(
  paragraphs: string[],
  published: string | null = '2026-01-07',
): { text: string; marks: DateMark[] } {
  const text = paragraphs.join('\n\n')
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const start = blocks.length === 0 ? 0 : blocks.at(-1)!.end + 2
    blocks.push({ start, end: start + paragraph.length, kind: 'paragraph' })
  }
  const given = published === null ? null : { edtf: published, basis: 'given' as const }
  const article = { id: 'a', text, blocks, published: given, title: null } as unknown as FrozenArticle
  const sentences = english.sentences(article).map((s) => ({ ...s, clauses: [] }))
  const marks = dates({ article, sentences, marks: [] }).filter((m) => m.kind === 'date')
  return { text, marks }
}

/** The words of each date of a line, with its EDTF date or else its TIMEX3 value. */
export function said(line: string, published?: string | null): [string, string][] {
  const { text, marks } = datesIn([line], published)
  return marks.map((m) => [text.slice(m.start, m.end), m.edtf ?? m.timex])
}
