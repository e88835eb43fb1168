import {
  type Article,
  type Span,
  type StoryRecord,
  type Texts,
  type ToldStory,
  TrucelineError,
} from '../record/index.ts'
import { webUrl } from './live.ts'
import { filesOf, type Lists, listsIn, STORY_FILE } from './places.ts'

/** A story on its way to its pages: the record, its texts, and what every part of the page looks up. */
export type Shown = {
  record: StoryRecord
  texts: Texts
  passagesOnly: boolean
  articles: Map<string, Article>
  urls: Map<string, string> // of articles by id: only those that a browser may be sent to
  languages: Map<string, string> // the names of the articles' languages, by code
  lists: Lists
  files: Map<string, string> // of things in long lists by anchor
  here: string // the file of the page that is being made
}

const has = (pair: readonly [string, string | undefined]): pair is [string, string] => pair[1] !== undefined

export function shownOf({ record, texts }: ToldStory, passagesOnly: boolean): Shown {
  const articles = new Map(record.articles.map((a) => [a.id, a]))
  const urls = new Map(record.articles.map((a) => [a.id, webUrl(a.url)] as const).filter(has))
  const languages = new Map(
    [...new Set(record.articles.map((a) => a.language))].map((code) => [code, languageName(code)]),
  )
  const lists = listsIn(record)
  return { record, texts, passagesOnly, articles, urls, languages, lists, files: filesOf(lists), here: STORY_FILE }
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code
  } catch {
    return code
  }
}

/** The file in which an anchor stands. */
export const fileOf = ({ files }: Pick<Shown, 'files'>, anchor: string): string => files.get(anchor) ?? STORY_FILE

/** The address of an anchor, seen from the page that is being made. */
export function hrefTo(shown: Pick<Shown, 'files' | 'here'>, anchor: string): string {
  const file = fileOf(shown, anchor)
  return file === shown.here ? `#${anchor}` : `${file}#${anchor}`
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
