import type { Shown } from '../shown.ts'
import { mattersOf, standingOf } from '../threads.ts'
import { Maps } from './maps.tsx'
import { Matrix } from './matrix.tsx'
import { Threads } from './threads.tsx'

/** Where everybody stands in one look: by actor and matter, on the map, and how it came to be so. */
export function Ledger({ shown }: { shown: Shown }) {
  const standing = standingOf(shown.lists.pledges)
  const matters = mattersOf(shown.lists.pledges)
  return (
    <>
      <Matrix shown={shown} standing={standing} matters={matters} />
      <Maps shown={shown} standing={standing} matters={matters} />
      <Threads shown={shown} />
    </>
  )
}
