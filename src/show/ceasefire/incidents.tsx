import { Fragment } from 'preact'
import type { PublicCeasefire, PublicIncident } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import type { Lettered } from './cells.ts'
import { CellMap } from './map.tsx'
import { counted, Row, Where } from './words.tsx'

/** The incidents by day, the newest first, beside a map of their cells. */
export function Incidents({ ceasefire, cells }: { ceasefire: PublicCeasefire; cells: readonly Lettered[] }) {
  const { incidents, held } = ceasefire
  return (
    <>
      {held.days > 0 && <p class="meta">What is younger is not shown yet, weapons and positions for 14 days.</p>}
      <CellMap ceasefire={ceasefire} cells={cells} />
      {incidents.length === 0 && <p>No incident is recorded up to {printedDate(ceasefire.until)}.</p>}
      <ul class="plain">
        {[...incidents].reverse().map((incident) => (
          <One key={incident.id} of={ceasefire} incident={incident} cells={cells} />
        ))}
      </ul>
    </>
  )
}

type OneProps = { of: PublicCeasefire; incident: PublicIncident; cells: readonly Lettered[] }

function One({ of, incident, cells }: OneProps) {
  const { id, day, kind, status, cell, kinds, origins, terms, explained, evidence } = incident
  return (
    <Row of={of} id={id} label={<time dateTime={day}>{printedDate(day)}</time>}>
      <p>
        <span class={`stance ${status}`}>{status}</span> {kind}
        {cell ? <Where cell={cell} cells={cells} /> : ', place not shown'}
      </p>
      <p class="meta">
        <span>
          {kinds.every((k) => k === 'claim')
            ? 'claimed by a party, observed by nobody else'
            : `evidence: ${kinds.join(', ')}`}
        </span>
        <span>{counted(origins, 'independent origin')}</span>
        {explained && <span>a notice says what else it may be</span>}
        {terms.length > 0 && (
          <span>
            may touch{' '}
            {terms.map(({ term }, i) => (
              <Fragment key={term}>
                {i > 0 && ', '}
                <a href={`#${term}`}>{term}</a>
              </Fragment>
            ))}
          </span>
        )}
      </p>
      <details>
        <summary>Evidence and history</summary>
        <ul>
          {evidence.map((e, i) => (
            <li key={`${e.kind}-${i}`}>
              {e.weighs}: {e.kind}, {e.how}; {chanceWords(e)}
              {e.rule}
            </li>
          ))}
          {incident.history.map((step) => (
            <li key={`${step.day}-${step.to}`}>
              {printedDate(step.day)}: {step.to}, by {step.by}: {step.why}
            </li>
          ))}
        </ul>
      </details>
    </Row>
  )
}

/** The chance of a coincidence, said in steps; nothing is measured of what the others are measured from, and 1 says nothing. */
const chanceWords = ({ weighs, chance }: PublicIncident['evidence'][number]): string =>
  weighs === 'anchor' || chance >= 1 ? '' : `chance that such a reading lies there anyway at most ${chance}; `
