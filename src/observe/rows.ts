import type { Observed, Span } from '../record/index.ts'
import { type Frozen, frozen } from './freeze.ts'
import { nothing, type Source } from './known.ts'
import { type Columns, type Outcome, take } from './made.ts'
import { cellOf, eachRow, type Head, type Row, spanAt, spanOfCell } from './table.ts'
import { type Tally, tallyOf } from './tally.ts'
import { isPrivate } from './withhold.ts'

/** One row of a table, frozen without its private cells, with its columns. */
export type Given = Frozen & { columns: Columns; place: Span | undefined; tally: Tally }

/** Reads a table row by row; each row gives a reading and what it says, or the reason why not. */
export function readTable(source: Source, head: Head, by: string, read: (given: Given) => Outcome): Observed {
  const observed = nothing()
  const tally = tallyOf(source.source, by)
  const hidden = head.names.flatMap((name, i) => (isPrivate(name) ? [i] : []))
  const readRow = (row: Row): Outcome => {
    if (hidden.length > 0 && isShifted(head, row)) return SHIFTED
    return read({ ...given(source, head, row, hidden), place: row.place, tally })
  }
  eachRow(source, head, tally, (row) => take(readRow(row), row.place, observed, tally))
  observed.notes.push(...tally.notes())
  return observed
}

const SHIFTED = 'a row with more cells than the head was dropped: what may not be kept may stand in any of them'

const isShifted = ({ names }: Head, { cells }: Row) => cells.slice(names.length).some((cell) => cell.trim() !== '')

function given({ source }: Source, head: Head, row: Row, hidden: readonly number[]): Frozen & { columns: Columns } {
  const outs = hidden.flatMap((column) => hiddenIn(row, column, head.delimiter))
  const made = frozen(source, row.text, { start: 0, end: row.text.length }, outs)
  const at = (name: string) => {
    const span = spanOfCell(head, row, name)
    return span && made.at(span)
  }
  return { ...made, columns: { word: (name) => cellOf(head, row, name), at } }
}

/** Where a hidden cell stands; the whole row where its quotation marks leave that in doubt. */
function hiddenIn(row: Row, column: number, delimiter: string): Span[] {
  const cell = row.cells[column]?.trim() ?? ''
  if (cell === '') return []
  const span = spanAt(row, column, delimiter)
  const found = span && row.text.slice(span.start, span.end).replaceAll('""', '"').trim()
  return [span && found === cell ? span : { start: 0, end: row.text.length }]
}
