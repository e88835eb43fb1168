import { parse } from 'csv-parse/sync'
import type { Span } from '../record/index.ts'
import type { Source } from './known.ts'
import type { Tally } from './tally.ts'

/** The head of a table: its delimiter and where each column stands, by its name in lower case. */
export type Head = { delimiter: string; columns: ReadonlyMap<string, number>; names: readonly string[] }

/** One row as received, with its cells unquoted and its place in the source, where that is certain. */
export type Row = { text: string; cells: readonly string[]; place: Span | undefined }

const DELIMITERS = [',', ';', '\t', '|']
const HEAD = 8192
const OPTIONS = { bom: true, raw: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }

/** A quotation that runs on beyond this is a stray quotation mark. */
const LONGEST = 1_000_000
const RESTARTS = 20

/** So much of a table is taken apart at once. */
const STRETCH = 250_000

/** The head of a table, or undefined when the first line names no two columns. */
export function headOf(text: string): Head | undefined {
  const line = /[^\r\n]+/.exec(text.slice(0, HEAD))?.[0]?.replace(/^\ufeff/, '')
  if (line === undefined) return undefined
  const delimiter = DELIMITERS.find((d) => line.split(d).length > 1)
  if (delimiter === undefined) return undefined
  const names = namesIn(line, delimiter)
  return { delimiter, names, columns: new Map(names.map((name, i) => [name, i])) }
}

function namesIn(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((name) => bare(name).toLowerCase())
}

const bare = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .trim()

/** True when a head has all these columns. */
export const hasColumns = ({ columns }: Head, ...names: string[]): boolean => names.every((name) => columns.has(name))

/** What stands in a column of a row, trimmed; '' where there is nothing. */
export function cellOf({ columns }: Head, { cells }: Row, name: string): string {
  const at = columns.get(name)
  return at === undefined ? '' : (cells[at]?.trim() ?? '')
}

/**
 * Hands over the rows behind the head, one at a time and a stretch of the table after the other, so that a table of
 * millions is never held as cells. A stray quotation mark costs its own row and is told.
 */
export function eachRow({ text }: Source, { delimiter }: Head, tally: Tally, take: (row: Row) => void): void {
  let [from, reach, restarts] = [lineEnd(text, firstLine(text)), STRETCH, 0]
  while (from < text.length && restarts <= RESTARTS) {
    const to = lineEnd(text, from + reach)
    const { at, stopped } = rowsIn(text, { start: from, end: to }, delimiter, take)
    if (!stopped) [from, reach] = [to, STRETCH]
    else if (at > from || (reach === STRETCH && to < text.length)) [from, reach] = [at, LONGEST]
    else {
      const end = lineEnd(text, skipped(text, at))
      tally.add('a row was not read: a quotation mark has no other', { start: at, end })
      ;[from, reach, restarts] = [end, STRETCH, restarts + 1]
    }
  }
  if (from < text.length)
    tally.add('the rest was not read: too many stray quotation marks', { start: from, end: text.length })
}

const firstLine = (text: string) => skipped(text, text.startsWith('\ufeff') ? 1 : 0)

function skipped(text: string, at: number): number {
  while (at < text.length && (text[at] === '\n' || text[at] === '\r')) at++
  return at
}

function lineEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const end = text.slice(at, at + LONGEST).search(/[\r\n]/)
  if (end < 0) return Math.min(text.length, at + LONGEST)
  return at + end + (text.startsWith('\r\n', at + end) ? 2 : 1)
}

type Raw = { raw: string; record: string[] }

function rowsIn(text: string, { start, end }: Span, delimiter: string, take: (row: Row) => void) {
  let at = start
  const one = ({ raw, record }: Raw): null => {
    const row = raw.replace(/^[\r\n]+|[\r\n]+$/g, '')
    const found = text.startsWith(row, at) ? at : text.slice(at, end).indexOf(row) + at
    const place = text.startsWith(row, found) ? { start: found, end: found + row.length } : undefined
    if (place) at = skipped(text, place.end)
    if (record.some((cell) => cell.trim() !== '')) take(rowOf(text, row, record, place))
    return null
  }
  try {
    parse(text.slice(start, end), { ...OPTIONS, delimiter, max_record_size: LONGEST, on_record: one as never })
    return { at, stopped: false }
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error
    return { at, stopped: true }
  }
}

/** The row as a part of the whole text, which is held once for all rows. */
const rowOf = (text: string, row: string, cells: string[], place: Span | undefined): Row => ({
  text: place ? text.slice(place.start, place.end) : row,
  cells,
  place,
})

/** Where a column's cell stands in the text of its row, without quotation marks around it; undefined when it is empty. */
export function spanOfCell(head: Head, row: Row, name: string): Span | undefined {
  const wanted = head.columns.get(name)
  return wanted === undefined ? undefined : spanAt(row, wanted, head.delimiter)
}

/** The same by the column's number. */
export function spanAt({ text, cells }: Row, wanted: number, delimiter: string): Span | undefined {
  let start = 0
  for (let i = 0; i < wanted; i++) start = cellEnd(text, start, delimiter) + 1
  if (start >= text.length) return undefined
  const end = cellEnd(text, start, delimiter)
  const span = inside(text, { start, end })
  return span.end > span.start && cells[wanted] !== undefined ? span : undefined
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let from = start
  if (text[start] === '"') {
    for (from = start + 1; from < text.length; from++) {
      if (text[from] !== '"') continue
      if (text[from + 1] !== '"') break
      from++
    }
  }
  const end = text.indexOf(delimiter, from)
  return end < 0 ? text.length : end
}

function inside(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++
  while (start < end && /\s/.test(text[end - 1]!)) end--
  const quoted = text[start] === '"' && text[end - 1] === '"' && end - start >= 2
  return quoted ? { start: start + 1, end: end - 1 } : { start, end }
}
