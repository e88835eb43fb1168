import type { Observed, Span } from '../record/index.ts'
import { type Frozen, frozen } from './freeze.ts'
import { nothing, type Source } from './known.ts'
import { type Columns, type Outcome, take } from './made.ts'
import { cellOf, eachRow, type Head, type Row, spanOfCell } from './table.ts'
import { type Tally, tallyOf } from './tally.ts'
import { isPrivate } from './withhold.ts'

/** One row of a table, frozen without its private cells, with its columns. */
export type Given = Frozen & { columns: Columns; place: Span | undefined; tally: Tally }

/** Reads a table row by row; each row gives a reading and what it says, or the reason why not. */
export function readTable(source: Source, head: Head, by: string, read: (given: Given) => Outcome): Observed {
  const observed = nothing()
  const tally = tallyOf(source.source, by)
  const hidden = head.names.filter(isPrivate)
  eachRow(source, head, tally, (row) => {
    take(read({ ...given(source, head, row, hidden), place: row.place, tally }), row.place, observed, tally)
  })
  observed.notes.push(...tally.notes())
  return observed
}

function given({ source }: Source, head: Head, row: Row, hidden: readonly string[]): Frozen & { columns: Columns } {
  const outs = hidden.flatMap((name) => spanOfCell(head, row, name) ?? [])
  const made = frozen(source, row.text, { start: 0, end: row.text.length }, outs)
  const at = (name: string) => {
    const span = spanOfCell(head, row, name)
    return span && made.at(span)
  }
  return { ...made, columns: { word: (name) => cellOf(head, row, name), at } }
}
