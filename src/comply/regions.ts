import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { type Agreement, centreOf, type Geometry, type Place, type Position, positionsOf } from '../record/index.ts'

/** A part of the land that a report counts in; `samples` are positions that stand for its area when a share is taken. */
export type Region = { id: string; holds(position: Position | null): boolean; samples: readonly Position[] }

/** The region of all that lies in no zone. */
export const ELSEWHERE = 'elsewhere'

/** What has no place that is known: it is counted, but lies in no region. */
export const NOWHERE = 'place not known'

/** The zones of an agreement, the rest, and what has no place. Zones may overlap: each is counted by itself. */
export function regionsOf({ zones, boundaries }: Pick<Agreement, 'zones' | 'boundaries'>): Region[] {
  const inZones = zones.map(({ id, geometry }): Region => {
    const holds = insideOf(geometry)
    return { id, holds, samples: samplesOf(holds, frameOf([geometry], 0)) }
  })
  const isElsewhere = (p: Position | null) => p !== null && !inZones.some((z) => z.holds(p))
  const frame = frameOf(
    [...zones, ...boundaries].map((z) => z.geometry),
    SPARE,
  )
  return [
    ...inZones,
    { id: ELSEWHERE, holds: isElsewhere, samples: samplesOf(isElsewhere, frame) },
    { id: NOWHERE, holds: (p) => p === null, samples: [] },
  ]
}

/** The position that stands for a place: the point itself, or the middle of its corners; null for none. */
export function positionOf(where: Pick<Place, 'geometry'> | null): Position | null {
  return where && centreOf(where.geometry)
}

/** A test for what lies inside a geometry or on its border; a line or a point has no inside. */
export function insideOf(geometry: Geometry): (position: Position | null) => boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return () => false
  const { west, east, south, north } = frameOf([geometry], 0)!
  return (p) =>
    p !== null &&
    p[0]! >= west &&
    p[0]! <= east &&
    p[1]! >= south &&
    p[1]! <= north &&
    booleanPointInPolygon(p as number[], geometry)
}

type Frame = { west: number; east: number; south: number; north: number }

/** The frame around some geometries with some degrees to spare; undefined where there are none. */
function frameOf(geometries: readonly Geometry[], spare: number): Frame | undefined {
  const positions = geometries.flatMap(positionsOf)
  if (positions.length === 0) return undefined
  const bound = (axis: 0 | 1, of: (a: number, b: number) => number) =>
    positions.map((p) => p[axis]!).reduce((a, b) => of(a, b))
  return {
    west: bound(0, Math.min) - spare,
    east: bound(0, Math.max) + spare,
    south: bound(1, Math.min) - spare,
    north: bound(1, Math.max) + spare,
  }
}

const SPARE = 0.1
const STEPS = 40 // along each side of the frame: to about a fortieth of the region

/** Positions on a grid over the frame that lie in a region. */
function samplesOf(holds: Region['holds'], frame: Frame | undefined): Position[] {
  if (!frame) return []
  const { west, east, south, north } = frame
  const at = (from: number, to: number, i: number) => from + ((to - from) * (i + 0.5)) / STEPS
  const rows = Array.from({ length: STEPS }, (_, i) => i)
  return rows.flatMap((y) => rows.map((x) => [at(west, east, x), at(south, north, y)])).filter((p) => holds(p))
}
