import { originOf } from '../story.ts'
import { likeness, shareNames, type Weights, weightsOf } from './like.ts'
import type { Telling } from './telling.ts'

/** Tellings of one event, those with the best evidence first, and the telling whose day is the event's. */
export type Cluster = { tellings: [Telling, ...Telling[]]; dated: Telling }

const SAME_DAY = 0.42
const NEAR_DAY = 0.55
const OTHER_DAY = 0.75
const UNDATED = 0.5
const REACH = 3
const LONGEST_PLAN = 30
const COMPARED = 4
const SAME_ACT = 0.15
const SAME_SAYING = 0.3
const SAME_DEED = 0.25

/**
 * Groups tellings of one event. Each joins the most alike cluster begun by a telling of better evidence: on the same
 * day by likeness alone; within three days by more of it where one side is a digest, which may give the article's day for
 * the event's, and by much more where two reports disagree; without a day of its own by strong likeness.
 */
export function clustersOf(tellings: readonly Telling[]): Cluster[] {
  const weights = weightsOf(tellings)
  const clusters: Cluster[] = []
  for (const telling of inEvidence(tellings)) {
    const best = bestOf(clusters, telling, weights)
    if (best) best.tellings.push(telling)
    else clusters.push({ tellings: [telling], dated: telling })
  }
  return pointedBack(clusters)
}

function bestOf(clusters: readonly Cluster[], telling: Telling, weights: Weights): Cluster | undefined {
  let best: Cluster | undefined
  let most = 0
  for (const cluster of clusters) {
    const needed = neededLikeness(cluster.dated, telling)
    if (needed === undefined || (needed > 0 && !shareNames(cluster.dated, telling))) continue
    const like = closest(cluster, telling, weights)
    const fit = needed === 0 ? 1 + like : like
    if (like >= needed && fit > most) [best, most] = [cluster, fit]
  }
  return best
}

/** How alike a telling is to the nearest of a cluster's first ones. */
function closest({ tellings }: Cluster, telling: Telling, weights: Weights): number {
  let most = 0
  for (let i = 0; i < tellings.length && i < COMPARED; i++)
    most = Math.max(most, likeness(tellings[i]!, telling, weights) + sameAct(tellings[i]!, telling))
  return most
}

/** The same verb with someone in common says more than its one word. */
const sameAct = (a: Telling, b: Telling) =>
  a.mark.verb === b.mark.verb && a.names.size > 0 && b.names.size > 0 ? SAME_ACT : 0

/**
 * A digest that tells of "the talks" under the day of its article means the talks that a report puts some days before.
 * What it tells of them is a telling of theirs, where a report tells of those talks themselves; else it takes their day.
 */
function pointedBack(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter((cluster) => {
    const meant = cluster.tellings.every(isLoose) ? meantBy(cluster.dated, clusters) : undefined
    if (!meant) return true
    cluster.dated = meant.dated
    if (!isAbout(meant.dated, cluster.tellings[0])) return true
    meant.tellings.push(...cluster.tellings)
    return false
  })
}

function meantBy(telling: Telling, clusters: readonly Cluster[]): Cluster | undefined {
  const meant = clusters.filter(({ dated }) => !isLoose(dated) && isMeant(telling, dated))
  const rank = ({ dated }: Cluster) => (isAbout(dated, telling) ? 0 : 10) + apart(dated, telling)
  return meant.sort((a, b) => rank(a) - rank(b))[0]
}

const isAbout = ({ mark }: Telling, pointing: Telling) =>
  mark.about !== null && pointing.mark.points.includes(mark.about)

function isMeant({ mark, days, from }: Telling, other: Telling): boolean {
  if (!days || !isDay(other) || other.mark.status !== 'happened' || mark.status !== 'happened') return false
  const ahead = from - other.from
  return ahead > 0 && ahead <= REACH && mark.points.some((p) => other.mark.tells.includes(p))
}

const apart = (a: Telling, b: Telling) => Math.abs(a.from - b.from)

