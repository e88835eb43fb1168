import type { Pledge } from '../record/index.ts'
import { actorMarks, marksOf } from './ledger/chosen.ts'
import { Entry } from './ledger/entry.tsx'
import { byActor } from './places.ts'
import type { Shown } from './shown.ts'
import { mattersOf, threadsOf } from './threads.ts'

/** What was promised, left open, refused or demanded, actor by actor, each change under what it changes. */
export function Pledges({ shown, pledges }: { shown: Shown; pledges: readonly Pledge[] }) {
  const marks = actorMarks(shown)
  const matters = mattersOf(shown.lists.pledges)
  return (
    <>
      {[...byActor(pledges)].map(([actor, those]) => (
        <div class={`row by ${marks.get(actor)}`} key={actor}>
          <h3 class="label name">{those[0]!.actor.name}</h3>
          <div class="body">
            {threadsOf(those).map((thread) => (
              <ul class={thread.length > 1 ? 'plain thread' : 'plain'} key={thread[0]!.id}>
                {thread.map((pledge) => (
                  <Entry key={pledge.id} shown={shown} pledge={pledge} marks={marksOf(pledge, matters)} />
                ))}
              </ul>
            ))}
          </div>
        </div>
      ))}
      <p class="count"> of {pledges.length}</p>
    </>
  )
}
