import type { MarkedArticle } from '../record/index.ts'
import { likenessOf, type Near } from './likeness.ts'
import { linked } from './linkage.ts'
import { publishedDay } from './order.ts'
import { type Terms, termsOf } from './terms.ts'

const PRIOR = 200
const JOIN = 0.65
const PRIOR_INSIDE = 10
const JOIN_INSIDE = 0.55
const WORTH_PARTING = 15
const SMALLEST = 3

/** What is known of a pile before it is parted into stories: the terms of each article, and which are alike. */
export type Pile = { terms: Terms[]; near: Near }

/** With `least` only what is at least so much alike is looked at: enough where the pile is not to be parted. */
export function pileOf(readings: readonly MarkedArticle[], least?: number): Pile {
  const terms = readings.map(termsOf)
  return { terms, near: likenessOf(terms, PRIOR, { least, kept: keptInTime(readings) }) }
}

/**
 * Groups articles into stories, by their places in the list: first by their words and dates over the whole pile, then each
 * group again by the words that tell its own members apart, so that two earthquakes of one country come out as two.
 */
export function storiesIn({ terms, near }: Pile): number[][] {
  return linked(near, { least: JOIN, usual: usualLikeness(near.length) }).flatMap((group) => parted(group, terms, near))
}

const LIKENESS = { few: 0.17, many: 0.3, inside: 0.3 }
const FEW = 10
const MANY = 100

/** How alike two articles of one story are to be: less in a folder of ten, which someone put together, than in a pile of hundreds. */
function usualLikeness(articles: number): number {
  const share = Math.log(articles / FEW) / Math.log(MANY / FEW)
  return LIKENESS.few + (LIKENESS.many - LIKENESS.few) * Math.min(1, Math.max(0, share))
}

const FAR_APART = 0.8
const DAYS = 30

/** Articles far apart in time are a little less alike, and only a little: a story may live for months. */
function keptInTime(readings: readonly MarkedArticle[]): (i: number, j: number) => number {
  const days = readings.map(dayNumber)
  return (i, j) => fade(Math.abs(days[i]! - days[j]!))
}

/** How much of their likeness two articles keep that are some days apart; all of it where a day is not known. */
const fade = (apart: number) => (Number.isNaN(apart) ? 1 : FAR_APART + (1 - FAR_APART) * Math.exp(-apart / DAYS))

/** Days since 1970, or NaN where the day of publication is not known. */
function dayNumber(reading: MarkedArticle): number {
  const day = publishedDay(reading)
  return day === undefined ? Number.NaN : Date.parse(day) / 86_400_000
}

/** Parts a group where at least two parts of SMALLEST articles stand clearly apart; what is left over joins the nearest part. */
function parted(group: number[], terms: readonly Terms[], near: Near): number[][] {
  if (group.length < WORTH_PARTING) return [group]
  const inside = likenessOf(
    group.map((i) => terms[i]!),
    PRIOR_INSIDE,
  )
  const parts = linked(inside, { least: JOIN_INSIDE, usual: LIKENESS.inside }).map((part) =>
    part.map((at) => group[at]!),
  )
  const cores = parts.filter((part) => part.length >= SMALLEST)
  if (cores.length < 2) return [group]
  const grown = cores.map((core) => [...core])
  for (const part of parts) if (part.length < SMALLEST) grown[nearest(part, cores, near)]!.push(...part)
  return grown
}

function nearest(part: readonly number[], cores: readonly number[][], near: Near): number {
  const likeness = cores.map((core) => meanLikeness(part, core, near))
  return likeness.indexOf(Math.max(...likeness))
}

function meanLikeness(a: readonly number[], b: readonly number[], near: Near): number {
  let sum = 0
  for (const i of a) for (const j of b) sum += near[i]!.get(j) ?? 0
  return sum / (a.length * b.length)
}
