import type { Geometry } from '../../record/index.ts'

/** On a sphere a ring encloses what lies to its right: one that turns against the clock, as GeoJSON has it, is turned. */
export function wound(ring: readonly (readonly number[])[]): number[][] {
  const turn = ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!
    return sum + (u! - x!) * (v! + y!)
  }, 0)
  return (turn > 0 ? [...ring] : [...ring].reverse()) as number[][]
}

/** A geometry of which every ring is wound so. */
export function woundAll(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(wound) }
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((p) => p.map(wound)) }
  return geometry
}
