import type { MarkedArticle } from '../../record/index.ts'
import type { Near } from '../likeness.ts'
import { type Points, plain, pointsOf, quotesOf } from './points.ts'
import { isKnownOriginOf, type Tie } from './tie.ts'

const ALIKE = 0.25
const CANDIDATES = 5
const QUOTES = { least: 3, share: 0.75 }
const LENGTH = 0.3
const NUMBERS = 0.75
const NAMES = 0.75
const POINTS = 8
const ORDER = 0.6

/**
 * Rewrites: nearly all that an article quotes, counts and names stands in another as well, and in much the same order.
 * Two reports of one event share some of it; each also has words and names of its own. Only what is known to have been
 * published before can have been rewritten.
 */
export function rewritesIn(readings: readonly MarkedArticle[], near: Near): Tie[] {
  const quotes = readings.map(quotesOf)
  const texts = new Map<number, string>()
  const textOf = (i: number) => texts.get(i) ?? texts.set(i, plain(readings[i]!.article.text)).get(i)!
  return readings.flatMap((reading, copy) => {
    if (quotes[copy]!.length < QUOTES.least) return []
    const origins = nearest(near[copy]!).filter((of) => mayBeOf(reading, readings[of]!))
    const quoting = origins.filter((of) => isMost(quotes[copy]!, textOf(of), QUOTES.share))
    return quoting.flatMap((of) =>
      tieOf(pointsOf(reading), textOf(copy), textOf(of)).map((tie) => ({ copy, of, ...tie })),
    )
  })
}

function nearest(to: ReadonlyMap<number, number>): number[] {
  const alike = [...to].filter(([, likeness]) => likeness >= ALIKE)
  return alike
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([of]) => of)
}

/** A short item that shares its few points with a long report may as well be what that report quotes. */
const mayBeOf = (copy: MarkedArticle, of: MarkedArticle) =>
  of.article.kind !== 'digest' &&
  isKnownOriginOf(of, copy) &&
  copy.article.text.length >= LENGTH * of.article.text.length

const within = (points: readonly string[], text: string) => points.filter((p) => text.includes(p))

const isMost = (points: readonly string[], text: string, share: number) =>
  within(points, text).length >= share * points.length

function tieOf({ quotes, numbers, names }: Points, own: string, there: string): Pick<Tie, 'strength' | 'by'>[] {
  if (within(quotes, there).length < QUOTES.least) return []
  if (!isMost(numbers, there, NUMBERS) || !isMost(names, there, NAMES)) return []
  const all = [...quotes, ...numbers, ...names]
  const found = within(all, there)
  if (found.length < POINTS || sameOrder(found, own, there) < ORDER) return []
  const count = (points: string[], what: string) => `${within(points, there).length} of ${points.length} ${what}`
  const counts = `${count(quotes, 'quotations')}, ${count(numbers, 'numbers')} and ${count(names, 'names')}`
  return [{ strength: found.length / all.length / 2, by: `rewrite: ${counts} stand there, in much the same order` }]
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
