import { scaleUtc } from 'd3-scale'
import { density, type Stretch } from './axis.ts'

// The drawing's width, what its names take on the left, what is left for the axis, and how high bars grow.
export const WIDTH = 860
export const LEFT = 92
export const INNER = WIDTH - LEFT - 28
export const BARS = 34

/** To a tenth of a unit: finer is not seen and makes pages longer. */
export const round = (value: number) => Math.round(value * 10) / 10

type BarsProps = { name: string; days: readonly number[]; within: Stretch; top: number }

/** How many things fall on equal parts of the axis. */
export function Bars({ name, days, within, top }: BarsProps) {
  const length = within.to - within.from
  const parts = length <= 120 ? length : 120
  const counts = density(days, within, parts)
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  if (most === 0) return null
  const wide = INNER / parts
  return (
    <g class="bars" transform={`translate(${LEFT} ${top})`}>
      <text x={-LEFT} y={BARS}>
        {name}
      </text>
      {counts.map((count, i) => {
        const height = round((count / most) * BARS)
        const place = { x: round(i * wide), y: round(BARS - height), width: round(Math.max(1, wide - 1)), height }
        return count === 0 ? null : <rect key={place.x} {...place} />
      })}
    </g>
  )
}

/** The axis itself with its dates: years, months or days, as the stretch is long. */
export function Ticks({ within, top }: { within: Stretch; top: number }) {
  const scale = scaleUtc()
    .domain([new Date(within.from * 86_400_000), new Date(within.to * 86_400_000)])
    .range([LEFT, LEFT + INNER])
  return (
    <g class="ticks">
      <line x1={LEFT} x2={LEFT + INNER} y1={top} y2={top} />
      {scale.ticks(7).map((date, i, all) => (
        <g key={date.toISOString()} transform={`translate(${round(scale(date))} ${top})`}>
          <line y2="5" />
          <text y="18">{tickWords(date, all[i - 1], within)}</text>
        </g>
      ))}
    </g>
  )
}

/** A date of the axis; of days the first one names the year, and the first one of each year that begins there. */
function tickWords(date: Date, before: Date | undefined, { from, to }: Stretch): string {
  if (to - from > 1500) return String(date.getUTCFullYear())
  if (to - from > 150) return formatted(date, { month: 'short', year: 'numeric' })
  const isNew = before?.getUTCFullYear() !== date.getUTCFullYear()
  return formatted(date, { day: 'numeric', month: 'short', ...(isNew ? { year: 'numeric' } : {}) })
}

const formatted = (date: Date, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(date)
