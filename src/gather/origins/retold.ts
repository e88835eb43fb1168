import { oncePerArticle } from '../../record/index.ts'
import { usualShare } from '../words/usual.ts'
import { ownSentences } from './own.ts'

/** A stem of an article: its weight, the rarer in the language, the more; and the sentences in which it stands. */
type Stem = { number: number; weight: number; at: number[] }

/** What the sentences of an article say in its own words: the stems of each, and all of them by their words. */
export type Sentences = { stems: readonly (readonly Stem[])[]; index: ReadonlyMap<string, Stem> }

/** How much of an article another tells as well: its sentences that stand there in other words, of all, and the words in them. */
export type Retold = { sentences: number; of: number; share: number; order: number }

const FEWEST = 5 // stems of a sentence that says enough to be known again
const SHARED = 4 // of these have to stand in one sentence of the other
const ENOUGH = 0.6 // of the weight of a sentence

/** The sentences that an outlet says in its own words. */
export const sentencesOf = oncePerArticle((reading): Sentences => {
  const own = ownSentences(reading).filter((s) => !s.heading && s.words.length >= FEWEST)
  const index = new Map<string, Stem>()
  return { stems: own.map(({ words }, i) => stemsOf(words, i, index)), index }
})

/** The stems of a sentence, each once. */
function stemsOf(words: readonly string[], sentence: number, index: Map<string, Stem>): Stem[] {
  const stems: Stem[] = []
  for (const word of words) {
    const stem = index.get(word) ?? { number: index.size, weight: -Math.log(usualShare(word)), at: [] }
    if (stem.at.length === 0) index.set(word, stem)
    if (stem.at.at(-1) === sentence) continue
    stem.at.push(sentence)
    stems.push(stem)
  }
  return stems
}

type Least = Pick<Retold, 'sentences' | 'share'>

/**
 * Finds each sentence of an article again in another by the stems that they share, rare ones counting more. Undefined
 * where fewer sentences are found again, or a smaller share of the words, than asked for.
 */
export function retoldIn(own: Sentences, other: Sentences, least: Least): Retold | undefined {
  const all = wordsIn(own.stems)
  const isEnough = (found: readonly (readonly Stem[])[]) =>
    found.length >= least.sentences && wordsIn(found) / all >= least.share
  const there = [...own.index.keys()].map((word) => other.index.get(word)?.at)
  const known = own.stems.filter((stems) => isKnown(stems, there))
  if (!isEnough(known)) return undefined
  const tally = { weights: new Float64Array(other.stems.length), counts: new Uint8Array(other.stems.length) }
  const places = known.map((stems) => placeOf(stems, there, tally))
  const found = known.filter((_, i) => places[i]! >= 0)
  if (!isEnough(found)) return undefined
  const order = inOrder(places.filter((place) => place >= 0))
  return { sentences: found.length, of: own.stems.length, share: wordsIn(found) / all, order }
}

function wordsIn(sentences: readonly (readonly Stem[])[]): number {
  let words = 0
  for (const stems of sentences) words += stems.length
  return words
}

/** In which sentences of the other article each stem stands, by its number. */
type There = readonly (readonly number[] | undefined)[]

/** Whether enough of a sentence stands in the other article at all. */
function isKnown(stems: readonly Stem[], there: There): boolean {
  let [shared, weight] = [0, 0]
  for (const stem of stems)
    if (there[stem.number]) {
      shared++
      weight += stem.weight
    }
  return shared >= SHARED && weight >= ENOUGH * weightOf(stems)
}

function weightOf(stems: readonly Stem[]): number {
  let sum = 0
  for (const { weight } of stems) sum += weight
  return sum
}

/** What each sentence of the other article shares with one: the weight of the stems, and how many they are. */
type Tally = { weights: Float64Array; counts: Uint8Array }

/** The sentence that holds most of these stems, if it holds enough of them; -1 where none does. */
function placeOf(stems: readonly Stem[], there: There, { weights, counts }: Tally): number {
  weights.fill(0)
  counts.fill(0)
  for (const { number, weight } of stems)
    for (const i of there[number] ?? []) {
      weights[i]! += weight
      counts[i]!++
    }
  const least = ENOUGH * weightOf(stems)
  let best = -1
  for (let i = 0; i < weights.length; i++)
    if (counts[i]! >= SHARED && weights[i]! >= least && (best < 0 || weights[i]! > weights[best]!)) best = i
  return best
}

/** The share of pairs that come in the same order in both texts (after Kendall 1938). */
export function inOrder(places: readonly number[]): number {
  let [same, all] = [0, 0]
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < places.length; j++) {
      all++
      if (places[i]! <= places[j]!) same++
    }
  return all === 0 ? 0 : same / all
}
