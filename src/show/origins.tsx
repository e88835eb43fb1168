import { articleOf, outletOf, pageOf, type Shown } from './shown.ts'

/** Says so where everything rests on one origin, however many outlets carry it. */
export function Single({ shown, origins }: { shown: Shown; origins: readonly string[] }) {
  const [only, ...others] = origins
  if (only === undefined || others.length > 0) return null
  const article = articleOf(shown, only)
  return (
    <span class="single">
      rests on a single origin: <a href={pageOf(article.n)}>{`${outletOf(article)} [${article.n}]`}</a>
    </span>
  )
}
