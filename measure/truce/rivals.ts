import { metresBetween, sortOf } from '../../src/join/index.ts'
import type { Observation } from '../../src/record/index.ts'
import type { Truce } from './index.ts'
import type { Said } from './score.ts'
import { HOUR, positionOf } from './world.ts'

const EPS = 3_000 // metres
const WINDOW = 13 * HOUR

type Dot = Said & { cluster: number }

/** Plain DBSCAN (Ester et al. 1996) over all observations but notices: two within 3 km and 13 hours are neighbours. */
export function dbscan(observations: readonly Observation[]): Said[] {
  const dots = observations
    .filter((o) => sortOf(o) !== 'notice')
    .flatMap(dotOf)
    .sort((a, b) => a.from - b.from)
  const clusters: Dot[][] = []
  for (let i = 0; i < dots.length; i++) {
    if (dots[i]!.cluster >= 0) continue
    const members: Dot[] = []
    const queue = [i]
    dots[i]!.cluster = clusters.length
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      members.push(dots[at]!)
      for (const n of neighbours(dots, at)) {
        if (dots[n]!.cluster >= 0) continue
        dots[n]!.cluster = clusters.length
        queue.push(n)
      }
    }
    clusters.push(members)
  }
  return clusters.filter((members) => members.length > 1).map(centreOf)
}

function dotOf({ where, when }: Observation): Dot[] {
  if (where?.geometry.type !== 'Point') return []
  const [longitude, latitude] = where.geometry.coordinates as [number, number]
  return [
    { longitude, latitude, sigma: 0, from: Date.parse(when.from), to: Date.parse(when.to), group: null, cluster: -1 },
  ]
}

function neighbours(dots: readonly Dot[], i: number): number[] {
  const found: number[] = []
  const isNear = (n: number) =>
    metresBetween(dots[i]!.longitude, dots[i]!.latitude, dots[n]!.longitude, dots[n]!.latitude) <= EPS
  for (let n = i + 1; n < dots.length && dots[n]!.from - dots[i]!.from <= WINDOW; n++) if (isNear(n)) found.push(n)
  for (let n = i - 1; n >= 0 && dots[i]!.from - dots[n]!.from <= WINDOW; n--) if (isNear(n)) found.push(n)
  return found
}

function centreOf(members: readonly Dot[]): Said {
  const mean = (of: (dot: Dot) => number) => members.reduce((sum, dot) => sum + of(dot), 0) / members.length
  const [from, to] = [Math.min(...members.map((d) => d.from)), Math.max(...members.map((d) => d.to))]
  return {
    longitude: mean((d) => d.longitude),
    latitude: mean((d) => d.latitude),
    sigma: 0,
    from: (from + to) / 2,
    to: (from + to) / 2,
    group: null,
  }
}

const NEAR = 5 // km

/** Any hotspot near the line is taken for a violation. */
export function hotspots({ world }: Truce, observations: readonly Observation[]): Said[] {
  const steps = Array.from({ length: 200 }, (_, i) => positionOf(world, { x: (i / 199) * world.length, y: 0 }))
  return observations
    .filter((o) => sortOf(o) === 'heat')
    .flatMap(dotOf)
    .filter(({ longitude, latitude }) =>
      steps.some(([x, y]) => metresBetween(longitude, latitude, x, y) <= NEAR * 1000),
    )
}
