import { type FrozenArticle, type Mark, type MarkedArticle, onceFor } from '../record/index.ts'

/**
 * A function of one article that works out its result once, as long as the article and its marks live: what hangs on
 * one article alone, and neither on its story nor on whom it copies.
 */
export function oncePerArticle<Result>(work: (of: MarkedArticle) => Result): (of: MarkedArticle) => Result {
  const known = onceFor((article: FrozenArticle) => onceFor((marks: Mark[]) => work({ article, marks })))
  return ({ article, marks }) => known(article)(marks)
}
