import type { Column } from './columns.ts'
import type { Stretch } from './lines.ts'

/** What is usual in a document: size and font of its running text, and the distance of lines by their size. */
export type Usual = { size: number; font: string; leading: (size: number) => number }

const LARGER = 1.15 // times the usual size: a heading
const LEADING = 1.25 // of the size, where too few lines tell

/** True for a line in larger letters than the running text. */
export const isLarge = (line: Stretch, usual: Usual): boolean => line.size > LARGER * usual.size

/** Measures what is usual by how much text is set so. */
export function usualOf(columns: readonly Column[]): Usual {
  const lines = columns.flatMap((c) => c.lines)
  const size = Number(commonest(lines, (l) => String(half(l.size))) ?? 10)
  const font =
    commonest(
      lines.filter((l) => half(l.size) === size),
      (l) => l.font,
    ) ?? ''
  const leadings = leadingsOf(columns)
  return { size, font, leading: (of) => leadings.get(half(of)) ?? LEADING * of }
}

const half = (size: number) => Math.round(size * 2) / 2

function commonest(lines: readonly Stretch[], of: (line: Stretch) => string): string | undefined {
  const sums = new Map<string, number>()
  for (const line of lines) sums.set(of(line), (sums.get(of(line)) ?? 0) + line.text.length)
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

/** The distance that most neighbours of a size have, by that size; distances of more than two lines do not count. */
function leadingsOf(columns: readonly Column[]): Map<number, number> {
  const found = new Map<number, number[]>()
  for (const { lines } of columns)
    for (const [i, line] of lines.entries()) {
      const gap = line.y - (lines[i - 1]?.y ?? Infinity)
      if (half(lines[i - 1]?.size ?? 0) !== half(line.size) || gap <= 0 || gap > 2.5 * line.size) continue
      if (!found.get(half(line.size))?.push(gap)) found.set(half(line.size), [gap])
    }
  return new Map([...found].map(([size, gaps]) => [size, middle(gaps)]))
}

const middle = (gaps: readonly number[]) => [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)]!
