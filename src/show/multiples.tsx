import { scaleLinear } from 'd3-scale'
import { type Figure, printedDate } from '../record/index.ts'
import { around, type Stretch, stretchOf } from './axis.ts'
import { isBare, valueWords } from './figures.tsx'
import { articleOf, hrefTo, outletOf, type Shown } from './shown.ts'

// Fewer values of one day are read faster than they are drawn; two of different days show a change.
const ENOUGH = 3
// More drawings than this are no overview: those with the most values stay.
const DRAWN = 12

/** Figures of one thing over time as small drawings, each source's value a point; only where there are enough of them. */
export function Multiples({ shown }: { shown: Shown }) {
  const groups = alike(shown.lists.figures)
  if (groups.length === 0) return null
  return (
    <ul class="multiples">
      {groups.map(({ figures, within }) => (
        <li key={figures[0]!.id}>
          <figure>
            <figcaption class="about">{figures[0]!.about}</figcaption>
            <Values shown={shown} figures={figures} within={within} />
          </figure>
        </li>
      ))}
    </ul>
  )
}

type Group = { figures: Figure[]; within: Stretch }

/** Figures about the same in the same unit, where at least three have a date, or two have dates that differ. */
function alike(figures: readonly Figure[]): Group[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (!stretchOf(figure.asOf.edtf) || isBare(figure)) continue
    const key = `${figure.about.toLowerCase()} ${figure.unit}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  const most = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, DRAWN)
  return most.flatMap((those) => {
    const within = around(those.flatMap(({ asOf }) => stretchOf(asOf.edtf) ?? []))
    return isWorthIt(those) && within ? [{ figures: those, within }] : []
  })
}

const isWorthIt = (figures: readonly Figure[]) =>
  figures.length >= ENOUGH || new Set(figures.map((f) => f.asOf.edtf)).size > 1

const WIDTH = 240
const HEIGHT = 90
const SIDE = 8

type ValuesProps = Group & { shown: Shown }

function Values({ shown, figures, within }: ValuesProps) {
  const x = scaleLinear([within.from, within.to], [SIDE, WIDTH - SIDE])
  const highs = figures.map((f) => f.high ?? f.value)
  const [low, high] = [Math.min(...figures.map((f) => f.value)), Math.max(...highs)]
  const y = scaleLinear([low, high], low === high ? [HEIGHT / 2, HEIGHT / 2] : [HEIGHT - SIDE, SIDE])
  const byDay = [...figures].sort((a, b) => startOf(a) - startOf(b))
  const of = (value: number) => valueWords({ value, high: null, unit: figures[0]!.unit })
  const [first, last] = [byDay[0]!, byDay.at(-1)!]
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {byDay.map((figure) => (
          <Value key={figure.id} shown={shown} figure={figure} within={within} x={x} y={y} />
        ))}
      </svg>
      <p class="from">
        {low === high ? of(low) : `${of(low)} to ${of(high)}`}
        {unitOf(figures[0]!)};{' '}
        {first.asOf.edtf === last.asOf.edtf
          ? printedDate(first.asOf.edtf)
          : `from ${printedDate(first.asOf.edtf)} to ${printedDate(last.asOf.edtf)}`}
        ; {figures.length} values
      </p>
    </>
  )
}

/** The unit behind a value; a percent sign stands at the value already, and some things have none. */
const unitOf = ({ unit }: Figure) => (unit === '%' || unit === '' ? '' : ` ${unit}`)

const startOf = ({ asOf }: Figure) => stretchOf(asOf.edtf)!.from

type Scale = (value: number) => number
type ValueProps = { shown: Shown; figure: Figure; within: Stretch; x: Scale; y: Scale }

/** One value: a point on its day, a bar over a month, a tall bar for a range; it leads to its row. */
function Value({ shown, figure, within, x, y }: ValueProps) {
  const { from, to } = stretchOf(figure.asOf.edtf)!
  const [left, right] = [x(Math.max(from, within.from)), x(Math.min(to, within.to))]
  const day = to - from === 1
  const width = day ? 7 : Math.max(7, right - left)
  const middle = day ? (left + right) / 2 - width / 2 : left
  const [top, foot] = [y(figure.high ?? figure.value), y(figure.value)]
  return (
    <a href={hrefTo(shown, figure.id)} tabIndex={-1}>
      <title>
        {`${valueWords(figure)}${unitOf(figure)}, ${printedDate(figure.asOf.edtf)}, ${outletOf(articleOf(shown, figure.line.citations[0].article))}`}
      </title>
      <rect
        x={Math.round(middle)}
        y={Math.round(top - 3.5)}
        width={Math.round(width)}
        height={Math.round(foot - top + 7)}
        rx="3.5"
        class={figure.approx ? 'approx' : undefined}
      />
    </a>
  )
}
