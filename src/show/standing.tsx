import { matterSchema, type Pledge } from '../record/index.ts'
import type { Shown } from './shown.ts'

type Matter = NonNullable<Pledge['matter']>

/** Where each actor stands, matter by matter: the ledger in one look, each word leading to its pledge. */
export function Standing({ shown }: { shown: Shown }) {
  const matters = standingOf(shown.record.pledges)
  if (matters.length < 2) return null
  return (
    <dl class="standing">
      {matters.map(({ matter, pledges }) => (
        <div key={matter}>
          <dt>{matter}</dt>
          <dd>
            {pledges.map((p) => (
              <span key={p.id}>
                {p.actor.name}{' '}
                <a class={p.stance} href={`#${p.id}`}>
                  {p.stance}
                </a>
                {p.condition && (p.met ? ' (condition said to be met)' : ' (on a condition)')}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The pledges that no later one changes, by matter; of several alike of one actor the last in the record stands. */
function standingOf(pledges: readonly Pledge[]): { matter: Matter; pledges: Pledge[] }[] {
  const changed = new Set(pledges.map((p) => p.change?.of))
  const standing = pledges.filter((p) => !changed.has(p.id))
  return matterSchema.options
    .map((matter) => {
      const those = standing.filter((p) => (p.matter ?? 'other') === matter)
      return { matter, pledges: [...new Map(those.map((p) => [`${p.actor.entity} ${p.stance}`, p])).values()] }
    })
    .filter((group) => group.pledges.length > 0)
}
