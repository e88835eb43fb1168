import { sheetOf } from './page.tsx'
import { READ } from './style/article.ts'
import { ARTICLES } from './style/articles.ts'
import { BASE } from './style/base.ts'
import { CITATIONS } from './style/citations.ts'
import { DISPUTES } from './style/disputes.ts'
import { FIGURES } from './style/figures.ts'
import { FILTER } from './style/filter.ts'
import { LEDGER } from './style/ledger.ts'
import { MAPS } from './style/maps.ts'
import { NOW } from './style/now.ts'
import { FORM, REPORT } from './style/report.ts'
import { ROWS } from './style/rows.ts'
import { TIMELINE } from './style/timeline.ts'

/** The kinds of things that rows are of. */
export const KINDS = TIMELINE + LEDGER + FIGURES + DISPUTES + ARTICLES

export { BASE, ROWS }

/** The style of the story page and of the first page. */
export const STORY = sheetOf(BASE + ROWS + NOW + CITATIONS + KINDS + MAPS + FILTER + REPORT)

/** The style of an article's page. */
export const ARTICLE = sheetOf(BASE + READ)

/** The style of the page on which a line is reported. */
export const REPORTS = sheetOf(BASE + ROWS + FORM)
