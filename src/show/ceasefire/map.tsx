import { geoMercator, geoPath } from 'd3-geo'
import type { Geometry, PublicCeasefire } from '../../record/index.ts'
import { cellsOf } from './cells.ts'
import { counted } from './words.tsx'

const [WIDTH, HEIGHT] = [720, 420]

type Shape = { type: 'Feature'; properties: null; geometry: Geometry }

/** A map of the agreement's lines and zones with the cells of incidents and their numbers; the list says the same. */
export function CellMap({ ceasefire }: { ceasefire: PublicCeasefire }) {
  const { boundaries, zones } = ceasefire.agreement
  const cells = cellsOf(ceasefire).map((c) => ({
    ...c,
    shape: shapeOf({ type: 'Polygon', coordinates: [wound(c.ring)] }),
  }))
  const drawn = [...boundaries, ...zones].map(({ geometry }) => shapeOf(woundAll(geometry)))
  const all = { type: 'FeatureCollection' as const, features: [...drawn, ...cells.map((c) => c.shape)] }
  if (all.features.length === 0) return null
  const path = geoPath(
    geoMercator().fitExtent(
      [
        [12, 12],
        [WIDTH - 12, HEIGHT - 12],
      ],
      all as never,
    ),
  ).digits(1)
  const d = (shape: Shape) => path(shape as never) ?? undefined
  return (
    <figure class="map">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Map of ${counted(cells.length, 'cell')} with incidents; the list below says the same`}
      >
        {zones.map((z, i) => (
          <path key={z.id} class="zone" d={d(drawn[boundaries.length + i]!)} />
        ))}
        {cells.map((c) => (
          <path key={c.cell} class="cell" d={d(c.shape)} />
        ))}
        {boundaries.map((b, i) => (
          <path key={b.id} class="boundary" d={d(drawn[i]!)} />
        ))}
        {cells.map((c) => {
          const [x, y] = path.centroid(c.shape as never)
          return (
            <text key={c.cell} x={x.toFixed(1)} y={y.toFixed(1)}>
              {c.incidents.length}
            </text>
          )
        })}
      </svg>
      <figcaption class="meta">
        Lines and zones of the agreement; hexagons are cells of the H3 grid with the number of incidents shown below.
      </figcaption>
    </figure>
  )
}

const shapeOf = (geometry: Geometry): Shape => ({ type: 'Feature', properties: null, geometry })

/** On a sphere a ring encloses what lies to its right: one that turns against the clock, as GeoJSON has it, is turned. */
function wound(ring: readonly (readonly number[])[]): number[][] {
  const turn = ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!
    return sum + (u! - x!) * (v! + y!)
  }, 0)
  return (turn > 0 ? [...ring] : [...ring].reverse()) as number[][]
}

function woundAll(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(wound) }
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((p) => p.map(wound)) }
  return geometry
}
