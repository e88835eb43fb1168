import { type MarkedArticle, oncePerArticle, type SentenceMark } from '../record/index.ts'

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
