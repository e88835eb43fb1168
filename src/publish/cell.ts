import { latLngToCell } from 'h3-js'
import type { Geometry, Place, Position } from '../record/index.ts'
import { isPlaceless, isPosition } from './delay.ts'

const RESOLUTION = 6 // about 36 square kilometres
const RESOLUTION_OF_POSITIONS = 5 // about 250

/** The cell (H3) that a place is snapped to, never jittered; null where the place is unknown or may not be shown. */
export function cellOf(kind: string, where: Place | null): string | null {
  if (where === null || isPlaceless(kind)) return null
  const [longitude, latitude] = middleOf(where.geometry)
  return latLngToCell(latitude!, longitude!, isPosition(kind) ? RESOLUTION_OF_POSITIONS : RESOLUTION)
}

/** The point of a place, or the middle of its corners. */
function middleOf(geometry: Geometry): Position {
  const positions = positionsIn(geometry.coordinates)
  const mean = (axis: 0 | 1) => positions.reduce((sum, p) => sum + p[axis]!, 0) / positions.length
  return [mean(0), mean(1)]
}

function positionsIn(coordinates: Geometry['coordinates']): Position[] {
  if (typeof coordinates[0] === 'number') return [coordinates as Position]
  return (coordinates as Position[][]).flatMap((inner) => positionsIn(inner as never))
}
