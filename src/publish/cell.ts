import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { cellToBoundary, cellToLatLng, latLngToCell } from 'h3-js'
import { centreOf, type Geometry, type Place } from '../record/index.ts'
import { isPosition } from './delay.ts'

const RESOLUTION = 6 // about 36 square kilometres
const RESOLUTION_OF_POSITIONS = 5 // about 250

/** The cell (H3) that a place is snapped to, never jittered; null where the place is unknown or may not be shown. */
export function cellOf(kind: string, where: Place | null): string | null {
  if (where === null) return null
  const [longitude, latitude] = centreOf(where.geometry)
  return latLngToCell(latitude!, longitude!, isPosition(kind) ? RESOLUTION_OF_POSITIONS : RESOLUTION)
}

/** A place as everybody may know it: the middle of its cell. Whatever is counted of it says no more than the cell. */
export function snapped(kind: string, where: Place | null): Place | null {
  const cell = cellOf(kind, where)
  if (cell === null) return null
  const [latitude, longitude] = cellToLatLng(cell)
  return { geometry: { type: 'Point', coordinates: [longitude, latitude] }, sigma: null, basis: 'area' }
}

/** True where a cell lies in a geometry with all its corners: then to say so tells no more than the cell. */
export function isWhollyIn(cell: string, geometry: Geometry): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
  return cellToBoundary(cell, true).every((corner) => booleanPointInPolygon(corner, geometry))
}
