import type { Near } from './likeness.ts'

/**
 * A group that grows: its members, the likeness of its pairs summed, its mean likeness within, its likeness to each
 * other group summed, and the group that it would gain most by joining.
 */
type Group = {
  members: number[]
  inside: number
  close: number
  to: Map<number, number>
  best: number
  gain: number
}

const PRIOR_PAIRS = 3

/**
 * Groups things by their likeness: again and again the two groups join whose mean likeness to each other comes nearest
 * to (or goes beyond) the mean likeness within the looser of the two, until that share falls below `least`. So a story
 * that drifts over months holds together, and two tight groups stay apart although both are of one subject.
 * Groups of one or two say little of their looseness; imagined pairs of the likeness `usual` stand in for that.
 */
export function linked(near: Near, { least, usual }: { least: number; usual: number }): number[][] {
  const groups = new Map<number, Group>()
  near.forEach((to, i) => {
    groups.set(i, { members: [i], inside: 0, close: usual, to: new Map(to), best: -1, gain: 0 })
  })
  for (const i of groups.keys()) findBest(groups, i)
  for (let i = mostGain(groups); i >= 0 && groups.get(i)!.gain >= least; i = mostGain(groups)) join(groups, i, usual)
  return [...groups.values()].map((g) => g.members)
}

function mostGain(groups: ReadonlyMap<number, Group>): number {
  let most = -1
  let gain = 0
  for (const [i, group] of groups) {
    if (group.best >= 0 && group.gain > gain) {
      most = i
      gain = group.gain
    }
  }
  return most
}

function findBest(groups: ReadonlyMap<number, Group>, i: number): void {
  const group = groups.get(i)!
  group.best = -1
  group.gain = 0
  for (const [j, sum] of group.to) {
    const gain = gainOf(group, groups.get(j)!, sum)
    if (gain > group.gain) {
      group.best = j
      group.gain = gain
    }
  }
}

function gainOf(a: Group, b: Group, sum: number): number {
  return sum / (a.members.length * b.members.length) / Math.min(a.close, b.close)
}

function closeness({ members, inside }: Group, usual: number): number {
  const pairs = (members.length * (members.length - 1)) / 2
  return (inside + PRIOR_PAIRS * usual) / (pairs + PRIOR_PAIRS)
}

function join(groups: Map<number, Group>, i: number, usual: number): void {
  const a = groups.get(i)!
  const j = a.best
  const b = groups.get(j)!
  groups.delete(j)
  a.inside += b.inside + a.to.get(j)!
  a.members = [...a.members, ...b.members]
  a.close = closeness(a, usual)
  a.to.delete(j)
  for (const [k, sum] of b.to) if (k !== i) a.to.set(k, (a.to.get(k) ?? 0) + sum)
  for (const [k, sum] of a.to) moveTo(groups.get(k)!, i, j, sum)
  findBest(groups, i)
  for (const k of a.to.keys()) review(groups, k, i, j)
}

function moveTo(group: Group, i: number, j: number, sum: number): void {
  group.to.delete(j)
  group.to.set(i, sum)
}

/** After `j` went into `i`: a group that had chosen either looks anew, any other only at what `i` now offers. */
function review(groups: ReadonlyMap<number, Group>, k: number, i: number, j: number): void {
  const group = groups.get(k)!
  const gain = gainOf(group, groups.get(i)!, group.to.get(i)!)
  if (group.best === i || group.best === j) findBest(groups, k)
  else if (gain > group.gain) {
    group.best = i
    group.gain = gain
  }
}
