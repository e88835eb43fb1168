import type { Note, StoryRow } from '../record/index.ts'
import { DateWords } from './date.tsx'
import { Notes } from './notes.tsx'
import { document, type Page, rendered, Sample } from './page.tsx'
import { STORY } from './style.ts'

/** A ceasefire as the first page lists it. */
export type CeasefireRow = { id: string; title: string }

/** The first page: the stories found, newest first, and the trouble found in sources. */
export function showStories(
  rows: readonly StoryRow[],
  notes: readonly Note[] = [],
  ceasefires: readonly CeasefireRow[] = [],
): Page {
  const newest = [...rows].sort(byUpdate)
  return {
    path: 'index.html',
    html: document('Stories', [STORY], rendered(<Stories rows={newest} notes={notes} ceasefires={ceasefires} />)),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byUpdate = (a: StoryRow, b: StoryRow) =>
  compare(b.updated, a.updated) || b.articles - a.articles || compare(a.id, b.id)

type First = { rows: readonly StoryRow[]; notes: readonly Note[]; ceasefires: readonly CeasefireRow[] }

function Stories({ rows, notes, ceasefires }: First) {
  const trouble = notes.filter((n) => n.kind !== 'sample')
  return (
    <>
      <header>
        <p class="kicker">Truceline</p>
        <Sample notes={notes} />
        <h1>{rows.length === 1 ? '1 story' : `${rows.length} stories`}</h1>
      </header>
      <main id="main">
        {rows.length === 0 && <p>No story was found.</p>}
        <ul class="plain">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
        {ceasefires.length > 0 && (
          <section aria-labelledby="ceasefires-heading">
            <h2 id="ceasefires-heading">Ceasefires</h2>
            <ul class="plain">
              {ceasefires.map(({ id, title }) => (
                <li key={id} class="headline">
                  <a href={`ceasefire/${id}/index.html`}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {trouble.length > 0 && (
          <section aria-labelledby="notes-heading">
            <h2 id="notes-heading">Trouble in sources</h2>
            <Notes notes={trouble} />
          </section>
        )}
      </main>
    </>
  )
}

function Row({ row }: { row: StoryRow }) {
  return (
    <li class="row">
      <p class="label">
        <DateWords edtf={row.updated} />
      </p>
      <div class="body">
        <h2 class="headline">
          <a href={`${row.slug}/index.html`}>{row.title}</a>
        </h2>
        <p class="meta">
          <span>{row.articles === 1 ? '1 article' : `${row.articles} articles`}</span>
        </p>
      </div>
    </li>
  )
}
