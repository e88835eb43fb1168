import type { Comparison, Count, PublicCeasefire, PublicReport } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { document, type Page, rendered } from '../page.tsx'
import { dayOfReport } from './shown.ts'
import { TRUCE } from './style.ts'
import { NOWHERE, periodWords, sharesOf, summaryOf } from './summary.ts'
import { counted, Part, percent, Words } from './words.tsx'

/** The days in a table, each leading to its report. */
export function Days({ ceasefire: { reports } }: { ceasefire: PublicCeasefire }) {
  return (
    <table>
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
        {[...reports].reverse().map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <a href={`reports/${dayOfReport(report)}.html`}>{printedDate(dayOfReport(report))}</a>
            </th>
            <td>{leastOf(report, 'incident')}</td>
            <td>{leastOf(report, 'allegation')}</td>
            <td>{sumOf(report, 'restriction')}</td>
            <td>{watchedWords(report)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A number says little where nobody looked: it is a least one there. */
function leastOf(report: PublicReport, unit: Count['unit']): string {
  const sum = sumOf(report, unit)
  return report.regions.every((r) => r.watched === 1 || r.region === NOWHERE) ? String(sum) : `at least ${sum}`
}

/** The shares of the regions that were watched, from the least to the most. */
function watchedWords(report: PublicReport): string {
  const { least, most } = sharesOf(report)
  return least === most ? least : `${least} to ${most}`
}

/** Zones may overlap: what lies in two of them counts once. */
function sumOf({ regions }: PublicReport, unit: Count['unit']): number {
  const counts = regions
    .flatMap((r) => r.counts.filter((c) => !isClaim(c)).map((c) => c.now))
    .filter((c) => c.unit === unit)
  return new Set(counts.flatMap((c) => c.from)).size
}

/** The report of one day, made to be printed. */
export function reportPage(ceasefire: PublicCeasefire, report: PublicReport): Page {
  const day = dayOfReport(report)
  const title = `Daily report, ${printedDate(day)}`
  return {
    path: `ceasefire/${ceasefire.id}/reports/${day}.html`,
    html: document(title, [TRUCE], rendered(<Report ceasefire={ceasefire} report={report} title={title} />)),
  }
}

function Report({ ceasefire, report, title }: { ceasefire: PublicCeasefire; report: PublicReport; title: string }) {
  const { period, cutOff, regions, steps, quantities, corrections } = report
  return (
    <>
      <header>
        <p class="kicker">
          <a href="../index.html">← {ceasefire.agreement.title.text}</a>
        </p>
        <h1>{title}</h1>
        <p class="meta">
          <span>{periodWords(period)}</span>
          {cutOff !== period.to && <span>cut off {printedDate(cutOff)}</span>}
        </p>
        <p class="summary">{summaryOf(report).text}</p>
      </header>
      <main id="main">
        {regions.map(({ region, watched, counts, possible, access }) => (
          <Part key={region} id={`region-${region}`} title={regionName(ceasefire, region)}>
            <Counts counts={counts.filter((c) => !isClaim(c))} watched={region === NOWHERE ? null : watched} />
            <Claims counts={counts.filter(isClaim)} />
            {possible.map(({ term, incidents }) => (
              <p key={term} class="meta">
                May touch <a href={`../index.html#${term}`}>{term}</a>:{' '}
                {incidents.map((id) => (
                  <a key={id} href={`../index.html#${id}`}>
                    {id}{' '}
                  </a>
                ))}
                Whether it was broken is for people to find.
              </p>
            ))}
            {access.length > 0 && <p class="meta">Access restricted: {access.join(', ')}</p>}
          </Part>
        ))}
        {steps.length > 0 && (
          <Part id="steps" title="Steps">
            <ul class="plain">
              {steps.map(({ term, due, state, line }) => (
                <li key={term}>
                  <strong>{state}</strong>
                  {due && `, due ${printedDate(due)}`}: <Words line={line} up="../" />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {quantities.length > 0 && (
          <Part id="quantities" title="Due and done">
            <ul class="plain">
              {quantities.map(({ term, due, done }) => (
                <li key={term}>
                  <a href={`../index.html#${term}`}>{term}</a>: {done.value} of {due.value} {due.what} ({done.rule})
                </li>
              ))}
            </ul>
          </Part>
        )}
        {corrections.length > 0 && (
          <Part id="corrections" title="Corrections to earlier reports">
            <ul class="plain">
              {corrections.map(({ report: id, words }) => (
                <li key={`${id} ${words}`}>{words}</li>
              ))}
            </ul>
          </Part>
        )}
      </main>
      <footer>
        <p>
          Numbers count what was observed and not violations. “At least” stands where a region was not watched all the
          time. The same as data: <a href="../counts.csv">counts.csv</a>.
        </p>
      </footer>
    </>
  )
}

const regionName = ({ agreement }: PublicCeasefire, region: string): string =>
  agreement.zones.find((z) => z.id === region)?.name ??
  (region === NOWHERE ? 'Place not known or not shown' : undefined) ??
  (agreement.zones.length > 0 ? 'Outside the zones' : 'Everywhere')

function Counts({ counts, watched }: { counts: readonly Comparison[]; watched: number | null }) {
  if (counts.length === 0 && watched === null) return null
  if (counts.length === 0)
    return <p>Nothing was recorded on this day or the day before; it was watched {percent(watched!)} of this day.</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">This day</th>
          <th scope="col">Day before</th>
          <th scope="col">Usual range</th>
          <th scope="col">Watched</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ now, before, usual, seen }) => (
          <tr key={`${now.what} ${now.unit}`}>
            <th scope="row" title={now.rule}>
              {now.what} <small>({now.unit})</small>
            </th>
            <td>{numberOf(now)}</td>
            <td>{numberOf(before)}</td>
            <td>{usual ? `${usual.low} to ${usual.high}${beyond(now.value, usual)}` : 'not known yet'}</td>
            <td>{watched === null ? 'not known' : `${percent(seen.now)}, ${percent(seen.before)} the day before`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a party reports itself stands apart, in its own unit. */
function Claims({ counts }: { counts: readonly Comparison[] }) {
  const today = counts.filter(({ now }) => now.value > 0)
  if (today.length === 0) return null
  return (
    <p class="meta">
      Reported by the parties themselves, and in no count of observations:{' '}
      {today.map(({ now }) => `${now.what}: ${counted(now.value, 'report')}`).join('; ')}.
    </p>
  )
}

const isClaim = ({ now }: Comparison): boolean => / claimed by /.test(now.what)

const numberOf = ({ value, atLeast }: Count): string => (atLeast ? `at least ${value}` : String(value))

function beyond(value: number, { low, high }: { low: number; high: number }): string {
  if (value > high) return ': above it'
  return value < low ? ': below it' : ''
}
