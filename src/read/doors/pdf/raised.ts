import type { Run } from './runs.ts'

const SMALL = 0.9 // of the size of the words before
const NEAR = 0.5 // of the size: how far from the end of those words
const TRIED = 50 // runs that end near some place; more are no text
const GRID = 8 // points
const MARK = /^[\d*†‡§,]{1,5}$/ // of a footnote
// A word or its full stop; a raised 2 behind "km" is no mark
const WORD = /(?:\p{L}{3}|\b(?![kcm]m)[a-z]{2}|[.,;:!?”"’)\]])\s*$/u

/**
 * Puts what stands raised or lowered in small letters ("6th") on the line of the words before it, and takes out the
 * marks of footnotes, which stand so behind a word or its full stop.
 */
export function withoutRaised(runs: readonly Run[]): { runs: Run[]; marks: string[] } {
  const ends = byEnd(runs)
  const settled = new Map<Run, Run>()
  const marks: string[] = []
  const gone = new Set<Run>()
  for (const run of runs) {
    const host = hostOf(run, ends)
    if (!host) continue
    if (!isMark(run, host)) settled.set(run, { ...run, y: host.y })
    else {
      marks.push(run.text)
      gone.add(run)
      settled.set(host, { ...host, width: host.width + run.width }) // or a space would stand in its place
    }
  }
  return { runs: runs.filter((run) => !gone.has(run)).map((run) => settled.get(run) ?? run), marks }
}

function byEnd(runs: readonly Run[]): Map<number, Run[]> {
  const ends = new Map<number, Run[]>()
  for (const run of runs) {
    const cell = Math.round((run.x + run.width) / GRID)
    if (!ends.get(cell)?.push(run)) ends.set(cell, [run])
  }
  return ends
}

/** The larger words that a raised or lowered run follows at once. */
function hostOf(run: Run, ends: ReadonlyMap<number, Run[]>): Run | undefined {
  const cell = Math.round(run.x / GRID)
  const near = [cell, cell - 1, cell + 1].flatMap((at) => (ends.get(at) ?? []).slice(0, TRIED))
  return near.find((host) => {
    const [across, up] = [Math.abs(host.x + host.width - run.x), Math.abs(host.y - run.y)]
    const beside = across < NEAR * host.size && up > 0.1 * host.size && up < 0.7 * host.size
    return beside && run.size < SMALL * host.size && host.x < run.x
  })
}

const isMark = (run: Run, host: Run): boolean =>
  run.y < host.y && MARK.test(run.text.trim()) && WORD.test(host.text.slice(-20))
