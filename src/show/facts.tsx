import type { Article } from '../record/index.ts'
import { DateWords } from './date.tsx'
import type { Shown } from './shown.ts'

const GROUNDS = {
  given: 'as given with the source',
  metadata: 'from the page’s metadata',
  feed: 'from the feed',
  dateline: 'from the dateline',
  url: 'from the address',
  inferred: 'inferred',
}

/** What is known of an article: kind, day with its basis, byline, language, origin. Unknown is said to be unknown. */
export function Facts({ shown, article }: { shown: Shown; article: Article }) {
  const { kind, published, byline, language, origin } = article
  return (
    <>
      <span>{kind === 'unknown' ? 'kind unknown' : kind}</span>
      <span>
        {published ? (
          <>
            <DateWords edtf={published.edtf} /> ({GROUNDS[published.basis]})
          </>
        ) : (
          <Undated shown={shown} article={article} />
        )}
      </span>
      {byline.length > 0 && <span>by {byline.join(', ')}</span>}
      <span>{shown.languages.get(language)}</span>
      {origin && (
        <span class="single">
          copy of {numberOf(shown, origin.of)}: {origin.by}
        </span>
      )}
    </>
  )
}

/** Says that no day is known, and why where a note on the source says so. */
function Undated({ shown: { record }, article: { source } }: { shown: Shown; article: Article }) {
  const why = record.notes.filter((note) => note.source === source && UNDATED.has(note.kind)).map((note) => note.reason)
  return <>date unknown{why.length > 0 && ` (${why.join('; ')})`}</>
}

// The notes on a date that was refused, and on a file of which nothing but the making is dated.
const UNDATED = new Set(['date', 'undated'])

function numberOf({ articles }: Shown, id: string): string {
  const article = articles.get(id)
  return article ? `[${article.n}]` : 'an article of another story'
}

/** What was thrown out of an article before it was frozen, behind a fold. */
export function Removed({ article: { removed } }: { article: Article }) {
  if (removed.length === 0) return null
  return (
    <details>
      <summary>{removed.length} thrown out as page furniture</summary>
      <ul>
        {removed.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  )
}
