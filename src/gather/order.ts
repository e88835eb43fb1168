import { byDate, dayOf, type MarkedArticle } from '../record/index.ts'

/** The order of all gathering: by publication, undated last, then by id; so the order of inputs says nothing. */
export function inOrder(readings: readonly MarkedArticle[]): MarkedArticle[] {
  return [...readings].sort(
    ({ article: a }, { article: b }) =>
      byDate(a.published?.edtf ?? '', b.published?.edtf ?? '') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

/** The day an article was published, `YYYY-MM-DD`, where that much is known. */
export function publishedDay({ article }: MarkedArticle): string | undefined {
  return article.published ? dayOf(article.published.edtf) : undefined
}
