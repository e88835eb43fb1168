import type { Article, Citation } from '../record/index.ts'
import type { Opened } from './folder.ts'

/** A citation as it is served: the exact words, where they stand, and whose they are. */
export type Cited = {
  exact: string
  article: string
  start: number
  end: number
  outlet: string | null
  title: string | null
  published: string | null
  url: string | null
}

/** Serves citations with the outlet and date of the article that each stands in. */
export function citing({ stories }: Opened): (citation: Words) => Cited {
  const articles = new Map<string, Article>(stories.flatMap((s) => s.record.articles.map((a) => [a.id, a] as const)))
  return ({ exact, article, start, end }) => {
    const { outlet = null, title = null, published, url = null } = articles.get(article) ?? {}
    return { exact, article, start, end, outlet, title, published: published?.edtf ?? null, url }
  }
}

type Words = Pick<Citation, 'article' | 'start' | 'end' | 'exact'>

/** All citations anywhere in a value, in its order. */
export function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value && 'article' in value) return [value as never]
  return Object.values(value).flatMap(citationsIn)
}
