import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import type { Point } from './atlas.ts'

/** Polygons as GeoJSON has them. */
export type Polygons = { type: 'MultiPolygon'; coordinates: Point[][][] }

/**
 * A drawing's size, the way from degrees into its units, where its shapes are torn, and the part of the globe that it holds:
 * so many radians around a point.
 */
export type Frame = {
  width: number
  height: number
  project: (degrees: Point) => Point
  isTorn: (at: Point) => boolean
  around: { middle: Point; radius: number }
}

const WIDTH = 720
const [LOWEST, HIGHEST] = [360, 600]
const MARGIN = 60
// Shapes further than this from their middle (radians) are shown on the map of the world that everybody knows.
const WIDE = 1
// What lies so many radii from the middle is at the world's other side.
const EDGE = 1.7
// South of Cape Horn no state lies.
const INHABITED = 0.9

const RADIANS = Math.PI / 180

/** How far apart two places lie, in radians (haversine; d3-geo's own adds up digits that no drawing shows). */
export function distance([lon, lat]: Point, [toLon, toLat]: Point): number {
  const north = Math.sin(((toLat - lat) * RADIANS) / 2)
  const east = Math.sin(((toLon - lon) * RADIANS) / 2)
  const chord = north * north + Math.cos(lat * RADIANS) * Math.cos(toLat * RADIANS) * east * east
  return 2 * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The part of the world in which some shapes lie, areas kept; a single one has its neighbours around it. */
export function frameOf(shapes: readonly Polygons[]): Frame {
  const all = { type: 'GeometryCollection' as const, geometries: [...shapes] }
  const middle = geoCentroid(all)
  const points = shapes.flatMap(({ coordinates }) => coordinates.flat(2))
  if (points.some((point) => distance(point, middle) > WIDE)) return worldFrame()
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]])
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all)
  const margin = shapes.length > 1 ? MARGIN : 3 * MARGIN
  const wanted = ((bottom - top) / (right - left)) * (WIDTH - 2 * margin) + 2 * margin
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, wanted)))
  const corners: [Point, Point] = [
    [margin, margin],
    [WIDTH - margin, height - margin],
  ]
  projection.fitExtent(corners, all)
  const [[x, y], far] = [projection.translate(), EDGE * projection.scale()]
  const around = {
    middle,
    radius: Math.max(...cornersOf(height).map((at) => distance(projection.invert!(at)!, middle))),
  }
  return { ...sized(projection, height), around, isTorn: ([u, v]) => Math.hypot(u - x, v - y) > far }
}

function worldFrame(): Frame {
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' })
  const [, [, bottom]] = geoPath(projection).bounds({ type: 'Sphere' })
  const { project, ...size } = sized(projection, Math.round(bottom * INHABITED))
  // A border on the meridian of 180° may be stored a hair beyond it, and would be drawn at the other side.
  const inside = (lon: number) => Math.min(179.99, Math.max(-179.99, lon))
  const around = { middle: [0, 0] as Point, radius: Math.PI }
  return { ...size, around, project: ([lon, lat]) => project([inside(lon), lat]), isTorn: () => false }
}

const cornersOf = (height: number): Point[] => [
  [0, 0],
  [WIDTH, 0],
  [0, height],
  [WIDTH, height],
]

const sized = (projection: GeoProjection, height: number) => ({
  width: WIDTH,
  height,
  project: (degrees: Point) => projection(degrees) as Point,
})
