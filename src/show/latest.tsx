import { daysOf, type Event, type StoryRecord } from '../record/index.ts'
import { Mark } from './citation.tsx'
import { DateWords } from './date.tsx'
import { Said } from './line.tsx'
import { hrefTo, type Shown } from './shown.ts'
import { precisionOf } from './when.ts'

/** Where the story stands: what happened last, and what was announced for the days to come. */
export function Latest({ shown }: { shown: Shown }) {
  const { record } = shown
  const [last, next] = [lastOf(record), nextOf(record)]
  if (last.length === 0 && next.length === 0) return null
  return (
    <section class="latest" aria-labelledby="latest-heading">
      <h2 id="latest-heading">Where it stands</h2>
      <Stands shown={shown} name="Happened last" events={last} />
      <Stands shown={shown} name="Announced next" events={next} />
      {next.length === 0 && (
        <p class="meta">
          Nothing was read that is announced for after <DateWords edtf={dayOfClock(record)} />.
        </p>
      )}
    </section>
  )
}

const LAST = 2
const NEXT = 3

const dayOfClock = ({ asOf }: StoryRecord) => asOf.slice(0, 10)

/** The events of the last day on which anything happened, those that weigh most. */
function lastOf(record: StoryRecord): Event[] {
  const past = record.timeline.filter(
    ({ status, when }) =>
      status === 'happened' && precisionOf(when.edtf) === 'day' && when.edtf.slice(0, 10) <= dayOfClock(record),
  )
  const day = past.map((e) => e.when.edtf.slice(0, 10)).reduce((a, b) => (a > b ? a : b), '')
  return past
    .filter((e) => e.when.edtf.startsWith(day))
    .sort((a, b) => b.salience - a.salience)
    .slice(0, LAST)
}

/** What was announced and may still come by the clock, the nearest first. */
function nextOf(record: StoryRecord): Event[] {
  const today = dayOfClock(record)
  return record.timeline
    .filter(({ status, when }) => {
      const days = status === 'announced' ? daysOf(when.edtf) : undefined
      return days !== undefined && days.from !== '' && days.to !== '' && days.to >= today
    })
    .slice(0, NEXT)
}

function Stands({ shown, name, events }: { shown: Shown; name: string; events: readonly Event[] }) {
  if (events.length === 0) return null
  return (
    <>
      <h3 class="kind">{name}</h3>
      <ul>
        {events.map(({ id, when, line }) => (
          <li class="line" key={id}>
            <a class="when" href={hrefTo(shown, id)}>
              <DateWords edtf={when.edtf} />
            </a>{' '}
            <Said shown={shown} line={line} />
            {'\u00a0'}
            <Mark shown={shown} citation={line.citations[0]} tip={`latest-${id}`} edits={line.edits} />
          </li>
        ))}
      </ul>
    </>
  )
}
