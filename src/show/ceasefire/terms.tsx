import type { Agreement, PublicCeasefire, PublicIncident, Term } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { partyOf } from './shown.ts'
import { doneWords, dueIn } from './steps.ts'
import { counted, Row, Words } from './words.tsx'

/** The terms in the agreement's words, with what was seen that may touch each; whether one was broken is for people. */
export function Terms({ ceasefire }: { ceasefire: PublicCeasefire }) {
  const { agreement } = ceasefire
  return (
    <ul class="plain">
      {agreement.terms.map((term) => (
        <Row key={term.id} of={ceasefire} id={term.id} label={`${term.id} · ${term.kind}`}>
          <p>
            <Words line={term.line} />
          </p>
          {term.except
            .filter((line) => !term.line.text.includes(line.text))
            .map((line) => (
              <p key={line.text}>
                unless <Words line={line} />
              </p>
            ))}
          <p class="meta">
            {dutiesOf(term, agreement).map((words) => (
              <span key={words}>{words}</span>
            ))}
          </p>
          <p class="meta standing">
            <Standing term={term} ceasefire={ceasefire} />
          </p>
        </Row>
      ))}
    </ul>
  )
}

/** Whom a term binds to what, where, within which limit, and when. */
function dutiesOf({ binds, duty, where, limit, begins, due }: Term, agreement: Agreement): string[] {
  const names = binds.map((id) => partyOf(agreement, id)).join(' and ')
  const zones = where?.map((id) => agreement.zones.find((z) => z.id === id)?.name ?? id).join(', ')
  const parts = [
    `${duty}: ${names}`,
    zones && `zone: ${zones}`,
    limit && `limit: ${limit.value} ${limit.unit}`,
    begins && `from ${printedDate(begins)}`,
    due && `due ${dueWords(due)}`,
  ]
  return parts.filter((part) => typeof part === 'string' && part !== '') as string[]
}

const UNITS: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** `P14D after T1` as "14 days after T1"; a date in words. */
function dueWords(due: string): string {
  const [, n, unit, rest] = /^P(\d+)([DWMY])( .+)$/.exec(due) ?? []
  return n ? `${counted(Number(n), UNITS[unit!]!)}${rest}` : printedDate(due)
}

/** What is known of one term: findings by people, incidents that may touch it, its step; or that nothing was recorded. */
function Standing({ term, ceasefire }: { term: Term; ceasefire: PublicCeasefire }) {
  const { findings, incidents, reports } = ceasefire
  const found = findings.filter((f) => f.term === term.id)
  const touching = incidents.filter((i) => i.terms.some((t) => t.term === term.id))
  const seen = seenWords(touching)
  const kept = term.kind === 'access' ? ceasefire.access.length : 0
  const step = reports.at(-1)?.steps.find((s) => s.term === term.id)
  const quantity = reports.at(-1)?.quantities.find((q) => q.term === term.id)
  return (
    <>
      {found.map((f) => (
        <span key={f.id}>
          <a href={`#${f.id}`}>
            finding by {f.body}: {f.outcome}
          </a>
        </span>
      ))}
      {step && (
        <span>
          <strong>{step.state}</strong>
          {dueIn(step)}
        </span>
      )}
      {quantity && <span>{doneWords(quantity)}</span>}
      {seen !== '' && <span>{seen} may touch it</span>}
      {kept > 0 && (
        <span>
          <a href="#watched">{counted(kept, 'restriction')} of access</a>
        </span>
      )}
      {found.length + touching.length + kept === 0 && !step && (
        <span>
          nothing was recorded that touches it; see <a href="#watched">what was watched</a>
        </span>
      )}
    </>
  )
}

/** How many incidents there are by how they stand: "2 incidents and 1 allegation", "1 explained or withdrawn". */
function seenWords(touching: readonly PublicIncident[]): string {
  const alleged = touching.filter((i) => i.status === 'allegation').length
  const settled = touching.filter((i) => i.status === 'explained' || i.status === 'withdrawn').length
  const sure = touching.length - alleged - settled
  return [
    ...(sure > 0 ? [counted(sure, 'incident')] : []),
    ...(alleged > 0 ? [counted(alleged, 'allegation')] : []),
    ...(settled > 0 ? [`${settled} explained or withdrawn`] : []),
  ].join(' and ')
}
