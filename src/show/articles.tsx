import { type Article, onceFor } from '../record/index.ts'
import type { Entry } from './cited.ts'
import { Facts } from './facts.tsx'
import { articleAnchor } from './places.ts'
import { Report } from './report.tsx'
import { langOf, pageOf, type Shown, titleOf } from './shown.ts'

type ArticlesProps = { shown: Shown; articles: readonly Article[]; entries: readonly Entry[] }

/** Articles of the story, under the one number each has on the whole page. */
export function Articles({ shown, articles, entries }: ArticlesProps) {
  const weights = weightsOf(entries)
  const most = [...weights.values()].reduce((lines, weight) => Math.max(lines, weight.lines), 1)
  return (
    <ol class="plain">
      {articles.map((article) => (
        <Listed
          key={article.id}
          shown={shown}
          article={article}
          weight={weights.get(article.id)}
          all={entries.length}
          most={most}
        />
      ))}
    </ol>
  )
}

/** How many lines of the page rest on an article, and how many of these on it alone. */
type Weight = { lines: number; alone: number }

const weightsOf = onceFor((entries: readonly Entry[]): Map<string, Weight> => {
  const weights = new Map<string, Weight>()
  for (const { full } of entries) {
    const articles = new Set(full.map((c) => c.article))
    for (const id of articles) {
      const { lines, alone } = weights.get(id) ?? { lines: 0, alone: 0 }
      weights.set(id, { lines: lines + 1, alone: alone + (articles.size === 1 ? 1 : 0) })
    }
  }
  return weights
})

type ListedProps = { shown: Shown; article: Article; weight: Weight | undefined; all: number; most: number }

function Listed({ shown, article, weight, all, most }: ListedProps) {
  const url = shown.urls.get(article.id)
  return (
    <li class="row" id={articleAnchor(article.n)}>
      <p class="label">
        [{article.n}] {article.outlet ?? <em>outlet unknown</em>}
        {weight && <Bar share={weight.lines / most} />}
      </p>
      <div class="body">
        <p class="headline">
          <a href={pageOf(article.n)} lang={article.title === null ? undefined : langOf(article)}>
            {titleOf(article)}
          </a>
        </p>
        <p class="meta">
          <Facts shown={shown} article={article} />
          <span>
            {weight
              ? `${weight.lines} of ${all} lines rest on it, ${weight.alone || 'none'} on it alone`
              : 'no line rests on it'}
          </span>
          {url && (
            <span class="live">
              <a href={url}>live page</a>
            </span>
          )}
        </p>
      </div>
      <Report id={article.id} />
    </li>
  )
}

/** How much rests on an article beside the one on which most does, for the eye: the words beside it say how much. */
const Bar = ({ share }: { share: number }) => (
  <svg class="weight" viewBox="0 0 100 6" aria-hidden="true">
    <rect width="100" height="6" />
    <rect class="rests" width={Math.round(share * 100)} height="6" />
  </svg>
)
