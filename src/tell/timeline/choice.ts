import { type Event, marksOf, within } from '../../record/index.ts'
import { standsAlone } from '../alone.ts'
import type { Cluster } from './merge.ts'
import type { Telling } from './telling.ts'

/**
 * Whether an event belongs on the timeline: one of its tellings gives a day (or month) for it, or it leads an article.
 * What somebody merely said belongs there when it has a day of its own, or when a pledge was made by it.
 */
export function lineworthy(cluster: Cluster): boolean {
  const best = cluster.dated
  if (!cluster.tellings.some((t) => standsAlone(t.member, t.sentence))) return false
  if (cluster.tellings.every(isRemark) || isPassing(cluster)) return false
  return best.days !== undefined || (leads(best) && best.mark.by === 'clause' && !datesOthers(best))
}

/** `The bridge was rebuilt in 2019`: a year and no more, in one place: background. */
const isPassing = ({ dated, tellings }: Cluster) => /^\d{4}$|X/.test(dated.edtf) && tellings.length < 2

/** Something said, without a day of its own, a pledge in it or an occasion ("at a joint press conference"). */
function isRemark({ mark, member, sentence }: Telling): boolean {
  if (!mark.by.startsWith('statement')) return false
  const dated = mark.when !== null && !mark.by.endsWith('anchored')
  if (mark.tells.some((t) => !mark.points.includes(t))) return false
  return !dated && !member.marks.some((m) => m.kind === 'pledge' && within(m, sentence))
}

/** An article that gives a day for what it tells elsewhere would have said that this was today. */
const datesOthers = ({ member }: Telling) => marksOf(member.marks, 'event').some((m) => m.when !== null)

const LEAD = 0.08

const leads = (t: Telling) => t.place <= LEAD && t.member.article.published !== null

/** How long a timeline may be: how many events in all and on one day; null: as many as fit the story. */
export type Length = { events: number | null; perDay: number | null }

const FEWEST = 12
const PER_ARTICLE = 3
const MOST = 100

/** Keeps the most salient events, no line twice: a few for each article up to a hundred, unless told otherwise. */
export function chosen<T extends { event: Event }>(told: readonly T[], length: Length, articles: number): T[] {
  const most = length.events ?? Math.min(MOST, FEWEST + PER_ARTICLE * articles)
  const onDay = new Map<string, number>()
  const said = new Set<string>()
  const kept: T[] = []
  for (const t of [...told].sort(bySalience)) {
    const day = t.event.when.edtf
    const before = onDay.get(day) ?? 0
    if (kept.length >= most || before >= (length.perDay ?? most) || said.has(t.event.id)) continue
    onDay.set(day, before + 1)
    said.add(t.event.id)
    kept.push(t)
  }
  return kept
}

const bySalience = ({ event: a }: { event: Event }, { event: b }: { event: Event }) =>
  b.salience - a.salience || (a.id < b.id ? -1 : 1)
