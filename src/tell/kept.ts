import { type FrozenArticle, type Mark, type MarkedArticle, onceFor, type SentenceMark } from '../record/index.ts'

/**
 * A function of one article that works out its result once, as long as the article and its marks live: what hangs on
 * one article alone, and neither on its story nor on whom it copies.
 */
export function oncePerArticle<Result>(work: (of: MarkedArticle) => Result): (of: MarkedArticle) => Result {
  const known = onceFor((article: FrozenArticle) => onceFor((marks: Mark[]) => work({ article, marks })))
  return ({ article, marks }) => known(article)(marks)
}

/** A function of one sentence of an article that works out its result once, as long as the article and its marks live. */
export function oncePerSentence<Result>(
  work: (of: MarkedArticle, sentence: SentenceMark) => Result,
): (of: MarkedArticle, sentence: SentenceMark) => Result {
  const knownIn = oncePerArticle(() => new Map<SentenceMark, { result: Result }>())
  return (of, sentence) => {
    const known = knownIn(of)
    const found = known.get(sentence)
    if (found) return found.result
    const result = work(of, sentence)
    known.set(sentence, { result })
    return result
  }
}
