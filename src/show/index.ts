import type { ToldStory } from '../record/index.ts'
import { articlePage } from './article.tsx'
import { entriesOf, passagesOf } from './cited.ts'
import { listPages } from './list.tsx'
import type { Page } from './page.tsx'
import { reportPage } from './report/page.tsx'
import { shownOf } from './shown.ts'
import { storyPage } from './story.tsx'

export { changesPage } from './changes.tsx'
export { feedsOf } from './feed.ts'
export { type List, listsOf } from './lists.ts'
export { markdownOf } from './markdown.ts'
export { withNews } from './news.tsx'
export type { Page } from './page.tsx'
export { showStories } from './stories.tsx'
export { timelineJsOf } from './timelinejs.ts'

/**
 * The pages of one story, each made when it is asked for: `<slug>/index.html`, `<slug>/<list>.html` (then
 * `<list>-2.html`) for each list too long for it, `<slug>/report.html`, and `<slug>/articles/<n>.html` for every article.
 * A passage stands there under the fragment `c<start>-<end>`. What changed is not said yet: `withNews` puts it into the
 * first of them. With `passagesOnly` no page holds more of an article than is cited.
 * @throws TrucelineError `ours` when the record cites an article that it does not list.
 */
export function* showStory(told: ToldStory, options: { passagesOnly: boolean }): Generator<Page> {
  const shown = shownOf(told, options.passagesOnly)
  const entries = entriesOf(told.record)
  const passages = passagesOf(entries)
  yield storyPage(shown, entries)
  yield* listPages(shown, entries)
  yield reportPage(shown)
  for (const article of told.record.articles)
    yield articlePage(shown, article, [...(passages.get(article.id)?.values() ?? [])])
}
