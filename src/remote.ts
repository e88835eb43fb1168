import type { Hosts, Kept } from './fetch/index.ts'
import { STATE } from './keep/index.ts'
import { edtfOf } from './read/dates.ts'
import type { Source } from './read/index.ts'
import type { Note } from './record/index.ts'

/** How the network may be asked: who asks, whether the pages of feeds are followed, and which own addresses are allowed. */
export type Network = {
  version: string
  follow: boolean
  allowed: readonly string[]
  hosts?: Hosts
  signal?: AbortSignal
}

/** What the network gave: sources that lie on the disk now, trouble, and how many addresses answered of those asked. */
export type Remote = { sources: Source[]; notes: Note[]; answered: number; asked: number }

/**
 * Fetches addresses and lists of feeds into the hidden folder of an output, and gives what is kept there as sources: of
 * each address the newest version up to the clock. A feed whose pages are kept is left out, for they say more; what it
 * says of their dates goes with them.
 */
export async function remoteSources(
  dir: string,
  inputs: readonly string[],
  network: Network,
  asOf: string,
): Promise<Remote> {
  if (inputs.length === 0) return { sources: [], notes: [], answered: 0, asked: 0 }
  const { fetchInto, itemsKept, openStore } = await import('./fetch/index.ts')
  const { version, ...options } = network
  const store = await openStore(`${dir}/${STATE}/fetched`)
  const { notes, answered, asked } = await fetchInto(store, inputs, { agent: { version }, ...options })
  const due = newestOf(store.list(), asOf)
  const pages = new Set(due.filter((k) => k.kind === 'page').map((k) => k.url))
  const isFollowed = (feed: Kept) => itemsKept(feed).some(({ url }) => pages.has(url))
  return { sources: due.filter((k) => k.kind !== 'feed' || !isFollowed(k)).map(sourceOf), notes, answered, asked }
}

const newestOf = (kept: readonly Kept[], asOf: string): Kept[] => {
  const due = kept.filter(({ at, kind }) => kind !== 'list' && at.slice(0, asOf.length) <= asOf)
  return [...new Map(due.map((k) => [k.url, k])).values()]
}

const sourceOf = ({ url, finalUrl, published, path, kind }: Kept): Source => ({
  name: url,
  path,
  given:
    kind === 'feed'
      ? null
      : { url: finalUrl, outlet: null, title: null, published: null, fed: (published && edtfOf(published)) ?? null },
})
