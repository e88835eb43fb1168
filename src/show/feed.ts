import type { Run, StoryRecord } from '../record/index.ts'
import { atomOf } from './feed/atom.ts'
import { feedOf } from './feed/entries.tsx'
import { jsonFeedOf } from './feed/json.ts'
import { rssOf } from './feed/rss.ts'
import { FEEDS } from './feeds.tsx'

const WRITERS = { 'atom.xml': atomOf, 'rss.xml': rssOf, 'feed.json': jsonFeedOf }

/**
 * What changed in a story as Atom, RSS 2.0 and JSON Feed 1.1. `site` is the address under which the output is published,
 * with a stroke at its end; without it links are relative.
 */
export function feedsOf(record: StoryRecord, runs: readonly Run[], site: string | null) {
  const feed = feedOf(record, runs, site)
  return FEEDS.map(({ file }) => ({ path: `${record.slug}/${file}`, content: WRITERS[file](feed, file) }))
}
