import type { ComponentChildren } from 'preact'
import { Articles } from './articles.tsx'
import type { Entry } from './cited.ts'
import { Disputes } from './disputes.tsx'
import { Figures } from './figures.tsx'
import { chosenSheet } from './ledger/chosen.ts'
import { Filter } from './ledger/filter.tsx'
import { Notes } from './notes.tsx'
import { document, type Page, rendered, Sample } from './page.tsx'
import { type ListName, type Lists, type Part, partsOf, STORY_FILE } from './places.ts'
import { Pledges } from './pledges.tsx'
import { Quotes } from './quotes.tsx'
import { HowToReport } from './report.tsx'
import type { Shown } from './shown.ts'
import { STORY } from './style.ts'
import { Timeline } from './timeline.tsx'

/** What each list is called on the pages. */
export const TITLES: Record<ListName, string> = {
  timeline: 'Timeline',
  pledges: 'Pledges',
  quotes: 'Who said what',
  figures: 'Figures',
  disputes: 'Where sources disagree',
  articles: 'Articles',
  notes: 'Trouble in sources',
}

type Content = {
  [Name in ListName]: (shown: Shown, things: Lists[Name], entries: readonly Entry[]) => ComponentChildren
}

const CONTENT: Content = {
  timeline: (shown, events) => <Timeline shown={shown} events={events} />,
  pledges: (shown, pledges) => <Pledges shown={shown} pledges={pledges} />,
  quotes: (shown, quotes) => <Quotes shown={shown} quotes={quotes} />,
  figures: (shown, figures) => <Figures shown={shown} figures={figures} />,
  disputes: (shown, disputes) => <Disputes shown={shown} disputes={disputes} />,
  articles: (shown, articles, entries) => <Articles shown={shown} articles={articles} entries={entries} />,
  notes: (_, notes) => <Notes notes={notes} />,
}

/** The entries of a list from one place to another, as they stand on a page. */
export function listed<Name extends ListName>(
  shown: Shown,
  name: Name,
  entries: readonly Entry[],
  choose: (things: Lists[Name]) => Lists[Name] = (things) => things,
): ComponentChildren {
  return CONTENT[name](shown, choose(shown.lists[name]), entries)
}

/** The pages of the lists that are too long for the story page. */
export function* listPages(shown: Shown, entries: readonly Entry[]): Generator<Page> {
  for (const name of Object.keys(TITLES) as ListName[])
    for (const part of partsOf(name, shown.lists[name].length)) yield listPage(shown, name, part, entries)
}

function listPage(shown: Shown, name: ListName, part: Part, entries: readonly Entry[]): Page {
  const { record } = shown
  const here = { ...shown, here: part.file }
  const choose = <Name extends ListName>(things: Lists[Name]) =>
    things.slice(part.from, part.to) as unknown as Lists[Name]
  const pledges = shown.lists.pledges.slice(part.from, part.to)
  const html = rendered(
    <>
      <header>
        <p class="kicker">
          <a href={STORY_FILE}>← {record.title.text}</a>
        </p>
        <Sample notes={record.notes} />
        <h1 class="long">{TITLES[name]}</h1>
        <p class="meta">
          <span>
            {part.from + 1} to {part.to} of {shown.lists[name].length}
          </span>
          {name !== 'notes' && <Ways name={name} />}
        </p>
        <PartsNav shown={shown} name={name} here={part.file} />
      </header>
      <main id="main">
        <h2 class="heard">
          {TITLES[name]}, {part.from + 1} to {part.to}
        </h2>
        {name === 'pledges' && <Filter shown={shown} pledges={pledges} />}
        {listed(here, name, entries, choose)}
        <HowToReport />
      </main>
      <footer>
        <PartsNav shown={shown} name={name} here={part.file} />
      </footer>
    </>,
  )
  const sheets = name === 'pledges' ? [STORY, chosenSheet(here, pledges)] : [STORY]
  return {
    path: `${record.slug}/${part.file}`,
    html: document(`${TITLES[name]} – ${record.title.text}`, sheets, html),
  }
}

/** The parts of a long list, the one that is being read without a link. */
function PartsNav({ shown, name, here }: { shown: Shown; name: ListName; here: string }) {
  const parts = partsOf(name, shown.lists[name].length)
  if (parts.length < 2) return null
  return (
    <nav aria-label="Parts">
      <ul>
        {parts.map(({ file, from, to }) => (
          <li key={file}>
            {file === here ? (
              <span aria-current="page">
                {from + 1} to {to}
              </span>
            ) : (
              <a href={file}>
                {from + 1} to {to}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A list as data. */
export function Ways({ name }: { name: ListName }) {
  return (
    <span class="as-data">
      <a href={`${name}.csv`} aria-label={`${TITLES[name]} as CSV`}>
        CSV
      </a>{' '}
      <a href={`${name}.json`} aria-label={`${TITLES[name]} as JSON`}>
        JSON
      </a>
    </span>
  )
}
