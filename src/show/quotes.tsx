import type { Citation, Quote } from '../record/index.ts'
import { Mark, Words } from './citation.tsx'
import { Corrected } from './corrected.tsx'
import { DateWords } from './date.tsx'
import { Line } from './line.tsx'
import { Report } from './report.tsx'
import { articleOf, fragmentOf, outletOf, type Shown } from './shown.ts'

/** Who said what; a speaker whom nobody names is unknown. */
export function Quotes({ shown, quotes }: { shown: Shown; quotes: readonly Quote[] }) {
  return (
    <ul class="plain">
      {quotes.map((quote) => (
        <Said key={quote.id} shown={shown} quote={quote} />
      ))}
    </ul>
  )
}

function Said({ shown, quote }: { shown: Shown; quote: Quote }) {
  const { id, speaker, cue, line, same } = quote
  return (
    <li class="row" id={id}>
      <p class="label name">
        {speaker ? speaker.name : <em>speaker unknown</em>} {cue && <span class="cue">{cue}</span>}
      </p>
      <div class="body">
        <p class="line">
          <Line shown={shown} line={line} tip={id} />
        </p>
        <From shown={shown} quote={quote} />
        {same.length > 0 && (
          <p class="meta line">
            {same.map((telling, i) => (
              <Same
                key={fragmentOf(telling.citation)}
                shown={shown}
                quote={quote}
                telling={telling}
                tip={`${id}-same${i}`}
              />
            ))}
          </p>
        )}
        <Corrected entry={quote} />
      </div>
      <Report id={id} />
    </li>
  )
}

/** Where a quote was read first, and when that came out. */
function From({ shown, quote }: { shown: Shown; quote: Quote }) {
  const article = articleOf(shown, quote.line.citations[0].article)
  return (
    <p class="meta">
      <span class="name">{outletOf(article)}</span>
      <span>{article.published ? <DateWords edtf={article.published.edtf} /> : 'date unknown'}</span>
    </p>
  )
}

type Telling = Quote['same'][number]

function Same({ shown, quote, telling, tip }: { shown: Shown; quote: Quote; telling: Telling; tip: string }) {
  const { citation, speaker } = telling
  const otherSpeaker = speaker?.entity !== quote.speaker?.entity
  const [first] = quote.line.citations
  const otherWords = citation.exact !== first.exact && bare(citation) !== bare(first)
  return (
    <span>
      {otherSpeaker || otherWords ? 'differs in' : 'also in'} <Mark shown={shown} citation={citation} tip={tip} />
      {otherSpeaker && <>: {speaker ? `credited to ${speaker.name}` : 'no speaker named'}</>}
      {otherWords && (
        <>
          {otherSpeaker ? ', ' : ': '}
          <Words shown={shown} citation={citation} />
        </>
      )}
    </span>
  )
}

// Quotation marks, white space and the stop at the end are the outlet's habit, not the speaker's words.
const bare = ({ exact }: Citation) =>
  exact
    .replace(/[“”„«»"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim()
