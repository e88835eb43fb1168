import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

/** A point: in degrees (longitude first), or in units of a drawing. */
export type Point = [number, number]

type Topology = Parameters<typeof feature>[0]
type Shape = { type: string; id?: string; properties: { name: string } }
type World = Topology & { objects: { countries: { geometries: Shape[] } } }

type Transform = { scale: Point; translate: Point }
type Drawn = {
  geometry: { type: 'Polygon'; coordinates: Point[][] } | { type: 'MultiPolygon'; coordinates: Point[][][] }
}

/** Countries by their names; their borders are arcs that neighbours share, in degrees. */
export type Atlas = {
  names: string[]
  arcs: Point[][]
  /** The polygons of a country, as rings, with its borders running along these arcs. */
  polygonsOf: (name: string, along: Point[][]) => Point[][][]
}

// Names of world-atlas, which shortens many, where English news has another one.
const ATLAS_NAMES = new Map(
  `Antigua and Barbuda|Antigua and Barb.
Bosnia and Herzegovina|Bosnia and Herz.
Cape Verde|Cabo Verde
Central African Republic|Central African Rep.
Czech Republic|Czechia
Democratic Republic of the Congo|Dem. Rep. Congo
Dominican Republic|Dominican Rep.
East Timor|Timor-Leste
Equatorial Guinea|Eq. Guinea
Eswatini|eSwatini
Ivory Coast|Côte d'Ivoire
Marshall Islands|Marshall Is.
North Macedonia|Macedonia
Republic of the Congo|Congo
Saint Kitts and Nevis|St. Kitts and Nevis
Saint Vincent and the Grenadines|St. Vin. and Gren.
São Tomé and Príncipe|São Tomé and Principe
Solomon Islands|Solomon Is.
South Sudan|S. Sudan
United States|United States of America`
    .split('\n')
    .map((row) => row.split('|') as [string, string]),
)

/** What world-atlas calls a country that the record names. */
export const atlasName = (name: string): string => ATLAS_NAMES.get(name) ?? name

// No state, and its outline runs along the edge of every map.
const LEFT_OUT = 'Antarctica'

let atlas: Atlas | undefined

/** The countries of world-atlas at 1:50 million (Natural Earth), read once. */
export function atlasOf(): Atlas {
  atlas ??= read(createRequire(import.meta.url)('world-atlas/countries-50m.json') as World)
  return atlas
}

function read({ transform, arcs, ...world }: World): Atlas {
  const shapes = world.objects.countries.geometries.filter(({ properties }) => properties.name !== LEFT_OUT)
  const byName = new Map(shapes.map((shape) => [shape.properties.name, shape]))
  const inDegrees = arcs.map((arc) => degreesOf(arc as Point[], transform!))
  return {
    names: [...byName.keys()],
    arcs: inDegrees,
    polygonsOf(name, along) {
      const { geometry } = feature({ ...world, arcs: along }, byName.get(name)! as never) as never as Drawn
      return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    },
  }
}

/** An arc is stored as whole steps from its first point. */
function degreesOf(arc: readonly Point[], { scale, translate }: Transform): Point[] {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}
