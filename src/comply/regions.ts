import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Agreement, Geometry, Place, Position } from '../record/index.ts'

/** A part of the land that a report counts in: a zone of the agreement, or all that lies in none of them. */
export type Region = { id: string; holds(position: Position): boolean; samples: readonly Position[] }

/** The region of all that lies in no zone. */
export const ELSEWHERE = 'elsewhere'

/** The zones of an agreement, and the rest. Zones may overlap: each is counted by itself. */
export function regionsOf({ zones, boundaries }: Pick<Agreement, 'zones' | 'boundaries'>): Region[] {
  const frame = frameOf([...zones, ...boundaries].map((z) => z.geometry))
  const inZones = zones.map(({ id, geometry }) => ({ id, holds: (p: Position) => isIn(p, geometry) }))
  const rest = { id: ELSEWHERE, holds: (p: Position) => !inZones.some((z) => z.holds(p)) }
  return [...inZones, rest].map((region) => ({ ...region, samples: samplesOf(region.holds, frame) }))
}

/** The position that stands for a place: the point itself, or the middle of its corners. */
export function positionOf({ geometry }: Pick<Place, 'geometry'>): Position {
  const positions = positionsOf(geometry)
  const mean = (axis: 0 | 1) => positions.reduce((sum, p) => sum + p[axis]!, 0) / positions.length
  return geometry.type === 'Point' ? geometry.coordinates : [mean(0), mean(1)]
}

/** True inside a polygon; a line or a point has no inside. */
export function isIn(position: Position, geometry: Geometry): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
  return booleanPointInPolygon(position, geometry)
}

const positionsOf = (geometry: Geometry): Position[] => {
  const numbers = (geometry.coordinates as unknown[]).flat(3) as number[]
  const size = depthOf(geometry)
  return Array.from({ length: numbers.length / size }, (_, i) => numbers.slice(i * size, (i + 1) * size))
}

/** How many numbers a position of this geometry has. */
function depthOf(geometry: Geometry): number {
  let inner: unknown = geometry.coordinates
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0]
  return (inner as number[]).length
}

type Frame = { west: number; east: number; south: number; north: number }

/** The frame around some geometries with a tenth of a degree to spare; undefined where there are none. */
function frameOf(geometries: readonly Geometry[]): Frame | undefined {
  const positions = geometries.flatMap(positionsOf)
  if (positions.length === 0) return undefined
  const [xs, ys] = [positions.map((p) => p[0]!), positions.map((p) => p[1]!)]
  return {
    west: Math.min(...xs) - SPARE,
    east: Math.max(...xs) + SPARE,
    south: Math.min(...ys) - SPARE,
    north: Math.max(...ys) + SPARE,
  }
}

const SPARE = 0.1
const STEPS = 40 // along each side of the frame: to about a fortieth of the region

/** Positions on a grid over the frame that lie in a region: what stands for its area when a share is taken. */
function samplesOf(holds: Region['holds'], frame: Frame | undefined): Position[] {
  if (!frame) return []
  const { west, east, south, north } = frame
  const at = (from: number, to: number, i: number) => from + ((to - from) * (i + 0.5)) / STEPS
  const rows = Array.from({ length: STEPS }, (_, i) => i)
  return rows.flatMap((y) => rows.map((x) => [at(west, east, x), at(south, north, y)])).filter(holds)
}
