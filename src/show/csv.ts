/** What may stand in a cell of a table. */
export type Cell = string | number | boolean | null

/**
 * A table as CSV (RFC 4180) with a header. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front, for its words may be anybody's.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  if (!/^[=+\-@]|[",\t\r\n]/.test(value)) return value
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
