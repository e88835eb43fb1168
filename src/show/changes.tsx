import type { Run, StoryRecord } from '../record/index.ts'
import { DateWords } from './date.tsx'
import { FeedLinks } from './feeds.tsx'
import { document, type Page, rendered, Sample } from './page.tsx'
import { filesOf, listsIn, STORY_FILE } from './places.ts'
import {
  type Altered,
  alteredBy,
  CHANGES_FILE,
  countsIn,
  HOW,
  NOUNS,
  RUNS,
  runAnchor,
  runsOf,
  type StoryRun,
  saysIn,
} from './runs.ts'
import { hrefTo } from './shown.ts'
import { STORY } from './style.ts'

// Entries of one run beyond these stand in changes.json only.
const ROWS = 200

/** What changed in one story from run to run, the last run first; a page of its own, for it is known after the story. */
export function changesPage(record: StoryRecord, runs: readonly Run[]): Page {
  const all = runsOf(record, runs)
  const places = { files: filesOf(listsIn(record)), here: CHANGES_FILE }
  const known = { says: saysIn(record), places }
  const html = rendered(
    <>
      <header>
        <p class="kicker">
          <a href={STORY_FILE}>← {record.title.text}</a>
        </p>
        <Sample notes={record.notes} />
        <h1 class="long">What changed</h1>
        <p class="meta">
          <span>
            as of <DateWords edtf={record.asOf} />
          </span>
          <span>
            as a feed: <FeedLinks />
          </span>
        </p>
      </header>
      <main id="main">
        {all.length === 0 && <p class="rest">Nothing changed since this record was begun.</p>}
        {all.slice(0, RUNS).map((told) => (
          <RunChanges key={told.run.n} told={told} known={known} />
        ))}
      </main>
      <footer>
        <p>
          All runs as data: <a href="../changes.json">changes.json</a>.
        </p>
      </footer>
    </>,
  )
  return {
    path: `${record.slug}/${CHANGES_FILE}`,
    html: document(`What changed – ${record.title.text}`, [STORY], html, { feeds: true }),
  }
}

type Places = { files: Map<string, string>; here: string }
type Known = { says: Map<string, string>; places: Places }

function RunChanges({ told: { run, changes }, known }: { told: StoryRun; known: Known }) {
  const altered = alteredBy(changes, known.says)
  const left = altered.length - ROWS
  return (
    <section aria-labelledby={runAnchor(run.n)}>
      <h2 id={runAnchor(run.n)}>
        Run {run.n}, as of <DateWords edtf={run.asOf} />
      </h2>
      <p class="about few">{countsIn(changes)}</p>
      <ul class="plain">
        {altered.slice(0, ROWS).map((one) => (
          <Row key={`${one.id} ${one.how}`} one={one} places={known.places} />
        ))}
      </ul>
      {left > 0 && <p class="rest">{left} more stand in changes.json.</p>}
    </section>
  )
}

/** One entry that came, went or changed: what it says, what it said before, and why. */
function Row({ one, places }: { one: Altered; places: Places }) {
  const { list, how, fields, why } = one
  return (
    <li class="row">
      <p class="label">
        {HOW[how]} {NOUNS[list]}
      </p>
      <div class="body">
        <p>
          <Says one={one} places={places} />
        </p>
        {fields.map((f) => (
          <p class="meta" key={f.field}>
            {f.field}: <del>{f.old}</del> {f.new !== one.says && `→ ${f.new}`}
          </p>
        ))}
        <p class="meta">{why}</p>
      </div>
    </li>
  )
}

/** The words of an entry, leading to it while it is there. */
export function Says({ one: { id, how, says, there }, places }: { one: Altered; places: Places }) {
  if (how === 'went') return <del>{says}</del>
  if (!there) return <>{says ?? <em>it has gone since</em>}</>
  return <a href={hrefTo(places, id)}>{says}</a>
}
