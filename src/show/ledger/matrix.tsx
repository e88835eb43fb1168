import { type Matter, type Pledge, stanceSchema } from '../../record/index.ts'
import { byActor } from '../places.ts'
import { Scroll } from '../scroll.tsx'
import { hrefTo, type Shown } from '../shown.ts'
import { STANCES, STEPS, StanceWords } from '../stance.tsx'
import { actorMarks } from './chosen.ts'
import { type Matters, mattersIn } from './where.ts'

type MatrixProps = { shown: Shown; standing: readonly Pledge[]; matters: Matters }

/** Where each actor stands on each matter: the ledger in one look, each word leading to its pledge. */
export function Matrix({ shown, standing, matters }: MatrixProps) {
  const columns = mattersIn(shown.lists.pledges, matters)
  const marks = actorMarks(shown)
  if (standing.length < 2) return null
  return (
    <>
      <Legend pledges={standing} />
      <Scroll name="Who stands where, by actor and matter">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {columns.map((matter) => (
                <th scope="col" key={matter}>
                  {matter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...byActor(standing)].map(([actor, those]) => (
              <tr key={actor} class={`by ${marks.get(actor)}`}>
                <th scope="row" class="name">
                  {those[0]!.actor.name}
                </th>
                {columns.map((matter) => (
                  <Cell
                    key={matter}
                    shown={shown}
                    matter={matter}
                    pledges={those.filter((p) => matters.get(p.id) === matter)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

/** What an actor says on one matter; on paper the matter stands in the cell, for a page is not as wide as a table. */
function Cell({ shown, matter, pledges }: { shown: Shown; matter: Matter; pledges: readonly Pledge[] }) {
  if (pledges.length === 0) return <td />
  return (
    <td data-matter={matter}>
      {pledges.map((p) => (
        <Stand key={p.id} shown={shown} pledge={p} matter={matter} />
      ))}
    </td>
  )
}

/** One stance in a cell: its sign and word, whether a condition hangs on it, whether it changed. */
function Stand({ shown, matter, pledge }: { shown: Shown; matter: Matter; pledge: Pledge }) {
  const { id, stance, condition, met, change } = pledge
  return (
    <span class={`stand is-${stance} is-${matter}`}>
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
