import { type GeoProjection, geoDistance } from 'd3-geo'

/** How wide the map is, and what is kept free at its edges. */
export const WIDTH = 520
export const MARGIN = 20

const LETTER = 7
const ROW = 16

type LabelProps = { name: string; bounds: [[number, number], [number, number]]; at: number }

/**
 * A name beside its shape, on the side that is nearer to the edge, in two rows where one is too long; over the shape where
 * that is too long too. `at` goes from its top to its foot.
 */
export function Label({ name, bounds: [[left, top], [right, bottom]], at }: LabelProps) {
  const isWest = left + right < WIDTH
  const x = isWest ? left - 8 : right + 8
  const room = (isWest ? x : WIDTH - x) / LETTER
  const rows = name.length <= room ? [name] : halves(name)
  const fits = rows.every((row) => row.length <= room)
  const y = top + (bottom - top) * at + (at === 0 ? ROW / 2 : 0)
  return (
    <text class={`of ${fits ? (isWest ? 'end' : 'start') : ''}`}>
      {rows.map((row, i) => (
        <tspan
          key={row}
          x={(fits ? x : (left + right) / 2).toFixed(1)}
          y={(y + (i - (rows.length - 1) / 2) * ROW).toFixed(1)}
        >
          {row}
        </tspan>
      ))}
    </text>
  )
}

/** Words in two rows of about the same length; one word stays one. */
function halves(name: string): string[] {
  const gaps = [...name.matchAll(/ /g)].map((m) => m.index)
  const middle = gaps.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0]
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)]
}

const EARTH_KM = 6371
const LONGEST = 100

/** A bar of a round number of kilometres, at the foot of the drawing. */
export function ScaleBar({ projection, height }: { projection: GeoProjection; height: number }) {
  const y = height - 14
  const ends = [projection.invert!([MARGIN, y])!, projection.invert!([MARGIN + LONGEST, y])!] as const
  const longest = geoDistance(...ends) * EARTH_KM
  const ten = 10 ** Math.floor(Math.log10(longest))
  const km = [5, 2, 1].map((n) => n * ten).find((n) => n <= longest)!
  return (
    <g class="bar">
      <path d={`M${MARGIN} ${y - 5}v5h${((km / longest) * LONGEST).toFixed(1)}v-5`} />
      <text class="of start" x={MARGIN + 4} y={y - 10}>
        {km} km
      </text>
    </g>
  )
}
