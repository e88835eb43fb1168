import { COLUMNS, REPORT_FILE } from './report/problems.ts'

/** How to report a line, behind a fold: the form, or its row to copy or to send. */
export function Report({ id }: { id: string }) {
  const row = `${id}${','.repeat(COLUMNS.length - 1)}`
  return (
    <details class="report">
      <summary>report a problem</summary>
      <a href={`${REPORT_FILE}#${id}`}>form</a>, <a href={mailOf(id, row)}>mail</a>, or copy the row <code>{row}</code>
    </details>
  )
}

// Commas may stand in such an address as they are (RFC 6068); an id is letters, digits and hyphens, or is encoded.
const mailOf = (id: string, row: string) =>
  `mailto:?subject=${encodeURIComponent(id)}&body=${COLUMNS.join(',')}%0D%0A${encodeURIComponent(row).replaceAll('%2C', ',')}`

/** Where a reader learns how to report a problem. */
export function HowToReport() {
  return (
    <p id="report" class="rest">
      <a href={REPORT_FILE}>Report a problem</a>
    </p>
  )
}
