import type { Run, StoryRecord } from '../record/index.ts'
import { begun } from './begun.ts'
import { Says } from './changes.tsx'
import { DateWords } from './date.tsx'
import { rendered } from './page.tsx'
import { filesOf, listsIn, STORY_FILE } from './places.ts'
import {
  type Altered,
  alteredBy,
  CHANGES_FILE,
  countsIn,
  HOW,
  NOUNS,
  runAnchor,
  runsOf,
  type StoryRun,
  saysIn,
} from './runs.ts'
import type { CeasefireRow } from './stories.tsx'

/** Stands in the story page where the news will, for what a run changed is known after its stories. */
export const NEWS_PLACE = '<!--what changed-->'

/**
 * The story page with what the last run changed at its top: the weightiest of it, and the way to all; and with the way to
 * the ceasefires that its articles tell of.
 */
export function withNews(
  html: string,
  record: StoryRecord,
  runs: readonly Run[],
  ceasefires: readonly CeasefireRow[] = [],
): string {
  const [last] = runsOf(record, runs)
  const news = last ? rendered(<News record={record} told={last} />) : ''
  const watched = ceasefires.length > 0 ? rendered(<Watched ceasefires={ceasefires} />) : ''
  return html.replace(NEWS_PLACE, () => `${news}${watched}`)
}

const Watched = ({ ceasefires }: { ceasefires: readonly CeasefireRow[] }) => (
  <section class="watched" aria-labelledby="watched-heading">
    <h2 id="watched-heading">Does the ceasefire hold?</h2>
    <ul>
      {ceasefires.map(({ id, title }) => (
        <li key={id}>
          <a href={`../ceasefire/${id}/index.html`}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
)

// So much is read at a glance.
const FEW = 6
const OF_ONE_LIST = 3
const LONG = 130

function News({ record, told: { run, changes } }: { record: StoryRecord; told: StoryRun }) {
  const places = { files: filesOf(listsIn(record)), here: STORY_FILE }
  return (
    <section class="news" aria-labelledby="news-heading">
      <h2 id="news-heading">
        What changed{' '}
        <small>
          in run {run.n}, as of <DateWords edtf={run.asOf.slice(0, 10)} />
        </small>
      </h2>
      <ul>
        {weightiest(alteredBy(changes, saysIn(record)), record).map((one) => (
          <li key={`${one.id} ${one.how}`}>
            <span class="kind">
              {HOW[one.how]} {NOUNS[one.list]}
            </span>{' '}
            <Says one={{ ...one, says: one.says && begun(one.says, LONG) }} places={places} />
          </li>
        ))}
      </ul>
      <p class="meta">
        <a href={`${CHANGES_FILE}#${runAnchor(run.n)}`}>{countsIn(changes)}</a>
      </p>
    </section>
  )
}

// What a reader of the story asks for first.
const ORDER = ['timeline', 'disputes', 'pledges', 'figures', 'quotes']
const HOWS = ['came', 'changed', 'went']

/** The few that weigh most: what is new before what changed or went, events by their weight before all others. */
function weightiest(altered: readonly Altered[], { timeline }: StoryRecord): Altered[] {
  const weights = new Map(timeline.map(({ id, salience }) => [id, salience]))
  const rank = ({ how, list, id }: Altered) => HOWS.indexOf(how) * 10 + ORDER.indexOf(list) - (weights.get(id) ?? 0) / 2
  const sorted = [...altered].sort((a, b) => rank(a) - rank(b))
  const told = ORDER.flatMap((list) => sorted.filter((one) => one.list === list).slice(0, OF_ONE_LIST))
  return told.sort((a, b) => rank(a) - rank(b)).slice(0, FEW)
}
