import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import type { Geometry, PublicCeasefire } from '../../record/index.ts'
import type { Lettered } from './cells.ts'
import { Label, MARGIN, ScaleBar, WIDTH } from './labels.tsx'
import { counted } from './words.tsx'
import { wound, woundAll } from './wound.ts'

const [LOWEST, HIGHEST] = [220, 460]

type Shape = { type: 'Feature'; properties: null; geometry: Geometry }
type Drawn = { name: string; shape: Shape }

const shapeOf = (geometry: Geometry): Shape => ({ type: 'Feature', properties: null, geometry })
const drawn = ({ name, geometry }: { name: string; geometry: Geometry }): Drawn => ({
  name,
  shape: shapeOf(woundAll(geometry)),
})

type MapProps = { ceasefire: PublicCeasefire; cells: readonly Lettered[] }

/** A map of the agreement's lines and zones with the cells where something happened; the list says the same. */
export function CellMap({ ceasefire: { agreement }, cells }: MapProps) {
  const [boundaries, zones] = [agreement.boundaries.map(drawn), agreement.zones.map(drawn)]
  const shapes = cells.map(({ ring }) => shapeOf({ type: 'Polygon', coordinates: [wound(ring)] }))
  const all = [...[...boundaries, ...zones].map(({ shape }) => shape), ...shapes]
  if (all.length === 0) return null
  const { projection, height } = fitted(all)
  const path = geoPath(projection).digits(1)
  const d = (shape: Shape) => path(shape as never) ?? undefined
  return (
    <figure class="map" id="map">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={labelOf(cells)}>
        {zones.map(({ name, shape }) => (
          <path key={name} class="zone" d={d(shape)} />
        ))}
        {cells.map(({ cell, incidents }, i) => (
          <path key={cell} class={incidents > 0 ? 'cell' : 'cell kept'} d={d(shapes[i]!)} />
        ))}
        {boundaries.map(({ name, shape }) => (
          <path key={name} class="boundary" d={d(shape)} />
        ))}
        {zones.map(({ name, shape }) => (
          <Label key={name} name={name} bounds={path.bounds(shape as never)} at={0.5} />
        ))}
        {boundaries.map(({ name, shape }) => (
          <Label key={name} name={name} bounds={path.bounds(shape as never)} at={0} />
        ))}
        {cells.map(({ cell, letter }, i) => {
          const [x, y] = path.centroid(shapes[i] as never)
          return (
            <text key={cell} x={x.toFixed(1)} y={y.toFixed(1)}>
              {letter}
            </text>
          )
        })}
        <ScaleBar projection={projection} height={height} />
      </svg>
      <figcaption class="meta">
        Dashed: lines of the agreement; shaded: its zones; north is up. A hexagon is a cell of the H3 grid: nothing
        finer is shown.
        {cells.some((c) => c.incidents === 0) &&
          ' A dotted one: observers were kept out there, and no incident is shown.'}
        <Cells cells={cells} />
      </figcaption>
    </figure>
  )
}

/** All shapes within the drawing, which is as high as they need. */
function fitted(shapes: readonly Shape[]): { projection: GeoProjection; height: number } {
  const all = { type: 'FeatureCollection' as const, features: [...shapes] } as never
  const [[left, top], [right, bottom]] = geoPath(geoMercator()).bounds(all)
  const wanted = ((bottom - top) / Math.max(right - left, 1e-9)) * WIDTH
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, wanted)))
  const corners: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, height - MARGIN],
  ]
  return { projection: geoMercator().fitExtent(corners, all), height }
}

const labelOf = (cells: readonly Lettered[]): string =>
  `Map of ${counted(cells.filter((c) => c.incidents > 0).length, 'cell')} with incidents; the list below says the same`

/** What each letter stands for. */
function Cells({ cells }: { cells: readonly Lettered[] }) {
  if (cells.length === 0) return null
  return (
    <details>
      <summary>The cells by their letters</summary>
      <ul>
        {cells.map(({ cell, letter, incidents, access }) => (
          <li key={cell}>
            {letter}: {cell}, {counted(incidents, 'incident')}
            {access > 0 && `, ${counted(access, 'restriction')} of access`}
          </li>
        ))}
      </ul>
    </details>
  )
}
