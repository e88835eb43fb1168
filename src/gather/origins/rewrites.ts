import { type MarkedArticle, oncePerArticle } from '../../record/index.ts'
import { oncePerPair } from '../kept.ts'
import type { Near } from '../likeness.ts'
import { plain, pointsOf, quotesOf } from './points.ts'
import { inOrder, retoldIn, type Sentences, sentencesOf } from './retold.ts'
import { creditBetween, type Grounds, isKnownOriginOf, isOriginOf, type Tie } from './tie.ts'

/** How alike two articles are to be, at least, for one to be looked at as a rewrite of the other. */
export const ALIKE = 0.25
const CANDIDATES = 12
const QUOTES = { least: 3, share: 0.75 }
const LENGTH = 0.3
const NUMBERS = 0.75
const NAMES = 0.75
const POINTS = 8
const ORDER = 0.6
const SENTENCES = { least: 3, share: 0.5, credited: 0.35, undated: 0.6 }

/**
 * Rewrites: nearly all that an article quotes, counts and names stands in another as well, and in much the same order;
 * or most of its own sentences tell, word by word turned round, what stands there. Two reports of one event share some
 * of it; each also has words and names of its own. By its points alone only what is known to have been published before
 * can have been rewritten; where the sentences themselves agree, the fuller text is taken for the first.
 */
export function rewritesIn(readings: readonly MarkedArticle[], near: Near): Tie[] {
  return readings.flatMap((reading, copy) =>
    nearest(near[copy]!).flatMap((of) => {
      const grounds = rewriteOf(textOf(reading), textOf(readings[of]!))
      return grounds ? [{ copy, of, ...grounds }] : []
    }),
  )
}

/** What is compared of an article: its words in lower case, what it quotes, its sentences. */
type Text = { reading: MarkedArticle; plain: string; quotes: string[]; sentences: Sentences }

const textOf = oncePerArticle(
  (reading): Text => ({
    reading,
    plain: plain(reading.article.text),
    quotes: quotesOf(reading),
    sentences: sentencesOf(reading),
  }),
)

/** The grounds on which one article is taken for a rewrite of another, if there are any. */
const rewriteOf = oncePerPair((own: Text, there: Text): Grounds | undefined => {
  if (!mayBeOf(own.reading, there.reading)) return undefined
  const known = isKnownOriginOf(there.reading, own.reading)
  return (known ? byPoints(own, there) : undefined) ?? bySentences(own, there, known)
})

function nearest(to: ReadonlyMap<number, number>): number[] {
  const alike: [number, number][] = []
  for (const [of, likeness] of to) if (likeness >= ALIKE) alike.push([of, likeness])
  return alike
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([of]) => of)
}

/** A short item that shares its few points with a long report may as well be what that report quotes. */
const mayBeOf = (copy: MarkedArticle, of: MarkedArticle) =>
  of.article.kind !== 'digest' && isOriginOf(of, copy) && copy.article.text.length >= LENGTH * of.article.text.length

const within = (points: readonly string[], text: string) => points.filter((p) => text.includes(p))

/** Whether at least this share of the points stands in a text; the search ends where too many are missing. */
function isMost(points: readonly string[], text: string, share: number): boolean {
  let most = points.length
  return points.every((point) => text.includes(point) || --most >= share * points.length)
}

function byPoints(own: Text, there: Text): Grounds | undefined {
  if (own.quotes.length < QUOTES.least || !isMost(own.quotes, there.plain, QUOTES.share)) return undefined
  const { quotes, numbers, names } = pointsOf(own.reading)
  if (within(quotes, there.plain).length < QUOTES.least) return undefined
  if (!isMost(numbers, there.plain, NUMBERS) || !isMost(names, there.plain, NAMES)) return undefined
  const all = [...quotes, ...numbers, ...names]
  const found = within(all, there.plain)
  if (found.length < POINTS || sameOrder(found, own.plain, there.plain) < ORDER) return undefined
  const count = (points: string[], what: string) => `${within(points, there.plain).length} of ${points.length} ${what}`
  const counts = `${count(quotes, 'quotations')}, ${count(numbers, 'numbers')} and ${count(names, 'names')}`
  return { strength: found.length / all.length / 2, by: `rewrite: ${counts} stand there, in much the same order` }
}

/** The share of points that come in the same order in both texts. */
function sameOrder(points: readonly string[], own: string, there: string): number {
  const places = points.map((p) => [own.indexOf(p), there.indexOf(p)] as const).sort((a, b) => a[0] - b[0])
  return inOrder(places.map(([, place]) => place))
}

function bySentences(own: Text, there: Text, known: boolean): Grounds | undefined {
  const least = { sentences: SENTENCES.least, share: SENTENCES.credited }
  const retold = retoldIn(own.sentences, there.sentences, least)
  if (!retold || retold.order < ORDER) return undefined
  const credit = creditBetween(own.reading, there.reading)
  const { sentences, of, share } = retold
  if (share < (!known ? SENTENCES.undated : credit ? SENTENCES.credited : SENTENCES.share)) return undefined
  const grounds = `rewrite: ${sentences} of ${of} sentences tell what stands there, in much the same order${credit}`
  return { strength: share / 2, by: known ? grounds : `${grounds}; which was first is not known` }
}
