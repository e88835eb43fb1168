import { type NameMark, type Span, trimmed, within } from '../../record/index.ts'
import type { Quotation } from '../quotes/scan.ts'
import { GROUP_HEADS } from '../words/en/names.ts'

/** A group whose name stands in quotation marks, in lower case too: the “coalition of the willing”. */
export function groupsIn(text: string, quoted: readonly Quotation[], marks: readonly NameMark[]): NameMark[] {
  return quoted.flatMap(({ inner }): NameMark[] => {
    const span = trimmed(text, { start: inner.start, end: inner.end })
    const words = text.slice(span.start, span.end).replace(/[.,]$/, '')
    if (
      words.length > 40 ||
      !GROUP_HEADS.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '') ||
      !/^(?:\p{L}+ ){1,4}\p{L}+$/u.test(words)
    )
      return []
    const place: Span = { start: span.start, end: span.start + words.length }
    if (marks.some((m) => within(place, m))) return []
    const same = marks.find((m) => m.type === 'group' && m.name.toLowerCase() === words.toLowerCase())
    return [
      {
        kind: 'name',
        ...place,
        by: 'group in quotation marks',
        type: 'group',
        name: same?.name ?? words,
        as: 'name',
        country: null,
        role: null,
      },
    ]
  })
}
