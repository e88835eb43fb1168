/** One file of a truce's folder: its path and its bytes as text. */
export type File = { source: string; text: string }

/** A table as CSV; cells with a comma or a quotation mark are quoted. */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${[head, ...rows].map((cells) => cells.map(cell).join(',')).join('\n')}\n`
}

function cell(value: string | number): string {
  const words = String(value)
  return /[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

/** A number with so many digits behind the point. */
export const digits = (value: number, count: number): string => value.toFixed(count)
