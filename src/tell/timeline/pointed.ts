import type { Cluster } from './merge.ts'
import { apart, REACH } from './same.ts'
import { isDay, isLoose, type Telling } from './telling.ts'

/**
 * A digest that tells of "the talks" under the day of its article means the talks that a report puts some days before.
 * What it tells of them is a telling of theirs, where a report tells of those talks themselves; else it takes their day.
 */
export function pointedBack(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter((cluster) => {
    const meant = cluster.tellings.every(isLoose) ? meantBy(cluster.dated, clusters) : undefined
    if (!meant) return true
    cluster.dated = meant.dated
    if (!isAbout(meant.dated, cluster.tellings[0])) return true
    meant.tellings.push(...cluster.tellings)
    return false
  })
}

function meantBy(telling: Telling, clusters: readonly Cluster[]): Cluster | undefined {
  const meant = clusters.filter(({ dated }) => !isLoose(dated) && isMeant(telling, dated))
  const rank = ({ dated }: Cluster) => (isAbout(dated, telling) ? 0 : 10) + apart(dated, telling)
  return meant.sort((a, b) => rank(a) - rank(b))[0]
}

const isAbout = ({ mark }: Telling, pointing: Telling) =>
  mark.about !== null && pointing.mark.points.includes(mark.about)

function isMeant({ mark, status, days, from }: Telling, other: Telling): boolean {
  if (!days || !isDay(other) || other.status !== 'happened' || status !== 'happened') return false
  const ahead = from - other.from
  return ahead > 0 && ahead <= REACH && mark.points.some((p) => !LASTING.has(p) && other.mark.tells.includes(p))
}

/** `The truce takes effect` is of another day than its signing: such things go on, where a meeting is over. */
const LASTING = new Set(['agreement', 'withdrawal'])
