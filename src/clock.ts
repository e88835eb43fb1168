import { type MarkedArticle, type Note, noteOf } from './record/index.ts'

/** Leaves out, with a note, what was published after the clock. */
export function atClock(articles: readonly MarkedArticle[], asOf: string): { current: MarkedArticle[]; later: Note[] } {
  const isLater = ({ article }: MarkedArticle) => article.published !== null && isAfter(article.published.edtf, asOf)
  const reason = (edtf: string) => `published ${edtf}, after the clock (${asOf}): left out`
  return {
    current: articles.filter((m) => !isLater(m)),
    later: articles
      .filter(isLater)
      .map(({ article }) => noteOf('later', article.source, 'clock', reason(article.published!.edtf))),
  }
}

/** Days are compared where one of the two is no more precise than a day. */
function isAfter(published: string, asOf: string): boolean {
  if (published.includes('T') && asOf.includes('T')) return Date.parse(published) > Date.parse(asOf)
  const length = Math.min(10, published.length, asOf.length)
  return published.slice(0, length) > asOf.slice(0, length)
}
