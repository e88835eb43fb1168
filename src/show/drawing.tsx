import { dayOf, type Event, type EventStatus, printedDate } from '../record/index.ts'
import { around, dayNumber, type Placed, placed, type Stretch, stretchOf } from './axis.ts'
import { begun } from './begun.ts'
import { BARS, Bars, INNER, LEFT, round, Ticks, WIDTH } from './scale.tsx'
import { Scroll } from './scroll.tsx'
import { hrefTo, type Shown } from './shown.ts'

/** The timeline as a drawing: one axis over everything, one over the weeks of the reporting where these are few in it. */
export function Drawing({ shown }: { shown: Shown }) {
  const all = around(shown.record.timeline.flatMap(({ when }) => coreOf(when.edtf) ?? []))
  if (!all || shown.record.timeline.length < 2) return null
  const close = reportedOf(shown)
  const whole = around([all, ...(close ? [close] : [])])!
  const near = close && whole.to - whole.from > FAR * (close.to - close.from) ? close : undefined
  return (
    <figure class="drawing">
      {near && <Axis shown={shown} within={near} name="The weeks of the reporting" />}
      <Axis shown={shown} within={whole} name={near ? 'All of it' : 'The events and the reporting'} />
      <Caption shown={shown} />
    </figure>
  )
}

// The whole is this many times as long as the reporting before the reporting is drawn apart.
const FAR = 4
// Before the first and behind the last article, so that what was announced is seen.
const BEFORE = 7
const BEHIND = 21

// A year that has just begun does not stretch the axis to its end: its band is cut off there.
const WIDE = 62

/** The days of a date that the axis must hold: a long or open stretch with its beginning alone. */
function coreOf(edtf: string): Stretch | undefined {
  const stretch = stretchOf(edtf)
  if (!stretch || stretch.to - stretch.from <= WIDE) return stretch
  return { from: stretch.from, to: Math.min(stretch.from, stretch.to) + 1 }
}

const publicationDays = ({ record }: Shown): number[] =>
  record.articles.flatMap(({ published }) => {
    const day = published && dayOf(published.edtf)
    return day ? [dayNumber(day)] : []
  })

const eventDays = ({ record }: Shown): number[] =>
  record.timeline.flatMap(({ when }) => {
    const day = dayOf(when.edtf)
    return day ? [dayNumber(day)] : []
  })

function reportedOf(shown: Shown): Stretch | undefined {
  const days = around(publicationDays(shown).map((day) => ({ from: day, to: day + 1 })))
  return days && { from: days.from - BEFORE, to: days.to + BEHIND }
}

const LANE = 11
const KINDS: readonly EventStatus[] = ['happened', 'announced', 'cancelled']

// More events than this are drawn as the ones that weigh most; the caption says so.
const MANY = 150

/** The events that are drawn: all, or of many those that weigh most. */
function drawnOf(events: readonly Event[]): Event[] {
  if (events.length <= MANY) return [...events]
  const least = [...events].sort((a, b) => b.salience - a.salience).slice(0, MANY)
  const kept = new Set(least.map((e) => e.id))
  return events.filter((e) => kept.has(e.id))
}

/** One axis: the events of each status in lanes of their own, the density of reporting below, then the dates. */
function Axis({ shown, within, name }: { shown: Shown; within: Stretch; name: string }) {
  const events = drawnOf(shown.record.timeline).filter((e) => !covers(e, within))
  const rows = KINDS.map((status) => ({
    status,
    marks: placed(
      events.filter((e) => e.status === status),
      within,
      INNER,
    ),
  })).filter(({ marks }) => marks.length > 0)
  let top = 4
  const groups = rows.map((row) => {
    const at = top
    top += (1 + row.marks.reduce((most, m) => Math.max(most, m.lane), 0)) * LANE + 10
    return { ...row, at }
  })
  const many = shown.record.timeline.length > MANY
  const foot = top + BARS * (many ? 2 : 1) + (many ? 10 : 0)
  return (
    <>
      <p class="from">{name}</p>
      <Scroll name={`Drawn timeline: ${name}`}>
        <svg aria-hidden="true" class="axis" viewBox={`0 0 ${WIDTH} ${foot + 26}`} width={WIDTH} height={foot + 26}>
          {groups.map(({ status, marks, at }) => (
            <g key={status} transform={`translate(0 ${at})`}>
              <text y="9">{status}</text>
              {marks.map((mark) => (
                <Point key={mark.event.id} shown={shown} mark={mark} />
              ))}
            </g>
          ))}
          {many && <Bars name="all events" days={eventDays(shown)} within={within} top={top} />}
          <Bars name="articles" days={publicationDays(shown)} within={within} top={foot - BARS} />
          <Ticks within={within} top={foot} />
        </svg>
      </Scroll>
    </>
  )
}

// A year says nothing within six weeks of it.
function covers({ when }: Event, within: Stretch): boolean {
  const stretch = stretchOf(when.edtf)
  return stretch !== undefined && stretch.from < within.from && stretch.to > within.to
}

const TITLE = 80

/** An event: a dot on its day, or a band over all the days that it may mean; it leads to its row. */
function Point({ shown, mark: { event, x, width, lane, band } }: { shown: Shown; mark: Placed }) {
  return (
    <a href={hrefTo(shown, event.id)} class={event.status} tabIndex={-1}>
      <title>{`${printedDate(event.when.edtf)}, ${event.status}: ${begun(event.line.text, TITLE)}`}</title>
      <rect x={round(LEFT + x)} y={lane * LANE + 1} width={round(width)} height="8" rx={band ? 2 : 4} />
    </a>
  )
}

/** How the status of an event looks where it is drawn. */
const SIGNS: Record<EventStatus, string> = { happened: '●', announced: '○', cancelled: '◌' }

/** The drawing in words, for those who do not see it: what it shows and what it leaves out. */
function Caption({ shown }: { shown: Shown }) {
  const { timeline } = shown.record
  const counts = KINDS.map((status) => ({ status, count: timeline.filter((e) => e.status === status).length }))
  const undated = timeline.filter((e) => !stretchOf(e.when.edtf)).length
  return (
    <figcaption class="from">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${SIGNS[status]} ${count} ${status}`)
        .join(', ')}
      . A dot is a day; a bar is as long as the date leaves it open. The bars at the foot are the articles by day of
      publication.{undated > 0 && ` ${undated} without a date are not drawn.`}
      {timeline.length > MANY && ` Of ${timeline.length} events the ${MANY} that weigh most are drawn one by one.`} The
      list says the same in words.
    </figcaption>
  )
}
