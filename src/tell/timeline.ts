import {
  byDate,
  type Citation,
  type Event,
  type EventStatus,
  idOfLine,
  type Line,
  UNKNOWN_DATE,
  type When,
} from '../record/index.ts'
import { standsAlone } from './alone.ts'
import { lineAt } from './lines.ts'
import { citeIn, originOf, originsOf, type Story } from './story.ts'
import { chosen, type Length, lineworthy } from './timeline/choice.ts'
import { type Cluster, clustersOf } from './timeline/merge.ts'
import { type Salience, salienceIn } from './timeline/salience.ts'
import { type Telling, tellingsOf } from './timeline/telling.ts'
import { publishedWhen } from './whens.ts'

/** An event with the tellings it was made of. */
export type ToldEvent = { event: Event; cluster: Cluster }

/** The timeline: each event once, on the day its best evidence gives, with all its tellings; in order of date. */
export function tellTimeline(story: Story, length: Length): ToldEvent[] {
  const clusters = clustersOf(tellingsOf(story))
  const salienceOf = salienceIn(story, clusters)
  const all = clusters.filter(lineworthy).map((cluster) => ({ event: eventOf(cluster, story, salienceOf), cluster }))
  const told = chosen(all, length, story.members.length)
  return told.sort(
    ({ event: a }, { event: b }) =>
      byDate(a.when.edtf, b.when.edtf) || b.salience - a.salience || (a.id < b.id ? -1 : 1),
  )
}

function eventOf(cluster: Cluster, story: Story, salienceOf: Salience): Event {
  const status = statusOf(cluster)
  const teller = bestTeller(cluster, status)
  const line = lineOfTelling(teller)
  const also = cluster.tellings.filter((t) => t !== teller).map((t) => citeIn(t.member, t.mark))
  return {
    id: idOfLine('event', line.citations),
    by: byOf(cluster),
    when: whenOf(cluster.dated),
    line,
    also: inOrder(also, story),
    origins: originsOf(
      story,
      cluster.tellings.map((t) => t.member),
    ),
    status,
    salience: salienceOf(cluster),
  }
}

const byOf = ({ tellings: [first, ...rest] }: Cluster) =>
  rest.length === 0 ? first.mark.by : `${first.mark.by}; ${rest.length + 1} tellings joined by their words and days`

/** The telling that says how it ended and whose sentence stands alone, of the most trusted kind of article. */
function bestTeller({ tellings }: Cluster, status: EventStatus): Telling {
  const alone = tellings.filter((t) => standsAlone(t.member, t.sentence))
  return alone.find((t) => t.mark.status === status) ?? alone[0] ?? tellings[0]
}

const lineOfTelling = (t: Telling): Line => lineAt(t.member, t.mark)

function whenOf({ member, mark }: Telling): When {
  if (!mark.when) return publishedWhen(member.article)
  return { edtf: mark.when.edtf, basis: mark.when.basis, from: mark.when.from && citeIn(member, mark.when.from) }
}

/**
 * A report that it happened ends an announcement; so does one that it was called off. A digest is heard where no report
 * says either: it may tell a plan as done.
 */
function statusOf(cluster: Cluster): EventStatus {
  const reported = cluster.tellings.filter((t) => originOf(t.member) !== undefined).map((t) => t.mark.status)
  const digested = cluster.tellings.map((t) => t.mark.status)
  return ended(reported) ?? ended(digested) ?? 'announced'
}

const ended = (statuses: readonly EventStatus[]): EventStatus | undefined =>
  statuses.includes('happened') ? 'happened' : statuses.includes('cancelled') ? 'cancelled' : undefined

function inOrder(citations: readonly Citation[], story: Story): Citation[] {
  const numbers = new Map(story.articles.map((a) => [a.id, a.n]))
  return [...citations].sort((a, b) => numbers.get(a.article)! - numbers.get(b.article)! || a.start - b.start)
}

/** The EDTF interval from the first to the last event, or unknown where there is none. */
export function spanOf(timeline: readonly Event[]): string {
  const dates = timeline.map((e) => e.when.edtf).filter((d) => d !== UNKNOWN_DATE)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return UNKNOWN_DATE
  const [from, to] = [first.split('/')[0]!, last.split('/').at(-1)!]
  return from === to ? from : `${from}/${to}`
}
