import { type Dispute, printedDate } from '../record/index.ts'
import { Mark, Words } from './citation.tsx'
import { articleOf, fragmentOf, outletOf, type Shown } from './shown.ts'

/** Where sources cannot both be right: the sides next to each other, each with its words. */
export function Disputes({ shown }: { shown: Shown }) {
  return (
    <>
      {shown.record.disputes.map((dispute) => (
        <Disagreement key={dispute.id} shown={shown} dispute={dispute} />
      ))}
    </>
  )
}

const KINDS = { number: 'which number', date: 'which day', attribution: 'who said it', wording: 'which words' }

function Disagreement({ shown, dispute }: { shown: Shown; dispute: Dispute }) {
  return (
    <div class="dispute" id={dispute.id}>
      <h3>
        {dispute.about} <span class="kind">{KINDS[dispute.kind]}</span>
      </h3>
      <ul class="sides">
        {dispute.sides.map((side, i) => (
          <li key={side.value}>
            <p class="value">{dispute.kind === 'date' ? printedDate(side.value) : side.value}</p>
            {side.citations.map((citation, j) => (
              <p class="line" key={fragmentOf(citation)}>
                <Words shown={shown} citation={citation} />{' '}
                <span class="from">{outletOf(articleOf(shown, citation.article))}</span>{' '}
                <Mark shown={shown} citation={citation} tip={`${dispute.id}-${i}-${j}`} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p class="meta">
        <span>grounds: {dispute.by}</span>
      </p>
    </div>
  )
}
