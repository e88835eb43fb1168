import type { Agreement, Guarantee, PublicCeasefire, PublicObligation } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { partyOf } from './shown.ts'
import { Row, Words } from './words.tsx'

/** The guarantees in their own words, and how each tier stands: what starts it, when it is due, what is left open. */
export function Guarantees({ ceasefire }: { ceasefire: PublicCeasefire }) {
  const { agreement, obligations } = ceasefire
  return (
    <ul class="plain">
      {agreement.guarantees.map((guarantee) => (
        <Row key={guarantee.id} of={ceasefire} id={guarantee.id} label={labelOf(guarantee, agreement)}>
          <p>
            <Words line={guarantee.trigger.words} />
          </p>
          <ol class="tiers">
            {obligations
              .filter((o) => o.guarantee === guarantee.id)
              .map((obligation) => (
                <Owed key={obligation.id} obligation={obligation} guarantee={guarantee} />
              ))}
          </ol>
        </Row>
      ))}
    </ul>
  )
}

const labelOf = ({ id, guarantors, toward }: Guarantee, agreement: Agreement): string =>
  `${id} · ${guarantors.map((g) => partyOf(agreement, g)).join(', ')} toward ${partyOf(agreement, toward)}`

/** True where a request set a guarantee off, for which its words ask in place of a finding. */
const isRequested = ({ state }: PublicObligation, { trigger }: Guarantee): boolean =>
  trigger.needs === 'request' && state !== 'not triggered'

function Owed({ obligation, guarantee }: { obligation: PublicObligation; guarantee: Guarantee }) {
  const { tier, state, starts, due, finding, done, disputed, missing } = obligation
  const { action } = guarantee.tiers.find((t) => t.n === tier)!
  return (
    <li>
      <p>
        <strong>{state}</strong>: <Words line={action} />
      </p>
      <p class="meta">
        {finding && (
          <span>
            after <a href={`#${finding}`}>finding {finding}</a>
          </span>
        )}
        {isRequested(obligation, guarantee) && <span>set off by a request, as the words ask</span>}
        {starts && <span>clock from {printedDate(starts)}</span>}
        {due && <span>due {printedDate(due)}</span>}
        {done.map((words) => (
          <span key={words}>reported done: “{words}”</span>
        ))}
        {disputed.map((words) => (
          <span key={words}>disputed: “{words}”</span>
        ))}
      </p>
      {missing.length > 0 && <p class="meta single">Left open: {missing.join('; ')}</p>}
    </li>
  )
}
