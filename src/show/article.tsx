import { type Article, onceFor } from '../record/index.ts'
import { livePassage } from './citation.tsx'
import type { Passage } from './cited.ts'
import { DateWords } from './date.tsx'
import { escaped } from './escape.ts'
import { Facts, Removed } from './facts.tsx'
import { document, type Page, rendered, Sample, sheetOf } from './page.tsx'
import { markedText } from './passages.ts'
import { articleAnchor } from './places.ts'
import { fileOf, outletOf, type Shown, titleOf } from './shown.ts'
import { ARTICLE } from './style.ts'

/** The page of one article: its text as read, the cited passages marked; with `passagesOnly` these alone. */
export function articlePage(shown: Shown, article: Article, passages: readonly Passage[]): Page {
  const text = shown.texts[article.id] ?? ''
  const { passagesOnly } = shown
  const marked = markedText(text, passages, {
    passagesOnly,
    live: (c) => livePassage(shown, c),
    file: (anchor) => fileOf(shown, anchor),
  })
  const titled = marked.blocks[0]?.start === 0 && beginsWithTitle(text, article.title)
  const heading = titled ? marked.blocks.shift()!.html : escaped(titleOf(article))
  const html = [
    headOf(shown),
    `<main id="main">\n<h1 lang="${escaped(article.language)}">${heading}</h1>`,
    rendered(<About shown={shown} article={article} />),
    `<div class="text" lang="${escaped(article.language)}" dir="auto">`,
    ...marked.blocks.map((block) => `<p>${block.html}</p>`),
    '</div>',
    passagesOnly ? '' : rendered(<Removed article={article} />),
    '</main>',
    rendered(<Foot shown={shown} article={article} passages={passages.length} />),
  ].join('\n')
  const sheets = marked.rules === '' ? [ARTICLE] : [ARTICLE, sheetOf(marked.rules)]
  return {
    path: `${shown.record.slug}/articles/${article.n}.html`,
    html: document(`${titleOf(article)} – ${outletOf(article)}`, sheets, html),
  }
}

function beginsWithTitle(text: string, title: string | null): boolean {
  return title !== null && text.startsWith(title) && (text.length === title.length || text[title.length] === '\n')
}

/** The head that all articles of a story share. */
const headOf = onceFor(({ record }: Shown) =>
  rendered(
    <header>
      <p class="kicker">
        <a href="../index.html">← {record.title.text}</a>
      </p>
      <Sample notes={record.notes} />
    </header>,
  ),
)

function About({ shown, article }: { shown: Shown; article: Article }) {
  const url = shown.urls.get(article.id)
  const anchor = articleAnchor(article.n)
  return (
    <p class="meta">
      <span>
        <a href={`../${fileOf(shown, anchor)}#${anchor}`}>article {article.n}</a>
      </span>
      <span class="name">{outletOf(article)}</span>
      <Facts shown={shown} article={article} />
      {url && (
        <span>
          <a href={url}>live page</a>
        </span>
      )}
    </p>
  )
}

function Foot({ shown, article, passages }: { shown: Shown; article: Article; passages: number }) {
  return (
    <footer>
      <p>
        {shown.passagesOnly
          ? 'Only the passages that the record cites are shown; […] stands for the rest.'
          : 'The article as it was read. What the record cites is marked'}
        {passages === 0 ? '; nothing is.' : ', and ↩ leads back to the line that cites it.'} Read from{' '}
        <span class="source">{article.source}</span>; the record is as of <DateWords edtf={shown.record.asOf} />.
      </p>
    </footer>
  )
}
