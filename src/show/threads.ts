import { type Matter, onceFor, type Pledge } from '../record/index.ts'

/**
 * The pledges of one actor on one matter as they changed: each stands behind the one that it confirms, narrows, widens,
 * reverses or fulfils. A pledge that changes none begins a thread. In the order of their beginnings.
 */
export const threadsOf = onceFor((pledges: readonly Pledge[]): Pledge[][] => {
  const byId = byIdOf(pledges)
  return [...groupedBy(pledges, (pledge) => rootOf(pledge, byId)).values()].map(inOrder)
})

/** Pledges by their ids. */
export const byIdOf = onceFor((pledges: readonly Pledge[]) => new Map(pledges.map((p) => [p.id, p])))

/** The pledges that change another, by the id of that one, in the order of the record. */
export const changersOf = onceFor((pledges: readonly Pledge[]) => groupedBy(pledges, (p) => p.change?.of ?? ''))

function groupedBy(pledges: readonly Pledge[], keyOf: (pledge: Pledge) => string): Map<string, Pledge[]> {
  const groups = new Map<string, Pledge[]>()
  for (const pledge of pledges) {
    const key = keyOf(pledge)
    const group = groups.get(key)
    if (group) group.push(pledge)
    else groups.set(key, [pledge])
  }
  return groups
}

// A change of what is not here, or a chain that bites its tail, begins a thread where the way back ends.
function rootOf(pledge: Pledge, byId: ReadonlyMap<string, Pledge>): string {
  const seen = new Set([pledge.id])
  let at = pledge
  for (let next = before(at, byId); next && !seen.has(next.id); next = before(at, byId)) {
    seen.add(next.id)
    at = next
  }
  return at.id
}

const before = ({ change }: Pledge, byId: ReadonlyMap<string, Pledge>) => (change ? byId.get(change.of) : undefined)

/** A thread from its beginning: what changes a pledge stands behind it. */
function inOrder(thread: readonly Pledge[]): Pledge[] {
  const ids = new Set(thread.map((p) => p.id))
  const after = groupedBy(thread, ({ change }) => (change && ids.has(change.of) ? change.of : ''))
  const ordered = new Set<Pledge>()
  const waiting = [...(after.get('') ?? thread.slice(0, 1))].reverse()
  while (waiting.length > 0) {
    const pledge = waiting.pop()!
    if (ordered.has(pledge)) continue
    ordered.add(pledge)
    waiting.push(...[...(after.get(pledge.id) ?? [])].reverse())
  }
  return [...ordered]
}

/** Under which matter each pledge stands, by its id: where its own is not known, that of the pledge which it continues. */
export const mattersOf = onceFor((pledges: readonly Pledge[]): Map<string, Matter> => {
  const matters = new Map<string, Matter>()
  for (const { id, matter, change } of threadsOf(pledges).flat()) {
    const own = matter ?? 'other'
    const continued = change && change.how !== 'reverses' ? matters.get(change.of) : undefined
    matters.set(id, own === 'other' ? (continued ?? own) : own)
  }
  return matters
})

/** The pledges that no later one changes, where an actor stands now; of several alike the last in the record. */
export function standingOf(pledges: readonly Pledge[]): Pledge[] {
  const changed = new Set(pledges.map((p) => p.change?.of))
  const matters = mattersOf(pledges)
  const standing = pledges.filter((p) => !changed.has(p.id))
  return [...new Map(standing.map((p) => [`${p.actor.entity} ${matters.get(p.id)} ${p.stance}`, p])).values()]
}
