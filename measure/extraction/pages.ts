import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One page of the benchmark: its HTML, and the text of its article as people marked it. */
export type Page = { id: string; url: string; html: Buffer; body: string }

type Truth = Record<string, { url: string; articleBody?: string }>

/** The pages of a folder in the layout of scrapinghub/article-extraction-benchmark: `ground-truth.json` and `html/`. */
export function pagesIn(dir: string): Page[] {
  const truth = JSON.parse(readFileSync(join(dir, 'ground-truth.json'), 'utf8')) as Truth
  return Object.entries(truth).map(([id, { url, articleBody = '' }]) => ({
    id,
    url,
    html: gunzipSync(readFileSync(join(dir, 'html', `${id}.html.gz`))),
    body: articleBody,
  }))
}

/** How a case names a page. */
export const placeOf = ({ id, url }: Page): string => `${id.slice(0, 12)} ${url}`
