import MiniSearch from 'minisearch'
import { type Askable, sentencesOf } from '../../src/ask/index.ts'

/** A sentence that plain search finds, with its score. */
export type Hit = { words: string; score: number }

/** Plain BM25+ over the sentences of all texts and the terms of all agreements: words in lower case, as they stand. */
export function plainSearch({ stories, ceasefires }: Askable): (question: string) => Hit[] {
  const texts = stories.flatMap((story) => Object.values(story.texts ?? {}))
  const sentences = texts.flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
  const agreed = ceasefires.flatMap(({ agreement }) => agreement.terms.map((term) => term.line.text))
  const all = [...new Set([...sentences, ...agreed])]
  const search = new MiniSearch({ fields: ['words'] })
  search.addAll(all.map((words, id) => ({ id, words })))
  return (question) => search.search(question).map(({ id, score }) => ({ words: all[id as number]!, score }))
}
