import { type MarkedArticle, marksOf, overlaps } from '../../record/index.ts'
import { usualShare } from '../words/usual.ts'

/** A stem with its weight: the rarer in the language, the more. */
type Stem = { word: string; weight: number }

/** What the sentences of an article say in its own words: the stems of each, and in which of them a stem stands. */
export type Sentences = { stems: Stem[][]; index: ReadonlyMap<string, number[]> }

/** How much of an article another tells as well: its sentences that stand there in other words, of all, and the words in them. */
export type Retold = { sentences: number; of: number; share: number; order: number }

const FEWEST = 5 // stems of a sentence that says enough to be known again
const SHARED = 4 // of these have to stand in one sentence of the other
const ENOUGH = 0.6 // of the weight of a sentence

/** The sentences that an outlet says in its own words: those with a quotation stay out. */
export function sentencesOf({ article, marks }: MarkedArticle): Sentences {
  const quotes = marksOf(marks, 'quote')
  const own = marksOf(marks, 'sentence').filter(
    (s) =>
      !s.heading &&
      s.words.length >= FEWEST &&
      !quotes.some((q) => overlaps(q, s)) &&
      !/["“”„«]/.test(article.text.slice(s.start, s.end)),
  )
  const stems = own.map((s) => [...new Set(s.words)].map((word) => ({ word, weight: -Math.log(usualShare(word)) })))
  return { stems, index: indexOf(stems) }
}

/** Finds each sentence of an article again in another by the stems that they share, rare ones counting more. */
export function retoldIn(own: Sentences, other: Sentences): Retold {
  const places = own.stems.map((words) => placeOf(words, other))
  const found = places.flatMap((place, i) => (place < 0 ? [] : [{ place, words: own.stems[i]!.length }]))
  const all = own.stems.reduce((sum, words) => sum + words.length, 0)
  const there = found.reduce((sum, { words }) => sum + words, 0)
  return {
    sentences: found.length,
    of: own.stems.length,
    share: all === 0 ? 0 : there / all,
    order: inOrder(found.map(({ place }) => place)),
  }
}

function indexOf(stems: readonly Stem[][]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  stems.forEach((words, i) => {
    for (const { word } of words) {
      const at = index.get(word)
      if (at) at.push(i)
      else index.set(word, [i])
    }
  })
  return index
}

/** The sentence that holds most of these words, if it holds enough of them; -1 where none does. */
function placeOf(words: readonly Stem[], { stems, index }: Sentences): number {
  const least = ENOUGH * weightOf(words)
  const there = words.filter(({ word }) => index.has(word))
  if (there.length < SHARED || weightOf(there) < least) return -1
  const weights = new Float64Array(stems.length)
  const counts = new Uint8Array(stems.length)
  for (const { word, weight } of there)
    for (const i of index.get(word)!) {
      weights[i]! += weight
      counts[i]!++
    }
  let best = -1
  for (let i = 0; i < stems.length; i++)
    if (counts[i]! >= SHARED && weights[i]! >= least && (best < 0 || weights[i]! > weights[best]!)) best = i
  return best
}

function weightOf(words: readonly Stem[]): number {
  let sum = 0
  for (const { weight } of words) sum += weight
  return sum
}

/** The share of pairs that come in the same order in both texts (after Kendall 1938). */
export function inOrder(places: readonly number[]): number {
  let [same, all] = [0, 0]
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) {
      all++
      if (a <= b) same++
    }
  })
  return all === 0 ? 0 : same / all
}
