import type { Event } from '../record/index.ts'
import { Marks } from './citation.tsx'
import { Corrected } from './corrected.tsx'
import { Basis, DateWords } from './date.tsx'
import { Line } from './line.tsx'
import { singleWords } from './origins.ts'
import { Report } from './report.tsx'
import type { Shown } from './shown.ts'
import { precisionOf, yearOf } from './when.ts'

/** Events in their order, by year. */
export function Timeline({ shown, events }: { shown: Shown; events: readonly Event[] }) {
  return (
    <>
      {byYear(events).map(({ year, events }) => (
        <div class="year" key={year}>
          <h3>{year}</h3>
          <ol class="events">
            {events.map((event, i) => (
              <Happening key={event.id} shown={shown} event={event} again={isSameDay(event, events[i - 1])} />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

function byYear(timeline: readonly Event[]): { year: string; events: Event[] }[] {
  const groups: { year: string; events: Event[] }[] = []
  for (const event of timeline) {
    const year = yearOf(event.when.edtf) ?? 'Year unknown'
    const last = groups.at(-1)
    if (last?.year === year) last.events.push(event)
    else groups.push({ year, events: [event] })
  }
  return groups
}

const isSameDay = (event: Event, before: Event | undefined) => event.when.edtf === before?.when.edtf

/** One event; where the one before it has the same date, the date stands back. */
function Happening({ shown, event, again }: { shown: Shown; event: Event; again: boolean }) {
  const { id, when, line, also, origins, status } = event
  const single = singleWords(shown, origins)
  return (
    <li class={`row event ${status} ${precisionOf(when.edtf)}${again ? ' again' : ''}`} id={id}>
      <div class="label">
        <DateWords edtf={when.edtf} />
      </div>
      <div class="body">
        <p class="line">
          <Line shown={shown} line={line} tip={id} />
        </p>
        <p class="meta line">
          <span class="status">{status}</span>
          <span>
            <Basis shown={shown} when={when} />
          </span>
          {single && <span class="single">{single}</span>}
          {origins.length > 1 && <span>{origins.length} independent origins</span>}
          {also.length > 0 && (
            <span>
              also told in <Marks shown={shown} citations={also} tip={`${id}-also`} />
            </span>
          )}
        </p>
        <Corrected entry={event} />
      </div>
      <Report id={id} />
    </li>
  )
}
