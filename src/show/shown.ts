import {
  type Article,
  type Span,
  type StoryRecord,
  type Texts,
  type ToldStory,
  TrucelineError,
} from '../record/index.ts'
import { webUrl } from './live.ts'

/** A story on its way to its pages: the record, its texts, and what every part of the page looks up. */
export type Shown = {
  record: StoryRecord
  texts: Texts
  passagesOnly: boolean
  articles: Map<string, Article>
  urls: Map<string, string> // of articles by id: only those that a browser may be sent to
}

const has = (pair: readonly [string, string | undefined]): pair is [string, string] => pair[1] !== undefined

export function shownOf({ record, texts }: ToldStory, passagesOnly: boolean): Shown {
  const articles = new Map(record.articles.map((a) => [a.id, a]))
  const urls = new Map(record.articles.map((a) => [a.id, webUrl(a.url)] as const).filter(has))
  return { record, texts, passagesOnly, articles, urls }
}

/**
 * The article of an id.
 * @throws TrucelineError `ours` when the record cites an article that it does not list.
 */
export function articleOf({ articles }: Shown, id: string): Article {
  const article = articles.get(id)
  if (!article) throw new TrucelineError('ours', `the record cites ${id} but does not list it`)
  return article
}

/** The address of an article's page, seen from the story page. */
export const pageOf = (n: number): string => `articles/${n}.html`

/** The fragment of a passage on its article's page: `c<start>-<end>`, the offsets of the citation. */
export const fragmentOf = ({ start, end }: Span): string => `c${start}-${end}`

/** An article's title as the page names it. */
export const titleOf = ({ title }: Article): string => title ?? 'Untitled'

/** An article's outlet as the page names it. */
export const outletOf = ({ outlet }: Article): string => outlet ?? 'outlet unknown'

/** The language of an article's words where it is another than the page's own. */
export const langOf = ({ language }: Article): string | undefined => (language === 'en' ? undefined : language)
