import type { FrozenArticle } from './article.ts'
import type { Mark } from './mark.ts'
import type { MarkedArticle } from './member.ts'

/**
 * A function that works out its result once for each object and keeps it as long as the object lives: what hangs on one
 * article alone need not be found again when the story is told once more. Nobody may change what it gave.
 */
export function onceFor<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { result: Result }>()
  return (of) => {
    const found = known.get(of)
    if (found) return found.result
    const result = work(of)
    known.set(of, { result })
    return result
  }
}

/**
 * A function of one article that works out its result once, as long as the article and its marks live: what hangs on
 * one article alone, and neither on its story nor on whom it copies.
 */
export function oncePerArticle<Result>(work: (of: MarkedArticle) => Result): (of: MarkedArticle) => Result {
  const known = onceFor((article: FrozenArticle) => onceFor((marks: Mark[]) => work({ article, marks })))
  return ({ article, marks }) => known(article)(marks)
}
