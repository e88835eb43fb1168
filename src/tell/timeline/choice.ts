import { dayOf, type EventStatus } from '../../record/index.ts'
import { standsFirm } from '../alone.ts'
import { candidateIn, prepare, type Story as Read } from '../choice/candidates.ts'
import { type Bounds, daysOf } from '../choice/days.ts'
import { rank } from '../choice/index.ts'
import { type Model, SHIPPED } from '../choice/model.ts'
import { type Option, pickLines } from '../choice/pick.ts'
import { dayAt, inOrder, numberOf, sentenceOf } from '../choice/sentences.ts'
import { originOf, type Story } from '../story.ts'
import type { Cluster } from './merge.ts'
import { statusOf } from './status.ts'
import { isApart, isDay, isLoose, isPassing, stands, type Telling } from './telling.ts'

/**
 * How long a timeline may be: how many events in all and on one day; null: as many as fit the story. `days`: on so many
 * days, from a first to a last one.
 */
export type Length = { events: number | null; perDay: number | null; days?: Bounds & { count: number } }

/** An event that was chosen: the telling to show, how it ended, and how much it matters in its story, 0 to 1. */
export type Chosen = { cluster: Cluster; teller: Telling; status: EventStatus; salience: number }

type EventOption = Option & Pick<Chosen, 'cluster' | 'teller' | 'status'>
type Valued = Chosen & EventOption & { value: number }

const STEP = 1 // by so much more must a day matter than another to tell one event more
const UNKNOWN_DAY = -1 // of an event of which only a month or a span is known: mostly background

/**
 * Chooses the events of a timeline and the telling that shows each, the best day first: days by what was learned of days,
 * events and tellings by what was learned of lines. What a further event of a day, or one that repeats a line of the
 * timeline, adds is less; those that add most are kept.
 */
export function chooseEvents(clusters: readonly Cluster[], story: Story, length: Length, model = SHIPPED): Chosen[] {
  const read = prepare(inOrder(story.members), [])
  const most = length.events ?? (length.days ? Number.POSITIVE_INFINITY : fitting(story.members.length))
  const count = Math.min(length.perDay ?? most, most)
  const optionsOf = optionsIn(read)
  const chosen: Valued[] = []
  let told = 0
  for (const { edtf, score, events } of datesOf(clusters, read, length, model)) {
    if (told === length.days?.count || chosen.filter((c) => c.value > score).length >= most) break
    const lines = pickLines(
      {
        day: dayOf(edtf) === edtf ? numberOf(edtf) : Number.NaN,
        options: untold(events.flatMap(optionsOf), chosen),
        count,
        taken: chosen,
      },
      read,
      model,
    )
    const worth = ({ cluster, repeats }: (typeof lines)[number], place: number) =>
      score - STEP * (place - Number(isWeighty(cluster))) - model.repetition * repeats
    chosen.push(...lines.map((line, place) => valued(line, worth(line, place))))
    if (lines.length > 0) told++
  }
  return chosen.sort((a, b) => b.value - a.value).slice(0, most)
}

const LEAD = 0.08

/** An event of one day that leads an article, or that independent articles tell, counts as much as one told before it. */
function isWeighty({ dated, tellings }: Cluster): boolean {
  if (!isDay(dated)) return false
  const origins = new Set(tellings.filter((t) => !isPassing(t)).flatMap(({ member }) => originOf(member) ?? []))
  return origins.size > 1 || tellings.some((t) => t.place <= LEAD && !isPassing(t) && !isLoose(t))
}

/** One line stands for one event, also where its sentence has two days, but for one that has words of its own. */
function untold(options: readonly EventOption[], chosen: readonly Valued[]): EventOption[] {
  const said = new Set(chosen.filter(({ teller }) => !isApart(teller)).map((c) => c.sentence))
  return options.filter((o) => isApart(o.teller) || !said.has(o.sentence))
}

const valued = (line: EventOption, value: number): Valued => ({
  ...line,
  value,
  salience: Math.round(1000 / (1 + Math.exp(-value))) / 1000,
})

const FEWEST = 12
const PER_ARTICLE = 3
const MOST = 60

/** Some for each article of a small story, and no more of a great one than a reader can take in. */
export const fitting = (articles: number): number => Math.min(MOST, FEWEST + PER_ARTICLE * articles)

type OfDate = { edtf: string; score: number; events: Cluster[] }

/** The events by their date, those of the day that matters most first. */
function datesOf(clusters: readonly Cluster[], read: Read, { days: within }: Length, model: Model): OfDate[] {
  const ranked = rank(daysOf(read.members, read.sentences, within), model)
  const scores = new Map(ranked.map(({ day, score }) => [dayAt(day), score]))
  const dates = new Map<string, OfDate>()
  for (const cluster of clusters) {
    const { edtf } = cluster.dated
    const score = scores.get(edtf) ?? (within ? undefined : UNKNOWN_DAY)
    if (score === undefined) continue
    const date = dates.get(edtf) ?? { edtf, score, events: [] }
    dates.set(edtf, date)
    date.events.push(cluster)
  }
  return [...dates.values()].sort((a, b) => b.score - a.score || (a.edtf < b.edtf ? -1 : 1))
}

/** The tellings that may show an event of a story. */
function optionsIn(read: Read): (cluster: Cluster, at: number) => EventOption[] {
  return (cluster, event) => {
    const status = statusOf(cluster)
    return tellersOf(cluster, status).flatMap((teller) => {
      const sentence = sentenceOf(teller.member, teller.mark)
      return sentence ? [{ ...candidateIn(read, sentence), event, cluster, teller, status }] : []
    })
  }
}

/**
 * Tellings that stand alone; of these, where there are such, those that tell it outright, as it ended, on its day, in a report,
 * without a word that another sentence explains.
 */
function tellersOf({ tellings, dated }: Cluster, status: EventStatus): Telling[] {
  const wishes: ((t: Telling) => boolean)[] = [
    stands,
    (t) => !isPassing(t),
    (t) => t.mark.by !== 'noun',
    (t) => t.status === status,
    (t) => t.edtf === dated.edtf,
    (t) => !isLoose(t),
    (t) => standsFirm(t.member, t.sentence),
  ]
  return wishes.reduce<Telling[]>((left, wish) => {
    const such = left.filter(wish)
    return such.length > 0 ? such : left
  }, tellings)
}
