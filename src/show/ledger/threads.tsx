import type { Pledge } from '../../record/index.ts'
import { Words } from '../citation.tsx'
import { DateWords } from '../date.tsx'
import { hrefTo, type Shown } from '../shown.ts'
import { STEPS, StanceWords } from '../stance.tsx'
import { mattersOf, threadsOf } from '../threads.ts'
import { actorMarks, marksOf } from './chosen.ts'
import type { Matters } from './where.ts'

const isTurned = (thread: readonly Pledge[]) => thread.some(({ change }) => change && change.how !== 'confirms')

/** What changed over time, thread by thread, what was only confirmed last; each step leads to its pledge. */
export function Threads({ shown }: { shown: Shown }) {
  const all = threadsOf(shown.lists.pledges).filter((thread) => thread.length > 1)
  const threads = [...all.filter(isTurned), ...all.filter((thread) => !isTurned(thread))]
  const marks = actorMarks(shown)
  const matters = mattersOf(shown.lists.pledges)
  if (threads.length === 0) return null
  return (
    <div class="by">
      <h3 class="sub">What changed, and what was confirmed</h3>
      <ul class="threads">
        {threads.map((thread) => (
          <li key={thread[0]!.id} class={`by ${marks.get(thread[0]!.actor.entity)}`}>
            <strong class="name">{thread[0]!.actor.name}</strong>
            <About thread={thread} matters={matters} />
            <ol>
              {thread.map((pledge) => (
                <Step key={pledge.id} shown={shown} pledge={pledge} marks={marksOf(pledge, matters)} />
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a thread is about, where that has a name. */
function About({ thread, matters }: { thread: readonly Pledge[]; matters: Matters }) {
  const matter = matters.get(thread[0]!.id)
  return matter === 'other' ? null : <>, {matter}</>
}

/** One step: when, what it did to the one before, the stance, and the words; what only confirms needs no words again. */
function Step({ shown, pledge, marks }: { shown: Shown; pledge: Pledge; marks: string }) {
  const { id, stance, change, asOf, action, condition } = pledge
  return (
    <li class={marks}>
      <DateWords edtf={asOf.edtf} />
      {': '}
      {change && <span class="how">{STEPS[change.how]}, </span>}
      <a class={stance} href={hrefTo(shown, id)}>
        <StanceWords stance={stance} />
      </a>
      {change?.how !== 'confirms' && (
        <>
          {' '}
          <Words shown={shown} citation={action} />
        </>
      )}
      {condition && (
        <>
          {', on a condition: '}
          <Words shown={shown} citation={condition} />
        </>
      )}
    </li>
  )
}
