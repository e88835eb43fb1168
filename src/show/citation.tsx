import { type Article, type Citation, type Edit, onceFor, printedDate } from '../record/index.ts'
import { liveOf } from './live.ts'
import { articleOf, fragmentOf, langOf, outletOf, pageOf, type Shown } from './shown.ts'

/** The address of a passage as read, seen from the story page. */
function passageHref(shown: Shown, citation: Citation): string {
  return `${pageOf(articleOf(shown, citation.article).n)}#${fragmentOf(citation)}`
}

/** The live page at the passage. Words around it would give away more than is cited, so not with `passagesOnly`. */
export function livePassage(shown: Shown, citation: Citation): string | undefined {
  const base = shown.urls.get(citation.article)
  return base && liveOf(base, citation, shown.passagesOnly ? undefined : shown.texts[citation.article])
}

/**
 * A citation mark: `[3]` leads to the passage; hover, focus or a tap shows the exact words with outlet and date.
 * `tip` is an id of this page, free for the words; what `edits` cut from the words is struck there.
 */
export function Mark({
  shown,
  citation,
  tip,
  edits = [],
}: {
  shown: Shown
  citation: Citation
  tip: string
  edits?: readonly Edit[]
}) {
  const article = articleOf(shown, citation.article)
  const href = passageHref(shown, citation)
  return (
    <span class="cite" tabIndex={-1}>
      <a href={href} aria-describedby={tip}>
        [{article.n}]
      </a>
      <span class="tip">
        <span id={tip}>
          <q lang={langOf(article)}>
            <Exact words={citation.exact} edits={edits} />
          </q>{' '}
          <span class="from">
            {outletOf(article)}, {publishedWords(article)}
          </span>
        </span>
        <a class="way" href={href} tabIndex={-1}>
          In the article as read
        </a>
      </span>
    </span>
  )
}

const publishedWords = onceFor(({ published }: Article) => (published ? printedDate(published.edtf) : 'date unknown'))

function Exact({ words, edits }: { words: string; edits: readonly Edit[] }) {
  let at = 0
  const pieces = edits
    .filter((e) => e.cut > 0)
    .flatMap((e) => {
      const piece = [words.slice(at, e.at), <del key={e.at}>{words.slice(e.at, e.at + e.cut)}</del>]
      at = e.at + e.cut
      return piece
    })
  return (
    <>
      {pieces}
      {words.slice(at)}
    </>
  )
}

// Beyond this many marks in a row the words are one click away and not in the page: they are what makes a page heavy.
const TIPS = 6

/** Several citation marks in a row; those far back lead to their words without showing them. */
export function Marks({ shown, citations, tip }: { shown: Shown; citations: readonly Citation[]; tip: string }) {
  return (
    <span class="marks">
      {citations.map((citation, i) =>
        i < TIPS ? (
          <Mark key={fragmentOf(citation)} shown={shown} citation={citation} tip={`${tip}-${i}`} />
        ) : (
          <a key={fragmentOf(citation)} class="far" href={passageHref(shown, citation)}>
            [{articleOf(shown, citation.article).n}]
          </a>
        ),
      )}
    </span>
  )
}

/** Words of a source inside a sentence of ours: in quotation marks (their own, if they have), leading to their passage. */
export function Words({ shown, citation }: { shown: Shown; citation: Citation }) {
  return (
    <a class="words" href={passageHref(shown, citation)} lang={langOf(articleOf(shown, citation.article))}>
      {/^["“„«‘]/.test(citation.exact) ? citation.exact : `“${citation.exact}”`}
    </a>
  )
}
