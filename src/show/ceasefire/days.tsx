import type { Count, PublicCeasefire, PublicReport } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { Scroll } from '../scroll.tsx'
import { countWords } from './counts.tsx'
import { DaysDrawing } from './drawing.tsx'
import { dayOfReport } from './shown.ts'
import { isClaimed, NOWHERE, sharesOf } from './summary.ts'

/** One day in numbers, over all regions. */
export type Day = { report: PublicReport; day: string; sure: number; alleged: number; kept: number; isWhole: boolean }

const dayIn = (report: PublicReport): Day => ({
  report,
  day: dayOfReport(report),
  sure: sumOf(report, 'incident'),
  alleged: sumOf(report, 'allegation'),
  kept: sumOf(report, 'restriction'),
  isWhole: report.regions.every((r) => r.watched === 1 || r.region === NOWHERE),
})

/** Zones may overlap: what lies in two of them counts once. */
function sumOf({ regions }: PublicReport, unit: Count['unit']): number {
  const counts = regions
    .flatMap((r) => r.counts.filter((c) => !isClaimed(c)).map((c) => c.now))
    .filter((c) => c.unit === unit)
  return new Set(counts.flatMap((c) => c.from)).size
}

/** The days drawn and in a table, each leading to its report. */
export function Days({ ceasefire: { reports } }: { ceasefire: PublicCeasefire }) {
  const days = reports.map(dayIn)
  if (days.length === 0) return <p>No day is over yet.</p>
  return (
    <>
      <DaysDrawing days={days} />
      <Scroll name="Counts by day">
        <table class="days">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Corroborated</th>
              <th scope="col">Allegations</th>
              <th scope="col">Access restricted</th>
              <th scope="col">Watched</th>
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map(({ report, day, sure, alleged, kept, isWhole }) => (
              <tr key={report.id}>
                <th scope="row">
                  <a href={`reports/${day}.html`}>
                    {printedDate(day).slice(0, -5)}
                    <span class="aside">{printedDate(day).slice(-5)}</span>
                  </a>
                </th>
                <td>{countWords({ value: sure, atLeast: !isWhole })}</td>
                <td>{countWords({ value: alleged, atLeast: !isWhole })}</td>
                <td>{kept === 0 ? 'none told' : kept}</td>
                <td>{rangeWords(report)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

/** The shares of the regions that were watched, from the least to the most. */
function rangeWords(report: PublicReport): string {
  const { least, most } = sharesOf(report)
  return least === most ? least : `${least} to ${most}`
}
