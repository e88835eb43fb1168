import { TrucelineError } from '../record/index.ts'
import { type Gate, gateOf } from './addresses.ts'
import { beyond, expand, notesAbout, type Task, tasksOf } from './expand.ts'
import type { Fetched, Known } from './fetched.ts'
import { type Hosts, newHosts } from './hosts.ts'
import { inLanes, type Worked } from './lanes.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Means, REAL } from './means.ts'
import type { Trip } from './request.ts'
import { visit } from './visit.ts'

/** How to fetch. */
export type FetchOptions = {
  /** Who asks: the version of this package, and the address of its repository or of the operator, which a site sees. */
  agent: { version: string; address?: string | undefined }
  /** Fetch the pages of a feed's items, too. */
  follow?: boolean
  /** Addresses and CIDR ranges of the operator's own network that may be asked all the same, such as `10.1.0.0/16`. */
  allowed?: readonly string[]
  /** What an earlier run kept of an address. */
  known?: (url: string) => Promise<Known | undefined>
  /** Handed from run to run, it keeps the robots.txt and the waits that hosts asked for. */
  hosts?: Hosts
  limits?: Partial<Limits>
  means?: Partial<Means>
  /** Ends the run: what is under way is dropped, what came is handed out. */
  signal?: AbortSignal | undefined
}

/**
 * Fetches pages, feeds and what OPML lists name (addresses, or paths of files), and hands out each answer as it comes.
 * Whoever takes the next one acknowledges the last: nothing is asked twice, and the answers not taken are lost.
 * @throws TrucelineError `usage` for an agent or a range that cannot be; never for what the network does.
 */
export async function* fetchAll(inputs: readonly string[], options: FetchOptions): AsyncGenerator<Fetched> {
  const stop = new AbortController()
  const trip = tripOf(options, stop.signal)
  const onAbort = () => stop.abort()
  if (options.signal?.aborted) stop.abort()
  options.signal?.addEventListener('abort', onAbort, { once: true })
  try {
    const { tasks, troubled } = await tasksOf(inputs, trip)
    yield* troubled
    const seen = new Set(tasks.map(({ url }) => url))
    const lanes = { laneOf: ({ url }: Task) => new URL(url).hostname, atOnce: trip.limits.hosts, stop: onAbort }
    const answers = inLanes(tasks, lanes, (task) => workOn(task, seen, options, trip))
    for await (const fetched of answers) if (!isStopped(fetched)) yield fetched
  } finally {
    stop.abort()
    options.signal?.removeEventListener('abort', onAbort)
  }
}

const isStopped = ({ notes }: Fetched) => notes.some(({ kind }) => kind === 'stopped')

async function workOn(
  task: Task,
  seen: Set<string>,
  options: FetchOptions,
  trip: Trip,
): Promise<Worked<Task, Fetched>> {
  if (trip.signal.aborted) return { results: [], more: [] }
  const known = await options.known?.(task.url)
  if (task.wanted === 'page' && known?.bytes && Date.parse(known.at) + trip.limits.recheck > trip.means.now())
    return { results: [], more: [] }
  const fetched = await visit(task, known, trip)
  const { more, notes } = await expand(task, fetched, known, options.follow === true, trip.limits)
  const fresh = more.filter(({ url }) => !seen.has(url))
  const room = Math.max(0, trip.limits.addresses - seen.size)
  const next = fresh.slice(0, room)
  for (const { url } of next) seen.add(url)
  const left = notesAbout(task.url, [beyond(fresh.length, room)])
  return { results: [{ ...fetched, notes: [...fetched.notes, ...notes, ...left] }], more: next }
}

function tripOf({ agent, allowed = [], hosts, limits, means }: FetchOptions, signal: AbortSignal): Trip {
  const gate: Gate = gateOf(allowed)
  return {
    agent: agentOf(agent),
    gate,
    means: { ...REAL, ...means },
    limits: { ...LIMITS, ...limits },
    hosts: hosts ?? newHosts(),
    signal,
  }
}

/** `Truceline/0.2.0 (+https://example.org/truceline)`: a site sees who asks, and where to complain. */
function agentOf({ version, address }: FetchOptions['agent']): string {
  const words = `Truceline/${version}${address ? ` (+${address})` : ''}`
  if (!/^[\x20-\x7e]{1,300}$/.test(words))
    throw new TrucelineError('usage', 'the address for the User-Agent must be plain ASCII')
  return words
}
