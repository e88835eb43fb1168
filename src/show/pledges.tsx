import { type ComponentChildren, Fragment } from 'preact'
import type { Pledge } from '../record/index.ts'
import { Words } from './citation.tsx'
import { Corrected } from './corrected.tsx'
import { Basis, DateWords } from './date.tsx'
import { Line } from './line.tsx'
import { byActor } from './places.ts'
import { Report } from './report.tsx'
import { hrefTo, type Shown } from './shown.ts'
import { STEPS, StanceWords } from './stance.tsx'
import { threadsOf } from './threads.ts'

/** What was promised, left open, refused or demanded, actor by actor, each change under what it changes. */
export function Pledges({ shown, pledges }: { shown: Shown; pledges: readonly Pledge[] }) {
  return (
    <>
      {[...byActor(pledges)].map(([actor, those]) => (
        <div class="row" key={actor}>
          <h3 class="label name">{those[0]!.actor.name}</h3>
          <div class="body">
            {threadsOf(those).map((thread) => (
              <ul class={thread.length > 1 ? 'plain thread' : 'plain'} key={thread[0]!.id}>
                {thread.map((pledge) => (
                  <Promised key={pledge.id} shown={shown} pledge={pledge} />
                ))}
              </ul>
            ))}
          </div>
        </div>
      ))}
    </>
  )
}

const isTurned = (thread: readonly Pledge[]) => thread.some(({ change }) => change && change.how !== 'confirms')

/** What changed over time, thread by thread, what was only confirmed last; each step leads to its pledge. */
export function Threads({ shown }: { shown: Shown }) {
  const all = threadsOf(shown.lists.pledges).filter((thread) => thread.length > 1)
  const threads = [...all.filter(isTurned), ...all.filter((thread) => !isTurned(thread))]
  if (threads.length === 0) return null
  return (
    <>
      <h3 class="sub">What changed, and what was confirmed</h3>
      <ul class="threads">
        {threads.map((thread) => (
          <li key={thread[0]!.id}>
            <strong class="name">{thread[0]!.actor.name}</strong>
            {thread[0]!.matter && `, ${thread[0]!.matter}`}
            <ol>
              {thread.map((pledge) => (
                <Step key={pledge.id} shown={shown} pledge={pledge} />
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  )
}

function Step({ shown, pledge: { id, stance, change, asOf } }: { shown: Shown; pledge: Pledge }) {
  return (
    <li>
      {change && <span class="how">{STEPS[change.how]}</span>}{' '}
      <a class={stance} href={hrefTo(shown, id)}>
        <StanceWords stance={stance} />
      </a>{' '}
      <DateWords edtf={asOf.edtf} />
    </li>
  )
}

function Promised({ shown, pledge }: { shown: Shown; pledge: Pledge }) {
  const { id, stance, matter, line, action, condition, met, limits, to } = pledge
  return (
    <li id={id} class="pledge">
      <p class="line">
        <span class={`stance ${stance}`}>
          <StanceWords stance={stance} />
        </span>{' '}
        <Line shown={shown} line={line} tip={id} />
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
      <Corrected entry={pledge} />
      <Report id={id} />
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
          <a href={hrefTo(shown, to.id)}>
            {words} <DateWords edtf={to.asOf.edtf} />
          </a>
        </Fragment>
      ))}
    </Fact>
  )
}
