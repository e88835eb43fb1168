import { type Catalogue, nameToken } from './catalogue.ts'
import { fitOf } from './fit.ts'
import type { Question } from './question.ts'
import type { Ready } from './ready.ts'

type Found = { ready: Ready; score: number }

/** A passage that answers, with how well, and whether it would do so alone. */
export type Ranked = Found & { isEnough: boolean }

const BOOST = { own: 1, said: 0.5, names: 1 }

/**
 * The passages that answer a question, best first, and behind them what fits less; none where no passage holds both the
 * thing asked and its subject.
 */
export function ranked(question: Question, catalogue: Catalogue): Ranked[] {
  const found = candidates(question, catalogue).flatMap(({ ready, score }) => {
    const fit = fitOf(question, ready, catalogue.rarity)
    return fit ? [{ ready, score: score * fit.score, isEnough: fit.isEnough }] : []
  })
  if (!found.some((one) => one.isEnough)) return []
  return found.sort(
    (a, b) =>
      Number(b.isEnough) - Number(a.isEnough) || b.score - a.score || (placeOf(a.ready) < placeOf(b.ready) ? -1 : 1),
  )
}

const placeOf = ({ passage: { from, citation, entries } }: Ready): string =>
  [from.published ?? '9999', from.id, String(citation?.start ?? 0).padStart(9, '0'), ...entries].join(' ')

/** What holds a word or a name of the question, by BM25+; all passages where only days are asked. */
function candidates({ things, names }: Question, { search, ready }: Catalogue): Found[] {
  const weights = new Map([
    ...things.flatMap(({ stem, meant, weight }) => [stem, ...meant].map((token) => [token, weight] as const)),
    ...names.flatMap(({ key, inside, weight }) => [key, ...inside].map((name) => [nameToken(name), weight] as const)),
  ])
  if (weights.size === 0) return ready.map((one) => ({ ready: one, score: 1 }))
  const boostTerm = (term: string) => weights.get(term) ?? 1
  const found = search.search([...weights.keys()].join(' '), { boost: BOOST, boostTerm, combineWith: 'OR' })
  // MiniSearch multiplies by the number of words found, which would let a word with many meanings win.
  return found.map(({ id, score, terms }) => ({ ready: ready[id as number]!, score: score / Math.sqrt(terms.length) }))
}
