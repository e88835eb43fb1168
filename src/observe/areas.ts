import type { Geometry, NamedPlace, Position } from '../record/index.ts'
import { plainName } from './gazetteer.ts'
import { jsonOf } from './json.ts'
import { geometryOf, numberOf, offsetBy, positionOf } from './where.ts'

/** An area as a table's cell says it: GeoJSON, WKT, or the name of one of the agreement's own places. */
export function areaOf(words: string, own: readonly NamedPlace[]): Geometry | { wrong: string } {
  const named = own.find((place) => plainName(place.name) === plainName(words))
  if (named) return named.geometry
  if (words.startsWith('{')) return geometryOf(jsonOf(words))
  return /^(?:MULTI)?POLYGON\b/i.test(words) ? fromWkt(words) : { wrong: 'an area that cannot be read' }
}

// POLYGON ((30 51, 31 51, 31 52, 30 51)), longitude first
function fromWkt(words: string): Geometry | { wrong: string } {
  const rings = [...words.matchAll(/\(([^()]+)\)/g)].map((m) => m[1]!.split(',').map(pairOf))
  return /^MULTI/i.test(words)
    ? geometryOf({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })
    : geometryOf({ type: 'Polygon', coordinates: rings })
}

const pairOf = (words: string): Position =>
  words
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((n) => numberOf(n) ?? Number.NaN)

const SIDES = 32

/** A circle around a position, as a polygon; the reason why not where the cells are no circle. */
export function circleOf(lat: string, lon: string, radius: string): Geometry | { wrong: string } {
  const position = positionOf(numberOf(lat), numberOf(lon))
  const metres = numberOf(radius) ?? 0
  if ('wrong' in position) return position
  if (metres <= 0 || metres > 1_000_000) return { wrong: 'a radius that cannot be read' }
  const at = (i: number) => offsetBy([position.longitude, position.latitude], metres, (360 * (i % SIDES)) / SIDES)
  return { type: 'Polygon', coordinates: [Array.from({ length: SIDES + 1 }, (_, i) => at(i))] }
}
