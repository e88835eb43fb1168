import { byDate, dayOf, type FrozenArticle, type MarkedArticle, onceFor } from '../record/index.ts'

/** The order of all gathering: by publication, undated last, then by id; so the order of inputs says nothing. */
export function inOrder(readings: readonly MarkedArticle[]): MarkedArticle[] {
  const dates = [...new Set(readings.map(dateOf))].sort(byDate)
  const place = new Map(dates.map((date, i) => [date, i]))
  const placeOf = (reading: MarkedArticle) => place.get(dateOf(reading))!
  return [...readings].sort((a, b) => placeOf(a) - placeOf(b) || byId(a, b))
}

const dateOf = ({ article }: MarkedArticle) => article.published?.edtf ?? ''

const byId = ({ article: a }: MarkedArticle, { article: b }: MarkedArticle) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The day an article was published, `YYYY-MM-DD`, where that much is known. */
export const publishedDay = ({ article }: MarkedArticle): string | undefined => dayOfArticle(article)

const dayOfArticle = onceFor(({ published }: FrozenArticle) => (published ? dayOf(published.edtf) : undefined))
