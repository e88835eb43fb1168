import type { Measured, Row } from './measured.ts'

/** The figures of a set as a table of plain text, one row for each figure of each method, and its notes below. */
export function tableOf({ set, rows, notes }: Measured): string {
  const cells = rows.map((row, i) => [rows[i - 1]?.name === row.name ? '' : row.name, row.who, ...figuresOf(row)])
  const all = [[set, 'who', 'value', 'interval', 'n'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  const lineOf = (line: string[]) =>
    line.map((cell, c) => (c < 2 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
  const lines = all.map((line) => lineOf(line).join('  ').trimEnd())
  return [lines[0], '-'.repeat(lines[0]!.length), ...lines.slice(1), ...notes.map((note) => `* ${note}`)].join('\n')
}

function figuresOf({ value, low, high, n, unit }: Row): string[] {
  const interval = low === null || high === null ? '' : `${printed(low, unit)} to ${printed(high, unit)}`
  return [printed(value, unit), interval, String(n)]
}

const printed = (value: number, unit: Row['unit']): string => (unit === 'count' ? String(value) : value.toFixed(3))

/** The first `count` of the worst cases, each with what was expected and what was got. */
export function worstOf({ worst }: Measured, count: number): string {
  const shown = worst.slice(0, count)
  const listed = shown.map(
    (m, i) => `${i + 1}. ${m.what} (${m.where})\n   expected: ${m.expected}\n   got:      ${m.got}`,
  )
  return [`${shown.length} of ${worst.length} cases that went wrong`, ...listed].join('\n')
}
