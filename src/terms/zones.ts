import { buffer } from '@turf/buffer'
import { feature, featureCollection, polygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import type { Geometry, Position } from '../record/index.ts'

/** A rule for a zone: so many metres on one side of a line, walking along it from its first position to its last. */
export type Strip = { metres: number; side: 'left' | 'right' }

/**
 * The strip along one side of a line. The line is drawn on at both ends until it leaves a circle around it, and cuts
 * that circle in two; the strip is what the chosen part shares with all that lies within `metres` of the line.
 * Undefined for a geometry that is no line, or a line that ends where it began.
 */
export function stripOf(line: Geometry, { metres, side }: Strip): Geometry | undefined {
  if (line.type !== 'LineString') return undefined
  const around = buffer({ type: 'LineString', coordinates: line.coordinates }, metres / 1000, {
    units: 'kilometers',
    steps: STEPS,
  })
  const half = halfOf(line.coordinates, metres, side)
  if (!around || !half) return undefined
  const strip = intersect(featureCollection([feature(around.geometry), polygon([half])]))
  return strip ? (strip.geometry as Geometry) : undefined
}

const STEPS = 16 // to a quarter of a circle
const METRES_PER_DEGREE = 111_320

type Point = readonly [x: number, y: number]

/** The part of a wide circle around a line that lies on one side of it, as a ring of positions. */
function halfOf(positions: readonly Position[], metres: number, side: Strip['side']): Position[] | undefined {
  const plane = planeAt(positions)
  const points = positions.map(plane.to)
  const radius = points.reduce((r, [x, y]) => Math.max(r, Math.hypot(x, y)), 0) + 4 * metres
  const entry = leaving(
    points[0]!,
    points.find((p) => !isSame(p, points[0]!)),
    radius,
  )
  const last = points.at(-1)!
  const exit = leaving(
    last,
    points.findLast((p) => !isSame(p, last)),
    radius,
  )
  if (!entry || !exit || isSame(points[0]!, last)) return undefined
  const ring = [entry, ...points, exit, ...arcOf(exit, entry, radius, side === 'left'), entry]
  return ring.map(plane.from)
}

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

/** Metres east and north of the middle of some positions, near enough over the length of a front line. */
function planeAt(positions: readonly Position[]) {
  const mean = (axis: 0 | 1) => positions.reduce((sum, p) => sum + p[axis]!, 0) / positions.length
  const [west, south] = [mean(0), mean(1)]
  const east = METRES_PER_DEGREE * Math.cos((south * Math.PI) / 180)
  return {
    to: (p: Position): Point => [(p[0]! - west) * east, (p[1]! - south) * METRES_PER_DEGREE],
    from: ([x, y]: Point): Position => [west + x / east, south + y / METRES_PER_DEGREE],
  }
}

/** Where a line that comes from `before` and ends at `end` would leave the circle. */
function leaving(end: Point, before: Point | undefined, radius: number): Point | undefined {
  if (!before) return undefined
  const [dx, dy] = [end[0] - before[0], end[1] - before[1]]
  const length = Math.hypot(dx, dy)
  const [ux, uy] = [dx / length, dy / length]
  const along = end[0] * ux + end[1] * uy
  const t = -along + Math.sqrt(along ** 2 - (end[0] ** 2 + end[1] ** 2 - radius ** 2))
  return [end[0] + t * ux, end[1] + t * uy]
}

/** Points on the circle between two of its points, against the clock where the land lies to the left. */
function arcOf(from: Point, to: Point, radius: number, left: boolean): Point[] {
  const turn = 2 * Math.PI
  const [a, b] = [Math.atan2(from[1], from[0]), Math.atan2(to[1], to[0])]
  const sweep = left ? (b - a + turn) % turn : -((a - b + turn) % turn)
  const steps = Math.max(2, Math.ceil(Math.abs(sweep) / 0.1))
  return Array.from({ length: steps - 1 }, (_, i) => {
    const angle = a + (sweep * (i + 1)) / steps
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  })
}
