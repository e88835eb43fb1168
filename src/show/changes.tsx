import type { EntryChange, Run, StoryRecord } from '../record/index.ts'
import { DateWords } from './date.tsx'
import { TITLES } from './list.tsx'
import { document, type Page, rendered, Sample } from './page.tsx'
import { filesOf, listsIn, STORY_FILE } from './places.ts'
import { fileOf } from './shown.ts'
import { STORY } from './style.ts'

/** The file that says what changed from run to run, in the story's folder. */
export const CHANGES_FILE = 'changes.html'

// Runs and rows beyond these stand in changes.json only.
const RUNS = 20
const ROWS = 200

/** What changed in one story from run to run, the last run first; a page of its own, for it is known after the story. */
export function changesPage(record: StoryRecord, runs: readonly Run[]): Page {
  const all = runs
    .map((run) => ({ run, changes: run.changes.filter((change) => change.story === record.id) }))
    .filter(({ changes }) => changes.length > 0)
    .reverse()
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
        </p>
      </header>
      <main id="main">
        {all.length === 0 && <p>Nothing changed since this record was begun.</p>}
        {all.slice(0, RUNS).map(({ run, changes }) => (
          <RunChanges key={run.n} run={run} changes={changes} files={filesOf(listsIn(record))} />
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
    html: document(`What changed – ${record.title.text}`, [STORY], html),
  }
}

type RunProps = { run: Run; changes: readonly EntryChange[]; files: Map<string, string> }

function RunChanges({ run, changes, files }: RunProps) {
  const left = changes.length - ROWS
  return (
    <section aria-labelledby={`run-${run.n}`}>
      <h2 id={`run-${run.n}`}>
        Run {run.n}, as of <DateWords edtf={run.asOf} />
      </h2>
      <ul class="plain">
        {changes.slice(0, ROWS).map((change) => (
          <Changed key={`${change.id} ${change.field} ${change.how}`} change={change} files={files} />
        ))}
      </ul>
      {left > 0 && <p class="rest">{left} more stand in changes.json.</p>}
    </section>
  )
}

/** One entry that came, went or changed: what it said, what it says, and why. */
function Changed({ change, files }: { change: EntryChange; files: Map<string, string> }) {
  const { id, list, how, field, old, new: now, why } = change
  return (
    <li class="row">
      <p class="label">
        {how} <span class="cue">{TITLES[list]}</span>
      </p>
      <div class="body">
        {old !== null && (
          <p>
            <del>{old}</del>
          </p>
        )}
        {how !== 'went' && (
          <p>
            <a href={`${fileOf({ files }, id)}#${id}`}>{now ?? 'unknown'}</a>
          </p>
        )}
        <p class="meta">
          {field && <span>{field}</span>}
          <span>{why}</span>
        </p>
      </div>
    </li>
  )
}
