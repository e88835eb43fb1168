import type { ComponentChildren } from 'preact'
import type { Entry } from './cited.ts'
import { Drawing } from './drawing.tsx'
import { Filter } from './ledger/filter.tsx'
import { Ledger } from './ledger/index.tsx'
import { listed, TITLES } from './list.tsx'
import { Multiples } from './multiples.tsx'
import { type ListName, partsOf } from './places.ts'
import type { Shown } from './shown.ts'

/** What is drawn of a list before it. */
const DRAWN: Partial<Record<ListName, (shown: Shown) => ComponentChildren>> = {
  timeline: (shown) => <Drawing shown={shown} />,
  pledges: (shown) => (
    <>
      <Filter shown={shown} pledges={shown.lists.pledges} />
      <Ledger shown={shown} />
    </>
  ),
  figures: (shown) => <Multiples shown={shown} />,
}

// So many things of a list that has pages of its own stand on the story page.
const FEW = 20

/** A list on the story page: whole, or the events that weigh most, or its beginning, with the way to the rest. */
export function Listed({ shown, name, entries }: { shown: Shown; name: ListName; entries: readonly Entry[] }) {
  const [first] = partsOf(name, shown.lists[name].length)
  return (
    <>
      {DRAWN[name]?.(shown)}
      {first ? (
        <>
          {name !== 'pledges' && <Few name={name} count={shown.lists[name].length} file={first.file} />}
          {name !== 'pledges' && listed(shown, name, entries, (things) => fewOf(things))}
          <p class="rest">
            <a href={first.file}>
              {TITLES[name]}: all {shown.lists[name].length}
            </a>
          </p>
        </>
      ) : (
        listed(shown, name, entries)
      )}
    </>
  )
}

/** Says which things of a long list stand here. */
function Few({ name, count, file }: { name: ListName; count: number; file: string }) {
  return (
    <p class="about few">
      {name === 'timeline' ? `The ${FEW} that weigh most` : `The first ${FEW}`} of <a href={file}>{count}</a>:
    </p>
  )
}

/** The things of a long list that its story shows: the events that weigh most, in their order; of others the first. */
function fewOf<Things extends readonly object[]>(things: Things): Things {
  const weight = (thing: object) => ('salience' in thing ? (thing.salience as number) : 0)
  const few = new Set([...things].sort((a, b) => weight(b) - weight(a)).slice(0, FEW))
  return things.filter((thing) => few.has(thing)) as unknown as Things
}
