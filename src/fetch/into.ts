import type { Note } from '../record/index.ts'
import { type FetchOptions, fetchAll } from './fetch.ts'
import type { Fetched } from './fetched.ts'
import type { Kept } from './kept.ts'
import type { Store } from './store.ts'

/** What a round of fetching brought. */
export type Round = {
  /** New addresses and new versions, by address. */
  kept: Kept[]
  /** How many addresses answered at all; none of several is a bad network. */
  answered: number
  /** How many were asked for, or would have been. */
  asked: number
  /** Trouble, in an order that does not depend on the network. */
  notes: Note[]
}

/**
 * Fetches all inputs into a store: each answer is kept before the next is taken, so that a run killed at any moment
 * loses none that `watch` was told of. Then `store.list()` says what there is to read.
 * @throws TrucelineError `output` when the store cannot be written, `usage` as `fetchAll`.
 */
export async function fetchInto(
  store: Store,
  inputs: readonly string[],
  options: Omit<FetchOptions, 'known'> & { watch?: (fetched: Fetched, kept: Kept | null) => void },
): Promise<Round> {
  const round: Round = { kept: [], answered: 0, asked: 0, notes: [] }
  for await (const fetched of fetchAll(inputs, { ...options, known: store.known })) {
    const kept = await store.keep(fetched)
    if (kept) round.kept.push(kept)
    if (fetched.status !== null) round.answered++
    round.asked++
    round.notes.push(...fetched.notes)
    options.watch?.(fetched, kept)
  }
  round.kept.sort((a, b) => compare(a.url, b.url))
  round.notes.sort((a, b) => compare(a.source, b.source) || compare(a.reason, b.reason))
  return round
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
