import { type FrozenArticle, type Mark, type MarkedArticle, onceFor } from '../record/index.ts'

/** A function of one marked article that works out its result once, as long as the article and its marks live. */
export function oncePerArticle<Result>(work: (reading: MarkedArticle) => Result): (reading: MarkedArticle) => Result {
  const known = onceFor((article: FrozenArticle) => onceFor((marks: Mark[]) => work({ article, marks })))
  return ({ article, marks }) => known(article)(marks)
}

/** A function of two things that works out its result once for each pair, as long as both live. */
export function oncePerPair<Of extends object, Result>(work: (a: Of, b: Of) => Result): (a: Of, b: Of) => Result {
  const known = onceFor((a: Of) => onceFor((b: Of) => work(a, b)))
  return (a, b) => known(a)(b)
}
