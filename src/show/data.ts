import { type Article, dayOf } from '../record/index.ts'
import { partsOf } from './places.ts'
import type { Shown } from './shown.ts'

/** The story as JSON-LD (schema.org `Dataset`): what it is, from when to when, its files, and the articles it rests on. */
export function dataOf({ record, urls }: Shown) {
  const { title, asOf, span, articles } = record
  const long = partsOf('articles', articles.length).length > 0
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title.text,
    dateModified: asOf,
    temporalCoverage: span,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'record.json' },
      { '@type': 'DataDownload', encodingFormat: 'text/markdown', contentUrl: 'story.md' },
    ],
    ...(long ? {} : { isBasedOn: articles.map((article) => articleData(article, urls.get(article.id))) }),
  }
}

function articleData({ title, outlet, published, language }: Article, url: string | undefined) {
  const day = published && dayOf(published.edtf)
  return {
    '@type': 'NewsArticle',
    inLanguage: language,
    ...(title === null ? {} : { headline: title }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(day ? { datePublished: day } : {}),
  }
}
