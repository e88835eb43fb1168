import { agreementPage } from './ceasefire/agreement.tsx'
import { reportPage } from './ceasefire/daily.tsx'
import { ceasefirePage } from './ceasefire/page.tsx'
import type { ShownCeasefire } from './ceasefire/shown.ts'
import type { Page } from './page.tsx'

export { cellsGeoJson } from './ceasefire/cells.ts'
export { ceasefireLists } from './ceasefire/lists.ts'
export { withStories } from './ceasefire/place.tsx'
export type { ShownCeasefire } from './ceasefire/shown.ts'

/** The pages of one ceasefire: itself, a report for each day, and the agreement's text. */
export function showCeasefirePages(shown: ShownCeasefire): Page[] {
  const { ceasefire, text } = shown
  return [
    ceasefirePage(shown),
    agreementPage(ceasefire, text),
    ...ceasefire.reports.map((report) => reportPage(ceasefire, report)),
  ]
}
