import { joinedLines, type Stretch } from './lines.ts'

/** The lines of one column, or of a part of a page that has none, from top to bottom. */
export type Column = { page: number; lines: Stretch[]; left: number; right: number }

const FEWEST = 4 // lines that a column has
const CROSSING = 0.25 // the share of lines that may cross a gutter: titles, tables
const TRIED = 40 // places, the commonest beginnings of lines
const MOST = 3000 // stretches; a page of text has no more

/**
 * The columns of a page in reading order. A gutter is a place where many lines begin that nearly no line crosses; lines
 * that do cross it divide the page into bands, and in each band the left column is read before the right one.
 */
export function columnsOf(stretches: readonly Stretch[], page: number, deep = 0): Column[] {
  const gutter = deep < 3 && stretches.length <= MOST ? gutterOf(stretches) : undefined
  if (gutter === undefined) return stretches.length > 0 ? [columnOf(stretches, page)] : []
  return bandsOf(stretches, gutter).flatMap((band) => {
    if (band.some((s) => crosses(s, gutter))) return [columnOf(band, page)]
    const left = band.filter((s) => s.x < gutter)
    const right = band.filter((s) => s.x >= gutter)
    return [...columnsOf(left, page, deep + 1), ...columnsOf(right, page, deep + 1)]
  })
}

const crosses = ({ x, end }: Stretch, at: number) => x < at - 1 && end > at + 1

function columnOf(stretches: readonly Stretch[], page: number): Column {
  const lines = joinedLines(stretches)
  const left = lines.reduce((least, l) => Math.min(least, l.x), Infinity)
  return { page, lines, left, right: lines.reduce((most, l) => Math.max(most, l.end), 0) }
}

function gutterOf(stretches: readonly Stretch[]): number | undefined {
  const starts = new Map<number, number>()
  for (const { x } of stretches) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const often = [...starts].filter(([, count]) => count >= FEWEST).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const tried = often.slice(0, TRIED).map(([x]) => ({ at: x - 2, crossing: fitOf(stretches, x - 2) }))
  const fit = tried.filter(({ crossing }) => crossing <= CROSSING)
  return fit.sort((a, b) => a.crossing - b.crossing || a.at - b.at)[0]?.at
}

/** The share of stretches that cross a place; 1 where no columns stand side by side there. */
function fitOf(stretches: readonly Stretch[], at: number): number {
  const left = stretches.filter((s) => s.end <= at + 1)
  const right = stretches.filter((s) => s.x >= at - 1)
  if (!areColumns(left) || !areColumns(right) || !besides(left, right)) return 1
  return (stretches.length - left.length - right.length) / stretches.length
}

/** True for running text: enough lines, most of them more than a few words long. Cells of tables are shorter. */
function areColumns(part: readonly Stretch[]): boolean {
  return part.length >= FEWEST && part.filter(({ text }) => text.length >= 20).length * 2 >= part.length
}

function besides(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  const [a, b] = [extent(left), extent(right)]
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared > 0.5 * Math.min(a.to - a.from, b.to - b.from)
}

function extent(part: readonly Stretch[]): { from: number; to: number } {
  const heights = part.map((s) => s.y)
  return { from: heights.reduce((a, b) => Math.min(a, b)), to: heights.reduce((a, b) => Math.max(a, b)) }
}

/** Parts a page at the lines that cross a gutter: bands of such lines, and of all others between them. */
function bandsOf(stretches: readonly Stretch[], gutter: number): Stretch[][] {
  const bands: Stretch[][] = []
  let crossed: boolean | undefined
  for (const stretch of [...stretches].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const now = crosses(stretch, gutter)
    if (now !== crossed) bands.push([])
    bands.at(-1)!.push(stretch)
    crossed = now
  }
  return bands
}
