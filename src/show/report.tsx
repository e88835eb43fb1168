import { REPORT_FILE } from './report/problems.ts'

/** The way to report a line: to the page that knows it by its id. */
export const Report = ({ id }: { id: string }) => (
  <a class="report" href={`${REPORT_FILE}#${id}`}>
    report a problem
  </a>
)

/** Where a reader learns how to report a problem. */
export function HowToReport() {
  return (
    <p id="report" class="rest">
      <a href={REPORT_FILE}>Report a problem</a>
    </p>
  )
}
