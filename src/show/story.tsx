import type { ComponentChildren } from 'preact'
import { Articles } from './articles.tsx'
import type { Entry } from './cited.ts'
import { DateWords } from './date.tsx'
import { Disputes } from './disputes.tsx'
import { Figures } from './figures.tsx'
import { Line } from './line.tsx'
import { Notes } from './notes.tsx'
import { originsOf } from './origins.ts'
import { document, type Page, rendered, Sample } from './page.tsx'
import { Pledges } from './pledges.tsx'
import { Quotes } from './quotes.tsx'
import type { Shown } from './shown.ts'
import { STORY } from './style.ts'
import { Summary } from './summary.tsx'
import { Timeline } from './timeline.tsx'

/** The story page. */
export function storyPage(shown: Shown, entries: readonly Entry[]): Page {
  const { record } = shown
  return {
    path: `${record.slug}/index.html`,
    html: document(record.title.text, [STORY], rendered(<Story shown={shown} entries={entries} />)),
  }
}

/** One part of the page: its anchor, its heading, how many things stand in it. */
type Part = { id: string; title: string; count: number; content: ComponentChildren }

function partsOf(shown: Shown, entries: readonly Entry[]): Part[] {
  const { record } = shown
  const { summary, timeline, pledges, quotes, figures, disputes, articles } = record
  const notes = record.notes.filter((n) => n.kind !== 'sample')
  return [
    { id: 'summary', title: 'Summary', count: summary.length, content: <Summary shown={shown} /> },
    { id: 'timeline', title: 'Timeline', count: timeline.length, content: <Timeline shown={shown} /> },
    { id: 'pledges', title: 'Pledges', count: pledges.length, content: <Pledges shown={shown} /> },
    { id: 'quotes', title: 'Who said what', count: quotes.length, content: <Quotes shown={shown} /> },
    { id: 'figures', title: 'Figures', count: figures.length, content: <Figures shown={shown} /> },
    { id: 'disputes', title: 'Where sources disagree', count: disputes.length, content: <Disputes shown={shown} /> },
    {
      id: 'articles',
      title: 'Articles',
      count: articles.length,
      content: <Articles shown={shown} entries={entries} />,
    },
    { id: 'notes', title: 'Trouble in sources', count: notes.length, content: <Notes notes={notes} /> },
  ].filter((part) => part.count > 0)
}

function Story({ shown, entries }: { shown: Shown; entries: readonly Entry[] }) {
  const parts = partsOf(shown, entries)
  return (
    <>
      <Top shown={shown} parts={parts} />
      <main id="main">
        {parts.map(({ id, title, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{title}</h2>
            {content}
          </section>
        ))}
      </main>
      <Bottom />
    </>
  )
}

// A headline beyond this many characters is set smaller.
const LONG = 80

function Top({ shown, parts }: { shown: Shown; parts: readonly Part[] }) {
  const { record } = shown
  return (
    <header>
      <p class="kicker">
        <a href="../index.html">All stories</a>
      </p>
      <Sample notes={record.notes} />
      <div class="line" id="title">
        <h1 class={record.title.text.length > LONG ? 'long' : undefined}>
          <Line shown={shown} line={record.title} tip="title" />
        </h1>
      </div>
      <p class="meta">
        <span>
          as of <DateWords edtf={record.asOf} />
        </span>
        <Origins shown={shown} />
        <span>
          <DateWords edtf={record.span} />
        </span>
      </p>
      <nav aria-label="On this page">
        <ul>
          {parts.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <small>{count}</small>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function Origins({ shown }: { shown: Shown }) {
  const articles = shown.record.articles.length
  const origins = originsOf(shown)
  return (
    <span>
      {articles === 1 ? '1 article' : `${articles} articles`} from{' '}
      {origins === 1 ? '1 origin' : `${origins} independent origins`}
    </span>
  )
}

function Bottom() {
  return (
    <footer>
      <p>
        Nothing is said here that was not read. A number in brackets is an article of the list above; it leads to the
        exact words. [Words in brackets] inside a line were put in by Truceline, and a mark ⋯ stands where words were
        left out. The same as data: <a href="record.json">record.json</a>.
      </p>
    </footer>
  )
}
