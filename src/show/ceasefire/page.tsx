import type { PublicCeasefire } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { document, type Page, rendered } from '../page.tsx'
import { letteredIn } from './cells.ts'
import { Days } from './days.tsx'
import { Exact } from './exact.tsx'
import { Findings } from './findings.tsx'
import { Guarantees } from './guarantees.tsx'
import { Incidents } from './incidents.tsx'
import { StoryPlace } from './place.tsx'
import type { ShownCeasefire } from './shown.ts'
import { TRUCE } from './style.ts'
import { stateOf } from './summary.ts'
import { Terms } from './terms.tsx'
import { Watched } from './watched.tsx'
import { Part, Words } from './words.tsx'

/** The page of one ceasefire. */
export function ceasefirePage(shown: ShownCeasefire): Page {
  const { ceasefire } = shown
  return {
    path: `ceasefire/${ceasefire.id}/index.html`,
    html: document(ceasefire.agreement.title.text, [TRUCE], rendered(<CeasefirePage shown={shown} />)),
  }
}

const PARTS = [
  ['terms', 'Terms'],
  ['incidents', 'Incidents'],
  ['days', 'Day by day'],
  ['watched', 'What was watched'],
  ['findings', 'Findings by people'],
  ['guarantees', 'What the guarantees say'],
] as const

function CeasefirePage({ shown }: { shown: ShownCeasefire }) {
  const { ceasefire, full } = shown
  const cells = letteredIn(ceasefire)
  return (
    <>
      <Top ceasefire={ceasefire} restricted={full !== null} />
      <main id="main">
        <Part id="terms" title="Terms">
          <Terms ceasefire={ceasefire} />
        </Part>
        <Part id="incidents" title="Incidents">
          <Incidents ceasefire={ceasefire} cells={cells} />
        </Part>
        {full && (
          <Part id="exact" title="Exact places and times">
            <Exact record={full} />
          </Part>
        )}
        <Part id="days" title="Day by day">
          <Days ceasefire={ceasefire} />
        </Part>
        <Part id="watched" title="What was watched">
          <Watched ceasefire={ceasefire} cells={cells} />
        </Part>
        <Part id="findings" title="Findings by people">
          <Findings ceasefire={ceasefire} />
        </Part>
        <Part id="guarantees" title="What the guarantees say">
          <Guarantees ceasefire={ceasefire} />
        </Part>
      </main>
      <footer>
        <p>
          Nothing here finds a violation: that takes people and a procedure. Places are shown as cells of a coarse grid
          and late, weapons and positions later still. Data: <a href="ceasefire.json">ceasefire.json</a>,{' '}
          <a href="incidents.csv">incidents.csv</a>, <a href="cells.geojson">cells.geojson</a>.
        </p>
      </footer>
    </>
  )
}

function Top({ ceasefire, restricted }: { ceasefire: PublicCeasefire; restricted: boolean }) {
  const { agreement, asOf, until, held } = ceasefire
  return (
    <header>
      <p class="kicker">
        <a href="../../index.html">All stories</a>
      </p>
      <StoryPlace />
      {restricted && (
        <p class="sample" role="note">
          Restricted: exact places and fresh times. Not to be published.
        </p>
      )}
      <h1>
        <Words line={agreement.title} />
      </h1>
      <p class="meta">
        <span>{agreement.status}</span>
        {agreement.from && <span>from {printedDate(agreement.from)}</span>}
        {agreement.to && <span>to {printedDate(agreement.to)}</span>}
        <span>as of {printedDate(asOf)}</span>
        {!restricted && <span>shown up to {printedDate(until)}</span>}
        {held.days > 0 && <span>{held.days} later days held back</span>}
      </p>
      <p class="summary">{stateOf(ceasefire).text}</p>
      <nav aria-label="On this page">
        <ul>
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
