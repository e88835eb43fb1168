import { type Matter, matterSchema, type Pledge, stanceSchema } from '../record/index.ts'
import { byActor } from './places.ts'
import { Scroll } from './scroll.tsx'
import { hrefTo, type Shown } from './shown.ts'
import { STANCES, STEPS, StanceWords } from './stance.tsx'
import { standingOf } from './threads.ts'

const matterOf = ({ matter }: Pledge): Matter => matter ?? 'other'

/** Where each actor stands on each matter: the ledger in one look, each word leading to its pledge. */
export function Standing({ shown }: { shown: Shown }) {
  const standing = standingOf(shown.lists.pledges)
  const matters = matterSchema.options.filter((matter) => standing.some((p) => matterOf(p) === matter))
  if (standing.length < 2) return null
  return (
    <>
      <Legend pledges={standing} />
      <Scroll name="Who stands where, by actor and matter">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {matters.map((matter) => (
                <th scope="col" key={matter}>
                  {matter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...byActor(standing)].map(([actor, those]) => (
              <Row key={actor} shown={shown} pledges={those} matters={matters} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

type RowProps = {
  shown: Shown
  pledges: readonly Pledge[]
  matters: readonly Matter[]
}

function Row({ shown, pledges, matters }: RowProps) {
  return (
    <tr>
      <th scope="row" class="name">
        {pledges[0]!.actor.name}
      </th>
      {matters.map((matter) => (
        <Cell key={matter} shown={shown} matter={matter} pledges={pledges.filter((p) => matterOf(p) === matter)} />
      ))}
    </tr>
  )
}

/** What an actor says on one matter; on paper the matter stands in the cell, for a page is not as wide as a table. */
function Cell({ shown, matter, pledges }: { shown: Shown; matter: Matter; pledges: readonly Pledge[] }) {
  if (pledges.length === 0) return <td />
  return (
    <td data-matter={matter}>
      {pledges.map((p) => (
        <Stand key={p.id} shown={shown} pledge={p} />
      ))}
    </td>
  )
}

/** One stance in a cell: its sign and word, whether a condition hangs on it, whether it changed. */
function Stand({ shown, pledge }: { shown: Shown; pledge: Pledge }) {
  const { id, stance, condition, met, change } = pledge
  return (
    <span class="stand">
      <a class={stance} href={hrefTo(shown, id)}>
        <StanceWords stance={stance} />
      </a>
      {condition && change?.how !== 'condition met' && (
        <small>{met ? 'condition said to be met' : 'on a condition'}</small>
      )}
      {change && <small>{STEPS[change.how]}</small>}
    </span>
  )
}

/** The signs that the matrix uses, in words. */
function Legend({ pledges }: { pledges: readonly Pledge[] }) {
  const used = stanceSchema.options.filter((stance) => pledges.some((p) => p.stance === stance))
  return (
    <ul class="legend" aria-label="Signs of the table">
      {used.map((stance) => (
        <li key={stance}>
          <strong class={stance}>
            <StanceWords stance={stance} />
          </strong>{' '}
          {STANCES[stance].means}
        </li>
      ))}
      <li>An empty cell: nothing was read.</li>
    </ul>
  )
}
