import { withoutRaised } from './raised.ts'
import type { PdfPage, Run } from './runs.ts'

/** Words on one base line without a wide gap between them; `end` is where they end. In points from the upper left corner. */
export type Stretch = { text: string; x: number; end: number; y: number; size: number; font: string }

const SAME_LINE = 0.4 // of the size: base lines nearer than this are one
const WIDE = 1.3 // of the size: a gap that may divide columns
const SPACE = 0.15 // of the size

/** The stretches of words on a page from top to bottom, and the marks of footnotes that stood among them. */
export function stretchesOf(page: PdfPage): { stretches: Stretch[]; marks: string[] } {
  const { runs, marks } = withoutRaised(page.runs)
  return { stretches: baseLines(runs).flatMap(stretched), marks }
}

function baseLines(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: Run[][] = []
  for (const run of sorted) {
    const first = lines.at(-1)?.[0]
    if (first && run.y - first.y < SAME_LINE * Math.min(run.size, first.size)) lines.at(-1)!.push(run)
    else lines.push([run])
  }
  return lines
}

function stretched(line: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const run of [...line].sort((a, b) => a.x - b.x)) {
    const last = stretches.at(-1)
    const gap = last ? run.x - last.end : 0
    if (!last || gap > WIDE * Math.max(run.size, last.size)) stretches.push(begun(run))
    else add(last, run, gap > SPACE * run.size)
  }
  return stretches
}

const begun = ({ text, x, width, y, size, font }: Run): Stretch => ({ text, x, end: x + width, y, size, font })

// A word that two runs draw over each other, as bold letters are made in some files, is one.
function add(last: Stretch, { text, x, width, y, size, font }: Run, spaced: boolean): void {
  if (x + width <= last.end + 1 && last.text.endsWith(text)) return
  last.text += spaced ? ` ${text}` : text
  last.end = Math.max(last.end, x + width)
  if (size > last.size) Object.assign(last, { size, y, font })
}

/** Stretches that follow one another on the same base line, as one: where no columns divide them they are one line. */
export function joinedLines(stretches: readonly Stretch[]): Stretch[] {
  const lines: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    const same = last && Math.abs(stretch.y - last.y) < SAME_LINE * Math.min(stretch.size, last.size)
    if (same && stretch.x >= last.x) Object.assign(last, merged(last, stretch))
    else lines.push({ ...stretch })
  }
  return lines
}

const merged = (a: Stretch, b: Stretch) => ({ text: `${a.text} ${b.text}`, end: Math.max(a.end, b.end) })
