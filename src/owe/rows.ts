import { parse } from 'csv-parse/sync'
import { type Citation, cite, type Line, lineOf, type Note, noteOf, type Reading, readingOf } from '../record/index.ts'

/** One row of a table by people: its cells by column, and the row as it was received. */
export type Row = { cells: Record<string, string>; reading: Reading; n: number }

/**
 * Reads a table with a header. Rows are frozen as received; what is no table, and columns that are lacking, become notes.
 */
export function rowsOf(source: string, text: string, columns: readonly string[]): { rows: Row[]; notes: Note[] } {
  const parsed = tableOf(text)
  if (typeof parsed === 'string') return { rows: [], notes: [noteOf('table', source, 'csv', parsed)] }
  const lacking = columns.filter((c) => parsed.length > 0 && !(c in parsed[0]!.record))
  if (lacking.length > 0)
    return { rows: [], notes: [noteOf('table', source, 'csv', `the header lacks: ${lacking.join(', ')}`)] }
  const rows = parsed.map(({ record, raw }, i) => ({
    cells: record,
    reading: readingOf(source, raw.trim()),
    n: i + 2,
  }))
  return { rows, notes: [] }
}

type Parsed = { record: Record<string, string>; raw: string }

function tableOf(text: string): Parsed[] | string {
  const options = { bom: true, columns: true, raw: true, trim: true, skip_empty_lines: true, relax_column_count: true }
  try {
    return parse(text, options) as unknown as Parsed[]
  } catch (error) {
    return (error as Error).message
  }
}

/** The line of a cell's words in its row; the whole row where quoting has changed them. */
export function lineOfCell({ cells, reading }: Row, column: string): Line {
  return lineOf([citeCell(reading, cells[column] ?? '')])
}

function citeCell(reading: Reading, words: string): Citation {
  const start = words === '' ? -1 : reading.text.indexOf(words)
  const span = start < 0 ? { start: 0, end: reading.text.length } : { start, end: start + words.length }
  return cite(reading, span)
}

/** The parts of a cell that holds a list: `a; b`. */
export const listIn = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
