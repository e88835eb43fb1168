import { type Citation, type Dispute, printedDate } from '../record/index.ts'
import { Mark, Marks, Words } from './citation.tsx'
import { Corrected } from './corrected.tsx'
import { Report } from './report.tsx'
import { articleOf, fragmentOf, outletOf, type Shown } from './shown.ts'

/** Where sources cannot both be right: the sides next to each other, each with its words. */
export function Disputes({ shown, disputes }: { shown: Shown; disputes: readonly Dispute[] }) {
  return (
    <>
      {disputes.map((dispute) => (
        <Disagreement key={dispute.id} shown={shown} dispute={dispute} />
      ))}
    </>
  )
}

const KINDS = { number: 'the number', date: 'the day', attribution: 'who said it', wording: 'the words' }

function Disagreement({ shown, dispute }: { shown: Shown; dispute: Dispute }) {
  return (
    <div class="dispute" id={dispute.id}>
      <h3>{dispute.about}</h3>
      <ul class="sides">
        {dispute.sides.map((side, i) => (
          <li key={side.value}>
            <p class="value">{dispute.kind === 'date' ? printedDate(side.value) : side.value}</p>
            <Side shown={shown} citations={side.citations} tip={`${dispute.id}-${i}`} />
          </li>
        ))}
      </ul>
      <p class="meta">
        <span>they differ on {KINDS[dispute.kind]}</span>
        <span>grounds: {dispute.by}</span>
      </p>
      <Corrected entry={dispute} />
      <Report id={dispute.id} />
    </div>
  )
}

// Words beyond this many tellings of a side are one click away.
const TOLD = 4

/** The words of one side, telling by telling. */
function Side({ shown, citations, tip }: { shown: Shown; citations: readonly Citation[]; tip: string }) {
  const more = citations.slice(TOLD)
  return (
    <>
      {citations.slice(0, TOLD).map((citation, i) => (
        <p class="line" key={`${citation.article} ${fragmentOf(citation)}`}>
          <Words shown={shown} citation={citation} />{' '}
          <span class="from">{outletOf(articleOf(shown, citation.article))}</span>{' '}
          <Mark shown={shown} citation={citation} tip={`${tip}-${i}`} />
        </p>
      ))}
      {more.length > 0 && (
        <p class="meta line">
          also in <Marks shown={shown} citations={more} tip={`${tip}-more`} />
        </p>
      )}
    </>
  )
}
