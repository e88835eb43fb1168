import { printedDate } from '../../record/index.ts'
import type { Day } from './days.tsx'
import { watchedIn } from './summary.ts'
import { counted } from './words.tsx'

const WIDTH = 520
const LEFT = 82
const [TOP, FOOT] = [14, 90]
const [FULL, EMPTY] = [112, 160]
const HEIGHT = 184

const round = (value: number) => Math.round(value * 10) / 10

/** The days side by side: what was recorded on each, and below it how much of the regions was watched. */
export function DaysDrawing({ days }: { days: readonly Day[] }) {
  if (days.length < 2) return null
  const most = Math.max(1, ...days.map(({ sure, alleged }) => sure + alleged))
  const wide = (WIDTH - LEFT) / days.length
  return (
    <figure class="over-days">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={labelOf(days)}>
        <text x="0" y={FOOT}>
          recorded
        </text>
        <text x={LEFT - 8} y={TOP + 6} class="end">
          {most}
        </text>
        <text x="0" y={EMPTY}>
          watched
        </text>
        <text x={LEFT - 8} y={FULL + 8} class="end">
          100 %
        </text>
        <path class="base" d={`M${LEFT} ${FOOT}H${WIDTH}M${LEFT} ${EMPTY}H${WIDTH}`} />
        {days.map((day, i) => (
          <Column
            key={day.day}
            day={day}
            unit={(FOOT - TOP) / most}
            x={round(LEFT + i * wide)}
            wide={round(wide - 3)}
          />
        ))}
        {[days[0]!, days.at(-1)!].map(({ day }, i) => (
          <text key={day} x={i === 0 ? LEFT : WIDTH} y={HEIGHT - 6} class={i === 0 ? 'start' : 'end'}>
            {printedDate(day)}
          </text>
        ))}
      </svg>
      <figcaption class="meta">
        Full: corroborated. Hollow: alleged. × observers were kept out. Below, from the least to the most watched
        region; what nobody watched may hold more.
      </figcaption>
    </figure>
  )
}

type ColumnProps = { day: Day; unit: number; x: number; wide: number }

/** One day: what is corroborated at the foot, what is alleged on it, and the range of what was watched. */
function Column({ day: { report, sure, alleged, kept }, unit, x, wide }: ColumnProps) {
  const [least, most] = watchedIn(report)
  const bar = (from: number, to: number) => ({
    ...{ x, width: wide },
    ...{ y: round(FOOT - to * unit), height: round((to - from) * unit) },
  })
  const level = (share: number) => round(EMPTY - share * (EMPTY - FULL))
  return (
    <>
      {sure > 0 && <rect class="sure" {...bar(0, sure)} />}
      {alleged > 0 && <rect class="alleged" {...bar(sure, sure + alleged)} />}
      {kept > 0 && (
        <text x={round(x + wide / 2)} y={FOOT + 14} class="middle">
          ×
        </text>
      )}
      <rect class="watched" x={x} width={wide} y={level(most)} height={Math.max(2, level(least) - level(most))} />
    </>
  )
}

function labelOf(days: readonly Day[]): string {
  const sum = (of: (day: Day) => number) => days.reduce((all, day) => all + of(day), 0)
  const sure = counted(
    sum((d) => d.sure),
    'corroborated incident',
  )
  const alleged = counted(
    sum((d) => d.alleged),
    'allegation',
  )
  return `${counted(days.length, 'day')} with ${sure} and ${alleged}; the table below says the same`
}
