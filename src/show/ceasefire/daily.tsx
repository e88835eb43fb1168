import type { PublicCeasefire, PublicReport, RegionReport } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { document, type Page, rendered } from '../page.tsx'
import { Counts } from './counts.tsx'
import { StoryPlace } from './place.tsx'
import { dayOfReport } from './shown.ts'
import { doneWords, dueIn } from './steps.ts'
import { TRUCE } from './style.ts'
import { hoursOf, NOWHERE, summaryOf } from './summary.ts'
import { accessWords } from './watched.tsx'
import { Part, Words } from './words.tsx'

type ReportProps = { ceasefire: PublicCeasefire; report: PublicReport }

const addressOf = (report: PublicReport): string => `${dayOfReport(report)}.html`

/** The report of one day, made to be printed. */
export function reportPage(ceasefire: PublicCeasefire, report: PublicReport): Page {
  const title = `Daily report, ${printedDate(dayOfReport(report))}`
  return {
    path: `ceasefire/${ceasefire.id}/reports/${addressOf(report)}`,
    html: document(title, [TRUCE], rendered(<Report ceasefire={ceasefire} report={report} title={title} />)),
  }
}

function Report({ ceasefire, report, title }: ReportProps & { title: string }) {
  const { period, cutOff, regions, steps, quantities, corrections } = report
  return (
    <>
      <header>
        <p class="kicker">
          <a href="../index.html">← {ceasefire.agreement.title.text}</a>
        </p>
        <StoryPlace />
        <h1>{title}</h1>
        <p class="meta">
          <span>{hoursOf(period)}</span>
          {cutOff !== period.to && <span>cut off {printedDate(cutOff)}</span>}
        </p>
        <p class="summary">{summaryOf(report).text}</p>
        <Beside ceasefire={ceasefire} report={report} />
      </header>
      <main id="main">
        {regions.map((region) => (
          <Region key={region.region} ceasefire={ceasefire} report={region} />
        ))}
        {steps.length > 0 && <Steps report={report} />}
        {quantities.length > 0 && <Quantities report={report} />}
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
          Numbers count what was observed and not violations. “At least” and “none recorded” stand where a region was
          not watched all the time. The same as data: <a href="../counts.csv">counts.csv</a>.
        </p>
      </footer>
    </>
  )
}

/** The days before and after. */
function Beside({ ceasefire: { reports }, report }: ReportProps) {
  const at = reports.indexOf(report)
  const [before, after] = [reports[at - 1], reports[at + 1]]
  if (!before && !after) return null
  return (
    <nav aria-label="Days">
      <ul>
        {before && (
          <li>
            <a href={addressOf(before)}>← {printedDate(dayOfReport(before))}</a>
          </li>
        )}
        {after && (
          <li>
            <a href={addressOf(after)}>{printedDate(dayOfReport(after))} →</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Region({ ceasefire, report }: { ceasefire: PublicCeasefire; report: RegionReport }) {
  const { region, possible, access } = report
  const name = regionName(ceasefire, region)
  return (
    <Part id={`region-${region}`} title={name}>
      <Counts name={name} report={report} />
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
      {ceasefire.access
        .filter(({ id }) => access.includes(id))
        .map((kept) => (
          <p key={kept.id} class="meta">
            <a href={`../index.html#${kept.id}`}>{accessWords(kept)}</a>
          </p>
        ))}
    </Part>
  )
}

const regionName = ({ agreement }: PublicCeasefire, region: string): string =>
  agreement.zones.find((z) => z.id === region)?.name ??
  (region === NOWHERE ? 'Place not known or not shown' : undefined) ??
  (agreement.zones.length > 0 ? 'Outside the zones' : 'Everywhere')

function Steps({ report: { steps } }: { report: PublicReport }) {
  return (
    <Part id="steps" title="Steps">
      <ul class="plain steps">
        {steps.map((step) => (
          <li key={step.term}>
            <a href={`../index.html#${step.term}`}>{step.term}</a>: <strong>{step.state}</strong>
            {dueIn(step)}: <Words line={step.line} up="../" />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Quantities({ report: { quantities } }: { report: PublicReport }) {
  return (
    <Part id="quantities" title="Due and done">
      <ul class="plain">
        {quantities.map(({ term, due, done }) => (
          <li key={term}>
            <a href={`../index.html#${term}`}>{term}</a>: {doneWords({ due, done })}
          </li>
        ))}
      </ul>
    </Part>
  )
}
