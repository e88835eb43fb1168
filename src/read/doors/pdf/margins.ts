import { oneLine } from '../../white.ts'
import type { Stretch } from './lines.ts'

const OUTER = 3 // lines at the top and at the bottom of a page among which running heads and feet are looked for
const APART = 1.3 // times the usual distance of lines: what lies between heads and text
const NEAR = 3 // points: what runs stands at the same height on each page
// 12 · - 12 - · Page 3 of 9 · iv · 3/9
const PAGE_NUMBER = /^[-–—|\s]*(?:page|p\.)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i
// 2.1 The crossings . . . . . . . . 14
const CONTENTS = /(?:\s?[.·…_]){6,}\s*(?:\d{1,4}|[ivxl]{1,6})?\s*$/i

/** Takes running heads and feet, page numbers and lines of a table of contents from pages; gives their words, each once. */
export function takeMargins(pages: Stretch[][]): string[] {
  const outer = pages.map(outerOf)
  const found = new Map<string, Set<number>>() // the pages that a line stands on
  for (const [n, lines] of outer.entries())
    for (const key of lines.flatMap(keysOf)) found.set(key, (found.get(key) ?? new Set()).add(n))
  const enough = Math.min(3, Math.max(2, pages.length - 1))
  const runs = (line: Stretch) => keysOf(line).some((key) => found.get(key)!.size >= enough)
  const taken = pages.map((page, n) => {
    const margins = new Set(outer[n]!.filter((l) => runs(l) || isNumber(l, page)))
    return page.filter((s) => margins.has(s) || CONTENTS.test(s.text.slice(-60)))
  })
  for (const [n, page] of pages.entries()) pages[n] = without(page, new Set(taken[n]))
  return [...new Set(taken.flat().map((s) => oneLine(s.text)))]
}

const without = (page: Stretch[], taken: ReadonlySet<Stretch>) =>
  taken.size > 0 ? page.filter((s) => !taken.has(s)) : page

/** What stands apart from the text at the top and the bottom of a page; where nothing does, the outermost lines. */
function outerOf(page: readonly Stretch[]): Stretch[] {
  const heights = [...new Set(page.map((s) => Math.round(s.y)))].sort((a, b) => a - b)
  const gaps = heights.slice(1).map((y, i) => y - heights[i]!)
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  const isApart = (gap: number) => gap > APART * usual
  const above = Math.max(0, gaps.slice(0, OUTER).findLastIndex(isApart))
  const below = Math.max(0, gaps.slice(-OUTER).reverse().findLastIndex(isApart))
  const [top, bottom] = [heights[above] ?? 0, heights[heights.length - 1 - below] ?? 0]
  return page.filter((s) => Math.round(s.y) <= top || Math.round(s.y) >= bottom)
}

/** The words of a line with any number alike, and its height; both of the heights that it may be rounded to. */
function keysOf({ text, y }: Stretch): string[] {
  const words = oneLine(text.slice(0, 200).toLowerCase().replace(/\d+/g, '#'))
  return [Math.floor(y / NEAR), Math.floor(y / NEAR + 0.5) + 0.5].map((height) => `${height} ${words}`)
}

/** True for a page number alone at the very edge. */
function isNumber(line: Stretch, page: readonly Stretch[]): boolean {
  if (!PAGE_NUMBER.test(line.text) || page.some((s) => s !== line && Math.abs(s.y - line.y) <= 1)) return false
  return !page.some((s) => s.y < line.y - 1) || !page.some((s) => s.y > line.y + 1)
}
