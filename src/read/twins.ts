import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'

/** Drops the same text from a second source: the first by source name stays, the others become notes. Order does not matter. */
export function dropTwins(articles: readonly FrozenArticle[]): { articles: FrozenArticle[]; notes: Note[] } {
  const first = new Map<string, FrozenArticle>()
  const sorted = [...articles].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0))
  const notes = sorted.flatMap((article) => {
    const known = first.get(article.text)
    if (!known) first.set(article.text, article)
    return known ? [noteOf('twin', article.source, 'twins', `the same text as ${known.source}`)] : []
  })
  return { articles: [...first.values()], notes }
}
