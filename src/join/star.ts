import { type Anchors, anchorsFor, metresOf, noAnchors, setAnchor, sigmaBetween } from './anchors.ts'
import { type Points, SORT } from './points.ts'

/** An anchor with what joined it and what lies near it and near another. */
export type Star = { anchor: number; supports: number[]; near: number[] }

/**
 * The star join of some days: the sharpest observation is an anchor, and so is every other that no anchor reaches, in
 * order of sharpness, time and id; what a party claims comes last. All joins go to an anchor, never on from one that
 * joined, so that nothing chains along a busy line.
 */
export function starsOf(points: Points, replays: Uint8Array): Star[] {
  const anchors = noAnchors(points)
  const stars = new Map<number, Star>()
  const rest: number[] = []
  for (const i of inOrder(points)) {
    if (replays[i]) continue
    if (canAnchor(points, i) && anchorsFor(anchors, i).length === 0) {
      setAnchor(anchors, i)
      stars.set(i, { anchor: i, supports: [], near: [] })
    } else rest.push(i)
  }
  for (const i of rest) assign(points, anchors, stars, i)
  return [...stars.values()]
}

// Heat makes no incident, and a notice explains one.
const canAnchor = ({ sort }: Points, i: number) => sort[i] !== SORT.heat && sort[i] !== SORT.notice

/** All points in order of sharpness, time and id, claims last; points are in order of time and id already. */
function inOrder({ sigma, sort, of }: Points): number[] {
  const ranks = new Map<number, number[]>()
  for (let i = 0; i < of.length; i++) {
    const rank = (sort[i] === SORT.claim ? 1e9 : 0) + sigma[i]!
    const list = ranks.get(rank)
    if (list) list.push(i)
    else ranks.set(rank, [i])
  }
  return [...ranks.keys()].sort((a, b) => a - b).flatMap((rank) => ranks.get(rank)!)
}

/** How much nearer, in sigmas, an anchor must be than the next, so that an observation belongs to it. */
const CLEARLY = 1

function assign(points: Points, anchors: Anchors, stars: ReadonlyMap<number, Star>, i: number): void {
  if (points.sort[i] === SORT.notice) return
  const found = anchorsFor(anchors, i)
  if (found.length === 0) return
  if (found.length === 1) {
    stars.get(found[0]!)!.supports.push(i)
    return
  }
  const far = found.map((a) => metresOf(points, a, i) / sigmaBetween(points, a, i))
  const least = Math.min(...far)
  const rivals = found.filter((_, k) => far[k]! < least + CLEARLY)
  if (rivals.length === 1) stars.get(rivals[0]!)!.supports.push(i)
  else for (const a of rivals) stars.get(a)!.near.push(i)
}

/** Marks what supports an anchor with a kind of evidence that the star already has. */
export function toldAgain({ of, sort }: Points, stars: readonly Star[]): Uint8Array {
  const again = new Uint8Array(of.length)
  for (const { anchor, supports } of stars) {
    let had = 1 << sort[anchor]!
    for (const i of supports) {
      if (had & (1 << sort[i]!)) again[i] = 1
      had |= 1 << sort[i]!
    }
  }
  return again
}
