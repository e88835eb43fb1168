import { Fragment } from 'preact'
import type { Pledge } from '../../record/index.ts'
import { Words } from '../citation.tsx'
import { Corrected } from '../corrected.tsx'
import { Basis, DateWords } from '../date.tsx'
import { Line } from '../line.tsx'
import { Report } from '../report.tsx'
import type { Shown } from '../shown.ts'
import { StanceWords } from '../stance.tsx'
import { Fact } from './fact.tsx'
import { History } from './history.tsx'

/** One pledge: its stance and line, and below it all that is known of it. */
export function Entry({ shown, pledge, marks }: { shown: Shown; pledge: Pledge; marks: string }) {
  const { id, stance, matter, line, action, condition, met, limits, to } = pledge
  return (
    <li id={id} class={`pledge ${marks}`}>
      <p class="line">
        <span class={`stance ${stance}`}>
          <StanceWords stance={stance} />
        </span>{' '}
        <Line shown={shown} line={line} tip={id} />
      </p>
      <dl class="facts">
        <Fact name="action">
          <Words shown={shown} citation={action} />
          {matter && matter !== 'other' && ` (${matter})`}
        </Fact>
        {condition && (
          <Fact name="condition">
            <Words shown={shown} citation={condition} />{' '}
            <strong>{met ? 'said to be met' : 'not said to be met'}</strong>
          </Fact>
        )}
        {limits.length > 0 && (
          <Fact name="limits">
            {limits.map((limit, i) => (
              <Fragment key={limit.start}>
                {i > 0 && ', '}
                <Words shown={shown} citation={limit} />
              </Fragment>
            ))}
          </Fact>
        )}
        {to && <Fact name="to">{to.name}</Fact>}
        <Source shown={shown} pledge={pledge} />
        <History shown={shown} pledge={pledge} />
      </dl>
      <Corrected entry={pledge} />
      <Report id={id} />
    </li>
  )
}

function Source({ shown, pledge: { saidBy, form, via, asOf } }: { shown: Shown; pledge: Pledge }) {
  return (
    <>
      <Fact name="said by">
        {saidBy ? saidBy.name : 'unknown'}
        {form !== 'said' && `, ${form}`}
        {via && ` “${via}”`}
      </Fact>
      <Fact name="as of">
        <DateWords edtf={asOf.edtf} />, <Basis shown={shown} when={asOf} />
      </Fact>
    </>
  )
}
