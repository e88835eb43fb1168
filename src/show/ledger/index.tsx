import type { Shown } from '../shown.ts'
import { standingOf } from '../threads.ts'
import { Maps } from './maps.tsx'
import { Matrix } from './matrix.tsx'
import { Threads } from './threads.tsx'

/** Where everybody stands in one look: by actor and matter, on the map, and how it came to be so. */
export function Ledger({ shown }: { shown: Shown }) {
  const standing = standingOf(shown.lists.pledges)
  return (
    <>
      <Matrix shown={shown} standing={standing} />
      <Maps shown={shown} standing={standing} />
      <Threads shown={shown} />
    </>
  )
}
