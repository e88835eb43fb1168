import { type Catalogue, nameToken } from './catalogue.ts'
import { fitOf } from './fit.ts'
import type { Question } from './question.ts'
import type { Ready } from './ready.ts'

/** A passage that answers, with how well. */
export type Ranked = { ready: Ready; score: number }

const BOOST = { own: 1, said: 0.5, names: 1 }

/** The passages that answer a question, best first; none where no passage holds both the thing asked and its subject. */
export function ranked(question: Question, catalogue: Catalogue): Ranked[] {
  const found = candidates(question, catalogue).flatMap(({ ready, score }) => {
    const fit = fitOf(question, ready, catalogue.rarity)
    return fit === 0 ? [] : [{ ready, score: score * fit }]
  })
  return found.sort((a, b) => b.score - a.score || (placeOf(a.ready) < placeOf(b.ready) ? -1 : 1))
}

const placeOf = ({ passage: { from, citation, entries } }: Ready): string =>
  [from.published ?? '9999', from.id, String(citation?.start ?? 0).padStart(9, '0'), ...entries].join(' ')

/** What holds a word or a name of the question, by BM25+; all passages where only days are asked. */
function candidates({ things, names }: Question, { search, ready }: Catalogue): Ranked[] {
  const tokens = [
    ...things.flatMap(({ stem, meant }) => [stem, ...meant]),
    ...names.flatMap(({ key, inside }) => [key, ...inside].map(nameToken)),
  ]
  if (tokens.length === 0) return ready.map((one) => ({ ready: one, score: 1 }))
  const found = search.search([...new Set(tokens)].join(' '), { boost: BOOST, combineWith: 'OR' })
  // MiniSearch multiplies by the number of words found, which would let a word with many meanings win.
  return found.map(({ id, score, terms }) => ({ ready: ready[id as number]!, score: score / Math.sqrt(terms.length) }))
}
