import type { ComponentChildren } from 'preact'
import type { Entry } from './cited.ts'
import { dataOf } from './data.ts'
import { DateWords } from './date.tsx'
import { FeedLinks } from './feeds.tsx'
import { Latest } from './latest.tsx'
import { chosenSheet } from './ledger/chosen.ts'
import { Line } from './line.tsx'
import { TITLES, Ways } from './list.tsx'
import { Listed } from './listed.tsx'
import { NEWS_PLACE } from './news.tsx'
import { originsOf } from './origins.ts'
import { document, type Page, rendered, Sample } from './page.tsx'
import { type ListName, STORY_FILE } from './places.ts'
import { HowToReport } from './report.tsx'
import { CHANGES_FILE } from './runs.ts'
import type { Shown } from './shown.ts'
import { STORY } from './style.ts'
import { Summary } from './summary.tsx'

/** The story page. */
export function storyPage(shown: Shown, entries: readonly Entry[]): Page {
  const { record } = shown
  const body = rendered(<Story shown={shown} entries={entries} />)
  return {
    path: `${record.slug}/${STORY_FILE}`,
    html: document(record.title.text, [STORY, chosenSheet(shown, shown.lists.pledges)], body, {
      data: dataOf(shown),
      feeds: true,
    }),
  }
}

/** One section of the page: its anchor, its heading, how many things stand in it. */
type Section = { id: string; title: string; count: number; list?: ListName; content: ComponentChildren }

function sectionsOf(shown: Shown, entries: readonly Entry[]): Section[] {
  const { summary } = shown.record
  const lists = (Object.keys(TITLES) as ListName[]).map((list) => ({
    id: list,
    title: TITLES[list],
    count: shown.lists[list].length,
    list,
    content: <Listed shown={shown} name={list} entries={entries} />,
  }))
  const first = { id: 'summary', title: 'Summary', count: summary.length, content: <Summary shown={shown} /> }
  return [first, ...lists].filter((section) => section.count > 0)
}

function Story({ shown, entries }: { shown: Shown; entries: readonly Entry[] }) {
  const sections = sectionsOf(shown, entries)
  return (
    <>
      <Top shown={shown} sections={sections} />
      <main id="main">
        <div class="now">
          <Latest shown={shown} />
          <div class="news-place" dangerouslySetInnerHTML={{ __html: NEWS_PLACE }} />
        </div>
        {sections.map(({ id, title, list, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <div class="head">
              <h2 id={`${id}-heading`}>{title}</h2>
              {list && list !== 'notes' && <Ways name={list} />}
            </div>
            {content}
          </section>
        ))}
        <HowToReport />
      </main>
      <Bottom />
    </>
  )
}

// A headline beyond this many characters is set smaller.
const LONG = 80

function Top({ shown, sections }: { shown: Shown; sections: readonly Section[] }) {
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
          {sections.map(({ id, title, count }) => (
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
        left out. The same as data: <a href="record.json">record.json</a>, as text: <a href="story.md">story.md</a>, for
        TimelineJS: <a href="timelinejs.json">timelinejs.json</a>.{' '}
        <a href={CHANGES_FILE}>What changed from run to run</a>, and the same as a feed: <FeedLinks />.
      </p>
    </footer>
  )
}
