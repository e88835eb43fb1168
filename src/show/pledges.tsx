import { type ComponentChildren, Fragment } from 'preact'
import type { Pledge } from '../record/index.ts'
import { Words } from './citation.tsx'
import { Basis, DateWords } from './date.tsx'
import { Line } from './line.tsx'
import type { Shown } from './shown.ts'
import { Standing } from './standing.tsx'

/** What was promised, left open, refused or demanded, actor by actor, in the order of the record. */
export function Pledges({ shown }: { shown: Shown }) {
  return (
    <>
      <Standing shown={shown} />
      {[...byActor(shown.record.pledges)].map(([actor, pledges]) => (
        <div class="row" key={actor}>
          <h3 class="label name">{pledges[0]!.actor.name}</h3>
          <ul class="body plain">
            {pledges.map((pledge) => (
              <Promised key={pledge.id} shown={shown} pledge={pledge} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** The pledges of each actor, by entity, in the order of the record. */
function byActor(pledges: readonly Pledge[]): Map<string, Pledge[]> {
  const actors = new Map<string, Pledge[]>()
  for (const pledge of pledges) actors.set(pledge.actor.entity, [...(actors.get(pledge.actor.entity) ?? []), pledge])
  return actors
}

function Promised({ shown, pledge }: { shown: Shown; pledge: Pledge }) {
  const { id, stance, matter, line, action, condition, met, limits, to } = pledge
  return (
    <li id={id} class="pledge">
      <p class="line">
        <span class={`stance ${stance}`}>{stance}</span> <Line shown={shown} line={line} tip={id} />
      </p>
      <dl class="facts">
        <Fact name="action">
          <Words shown={shown} citation={action} />
          {matter && ` (${matter})`}
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
        <Changes shown={shown} pledge={pledge} />
      </dl>
    </li>
  )
}

/** One fact of a ledger's entry. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
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

const NOW = {
  confirms: 'confirms the pledge of',
  narrows: 'narrows the pledge of',
  widens: 'widens the pledge of',
  reverses: 'reverses the pledge of',
  'condition met': 'has the condition met of the pledge of',
}
const LATER = {
  confirms: 'confirmed on',
  narrows: 'narrowed on',
  widens: 'widened on',
  reverses: 'reversed on',
  'condition met': 'condition met on',
}

/** The pledge that this one changes, and those that change it. */
function Changes({ shown, pledge }: { shown: Shown; pledge: Pledge }) {
  const { pledges } = shown.record
  const earlier = pledges.find((p) => p.id === pledge.change?.of)
  const links = [
    ...(earlier ? [{ to: earlier, words: NOW[pledge.change!.how] }] : []),
    ...pledges.filter((p) => p.change?.of === pledge.id).map((p) => ({ to: p, words: LATER[p.change!.how] })),
  ]
  if (links.length === 0) return null
  return (
    <Fact name="history">
      {links.map(({ to, words }, i) => (
        <Fragment key={to.id}>
          {i > 0 && '; '}
          <a href={`#${to.id}`}>
            {words} <DateWords edtf={to.asOf.edtf} />
          </a>
        </Fragment>
      ))}
    </Fact>
  )
}
