import type { Span } from '../record/index.ts'

/** A title's place in the list, and the share of its weight that some words hold, 0 to 1. */
export type Fit = { at: number; share: number }
/** An article that a digest lists; `number` as printed before it. */
export type Listed = Span & { number: number | undefined; words: string[] }

const FEWEST = 4 // words that a sentence has to share with a title
const ENOUGH = 0.35 // of a title's weight has to stand in a sentence
const CLEARLY = 1.4 // times as much as of any other title

const COMMON = new Set(
  'that this with from have been were will would after over into about than their they says said more also could what when which while'.split(
    ' ',
  ),
)

/** The words of a text that carry its matter, cut to six letters so that forms of one word meet; "UK" and "EU" are words too. */
export function contentOf(text: string): string[] {
  const words = text.match(/\p{L}{4,}|\b\p{Lu}{2,3}\b/gu) ?? []
  const low = words.map((word) => word.toLowerCase())
  return [...new Set(low.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)))]
}

/** How much a word tells among the titles: nothing when all have it. */
export function weightsOf(listed: readonly Listed[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { words } of listed) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log((listed.length + 1) / (counts.get(word) ?? 1))
}

/** The one title that words fit far better than any other; undefined where none does. */
export function clearFit(
  words: readonly string[],
  listed: readonly Listed[],
  weigh: (word: string) => number,
): Fit | undefined {
  const own = new Set(words)
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + weigh(word), 0)
  const fits = listed.map((l, at) => {
    const shared = l.words.filter((word) => own.has(word))
    return { at, share: sum(shared) / Math.max(1, sum(l.words)), count: shared.length }
  })
  const [best, second] = fits.sort((a, b) => b.share - a.share || a.at - b.at)
  if (!best || best.count < FEWEST || best.share < ENOUGH) return undefined
  return best.share > (second?.share ?? 0) * CLEARLY ? best : undefined
}