/** How alike two tellings must be to be one event, or undefined when their days forbid it. */
function neededLikeness(a: Telling, b: Telling): number | undefined {
  if (endsPlan(a, b)) return NEAR_DAY
  if (sameHappening(a, b)) return 0
  if (sameSaying(a, b)) return SAME_SAYING
  if (sameStatement(a, b)) return 0
  if (sameDeed(a, b)) return SAME_DEED
  if (!a.days || !b.days) return isThin(a) || isThin(b) ? undefined : UNDATED
  if (a.days.from <= b.days.to && b.days.from <= a.days.to) return isDay(a) === isDay(b) ? SAME_DAY : NEAR_DAY
  if (apart(a, b) > REACH || !isDay(a) || !isDay(b)) return undefined
  return isLoose(a) || isLoose(b) ? NEAR_DAY : OTHER_DAY
}

/** "The talks in Orlen opened" and "The Orlen meeting gathered ..." on one day: what both are about is one happening. */
const sameHappening = (a: Telling, b: Telling) =>
  a.mark.about !== null && a.mark.about === b.mark.about && isDay(a) && isDay(b) && a.days!.from === b.days!.from

/** What one side said on one day, in one article, is one statement. */
const sameStatement = (a: Telling, b: Telling) =>
  [a, b].every(({ mark }) => mark.by === 'statement' && mark.party !== null) &&
  a.mark.party === b.mark.party &&
  a.member === b.member &&
  isDay(a) &&
  a.from === b.from

/** What somebody is twice reported to have said with the same number: "about 90 % ready", "90 % done". */
function sameSaying(a: Telling, b: Telling): boolean {
  if (!a.mark.by.startsWith('statement') || !b.mark.by.startsWith('statement') || !isDay(a) || !isDay(b)) return false
  return apart(a, b) <= REACH && a.names.size > 0 && [...a.stems].some((s) => /^\d+$/.test(s) && b.stems.has(s))
}

/** One verb, one kind of happening and two in common who did it: a digest's second signing is the first. */
function sameDeed(a: Telling, b: Telling): boolean {
  if (!(isLoose(a) || isLoose(b)) || !isDay(a) || !isDay(b) || apart(a, b) > REACH) return false
  const kind = a.mark.tells.some((t) => b.mark.tells.includes(t))
  return a.mark.verb === b.mark.verb && kind && [...a.names].filter((n) => b.names.has(n)).length >= 2
}

/** `called off on Wednesday the meeting of Thursday`: the word comes before the planned day, and not long before. */
function endsPlan(a: Telling, b: Telling): boolean {
  const [off, plan] = a.mark.status === 'cancelled' ? [a, b] : [b, a]
  if (off.mark.status !== 'cancelled' || plan.mark.status === 'cancelled' || !off.days || !plan.days) return false
  const ahead = plan.from - off.from
  return ahead >= 0 && ahead <= LONGEST_PLAN
}

/** What somebody merely said, or few words, is not enough to know an event by without its day. */
const isThin = ({ mark, stems }: Telling) => mark.by !== 'clause' || stems.size < 4

const isDay = ({ days }: Telling) => days !== undefined && days.from === days.to

/** A digest's days are often those of the articles it was made from. */
const isLoose = ({ member }: Telling) => originOf(member) === undefined

/** A plan before the word that called it off; a report before a digest; then a stated day, a resolved one, none. */
function inEvidence(tellings: readonly Telling[]): Telling[] {
  const ranked = tellings.map((telling) => ({ telling, rank: rankOf(telling) }))
  return ranked.sort((a, b) => a.rank - b.rank || byPlace(a.telling, b.telling)).map((r) => r.telling)
}

/** Whole sentences first, then by place and number. */
const byPlace = (a: Telling, b: Telling) =>
  Number(b.sentence.whole) - Number(a.sentence.whole) || a.place - b.place || byId(a, b)

const BASIS = { stated: 0, resolved: 1, published: 8 }

function rankOf(t: Telling): number {
  const basis = BASIS[t.mark.when?.basis ?? 'published']
  const anchored = t.mark.by.endsWith('anchored') ? 1 : 0
  const calledOff = t.mark.status === 'cancelled' ? 40 : 0
  return calledOff + (isLoose(t) ? 10 : 0) + basis * 2 + anchored + (isDay(t) ? 0 : 3)
}

const byId = (a: Telling, b: Telling) =>
  a.member.article.id < b.member.article.id
    ? -1
    : a.member.article.id > b.member.article.id
      ? 1
      : a.mark.start - b.mark.start
