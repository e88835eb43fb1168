import type { MarkedArticle } from '../../record/index.ts'
import type { Near } from '../likeness.ts'
import { type Points, pointsOf } from './points.ts'
import { isOriginOf, type Tie } from './tie.ts'

const ALIKE = 0.25
const QUOTES = { least: 2, share: 0.75 }
const NUMBERS = 0.75
const NAMES = 0.75
const POINTS = 8
const ORDER = 0.6

/**
 * Rewrites: nearly all that an article quotes, counts and names stands in another as well, and in much the same order.
 * Two reports of one event share some of it; each also has words and names of its own.
 */
export function rewritesIn(readings: readonly MarkedArticle[], near: Near): Tie[] {
  const points = new Map<number, Points>()
  const at = (i: number) => points.get(i) ?? points.set(i, pointsOf(readings[i]!)).get(i)!
  return near.flatMap((to, i) =>
    [...to].flatMap(([j, likeness]) => {
      if (j <= i || likeness < ALIKE) return []
      const [of, copy] = isOriginOf(readings[i]!, readings[j]!) ? [i, j] : [j, i]
      return readings[of]!.article.kind === 'digest' ? [] : (tieOf(at, copy, of) ?? [])
    }),
  )
}

function tieOf(at: (i: number) => Points, copy: number, of: number): Tie | undefined {
  const [own, there] = [at(copy), at(of)]
  const quotes = own.quotes.filter((q) => there.words.includes(q))
  const numbers = own.numbers.filter((n) => there.words.includes(n))
  const names = own.names.filter((n) => there.words.includes(n))
  const found = [...quotes, ...numbers, ...names]
  if (quotes.length < QUOTES.least || quotes.length < QUOTES.share * own.quotes.length) return undefined
  if (numbers.length < NUMBERS * own.numbers.length || names.length < NAMES * own.names.length) return undefined
  if (found.length < POINTS || sameOrder(found, own.words, there.words) < ORDER) return undefined
  const count = (found: string[], all: string[], what: string) => `${found.length} of ${all.length} ${what}`
  const by = `rewrite: ${count(quotes, own.quotes, 'quotations')}, ${count(numbers, own.numbers, 'numbers')} and ${count(names, own.names, 'names')} stand there, in much the same order`
  return { copy, of, strength: found.length / (own.quotes.length + own.numbers.length + own.names.length) / 2, by }
}

/** The share of pairs of points that come in the same order in both texts (after Kendall 1938). */
function sameOrder(points: readonly string[], own: string, there: string): number {
  const places = points.map((p) => [own.indexOf(p), there.indexOf(p)] as const).sort((a, b) => a[0] - b[0])
  let [same, all] = [0, 0]
  places.forEach(([, a], i) => {
    for (const [, b] of places.slice(i + 1)) {
      all++
      if (a <= b) same++
    }
  })
  return all === 0 ? 0 : same / all
}
