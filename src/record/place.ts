import { z } from 'zod'

/** A position as GeoJSON has it: longitude, latitude, perhaps a height; degrees WGS 84, metres. */
export const positionSchema = z.array(z.number()).min(2).max(3)
export type Position = z.infer<typeof positionSchema>

const ring = z.array(positionSchema).min(4)

/** The plain geometries of GeoJSON (RFC 7946), longitude first. */
export const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: positionSchema }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(positionSchema).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(positionSchema).min(2) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(positionSchema).min(2)).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])
export type Geometry = z.infer<typeof geometrySchema>

/**
 * Where something was. `sigma` is one standard deviation in metres, null where the source is silent, never 0.
 * `basis`: by an instrument, by the cell of an image, by a bearing and a distance, by a name in a list of places, or as
 * an area that the source itself names.
 */
export const placeSchema = z.object({
  geometry: geometrySchema,
  sigma: z.number().positive().nullable(),
  basis: z.enum(['measured', 'pixel', 'bearing', 'gazetteer', 'area']),
})
export type Place = z.infer<typeof placeSchema>

/** A place by its name, as an agreement or a list of places has it; `sigma` as in Place. */
export const namedPlaceSchema = z.object({
  name: z.string(),
  geometry: geometrySchema,
  sigma: z.number().positive().nullable(),
})
export type NamedPlace = z.infer<typeof namedPlaceSchema>

/** All positions of a geometry, in the order they stand. */
export const positionsOf = ({ coordinates }: Geometry): Position[] => positionsIn(coordinates)

function positionsIn(coordinates: Geometry['coordinates']): Position[] {
  if (typeof coordinates[0] === 'number') return [coordinates as Position]
  return (coordinates as Position[][]).flatMap((inner) => positionsIn(inner as never))
}

/** The position that stands for a geometry: a point itself, or the mean of all corners. */
export function centreOf(geometry: Geometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates
  const positions = positionsOf(geometry)
  const mean = (axis: 0 | 1) => positions.reduce((sum, p) => sum + p[axis]!, 0) / positions.length
  return [mean(0), mean(1)]
}
