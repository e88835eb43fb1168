import { byDate, type Citation, type Event, idOfLine, type Member, UNKNOWN_DATE, type When } from '../record/index.ts'
import type { Model } from './choice/model.ts'
import { lineAt } from './lines.ts'
import { citeIn, originsOf, type Story } from './story.ts'
import { type Chosen, chooseEvents, type Length } from './timeline/choice.ts'
import { lineworthy } from './timeline/lineworthy.ts'
import { type Cluster, clustersOf } from './timeline/merge.ts'
import { type Telling, tellingsOf } from './timeline/telling.ts'
import { writtenWithin } from './timeline/undated.ts'
import { publishedWhen } from './whens.ts'

/** An event with the tellings it was made of. */
export type ToldEvent = { event: Event; cluster: Cluster }

/** The events of a timeline, and when the articles without a date were written, where the events say it. */
export type ToldTimeline = { told: ToldEvent[]; written: ReadonlyMap<Member, string> }

/** The timeline: each event once, on the day its best evidence gives, with all its tellings; in order of date. */
export function tellTimeline(story: Story, length: Length, model?: Model): ToldTimeline {
  const clusters = clustersOf(tellingsOf(story))
  return { told: eventsOf(clusters.filter(lineworthy), story, length, model), written: writtenWithin(clusters) }
}

function eventsOf(clusters: readonly Cluster[], story: Story, length: Length, model?: Model): ToldEvent[] {
  const told = chooseEvents(clusters, story, length, model).map((chosen) => ({
    event: eventOf(chosen, story),
    cluster: chosen.cluster,
  }))
  return told.sort(
    ({ event: a }, { event: b }) =>
      byDate(a.when.edtf, b.when.edtf) || b.salience - a.salience || (a.id < b.id ? -1 : 1),
  )
}

function eventOf({ cluster, teller, status, salience }: Chosen, story: Story): Event {
  const line = lineAt(teller.member, teller.mark)
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
    salience,
  }
}

const byOf = ({ tellings: [first, ...rest] }: Cluster) =>
  rest.length === 0 ? first.mark.by : `${first.mark.by}; ${rest.length + 1} tellings joined by their words and days`

function whenOf({ member, mark, fixed }: Telling): When {
  if (fixed) return fixed
  if (!mark.when) return publishedWhen(member.article)
  return { edtf: mark.when.edtf, basis: mark.when.basis, from: mark.when.from && citeIn(member, mark.when.from) }
}

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
