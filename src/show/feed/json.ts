import { ABOUT, type Entry, type Feed } from './entries.tsx'

/** A feed as JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed, file: string): string {
  const { title, home, href, entries } = feed
  const said = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: ABOUT,
    language: 'en',
    home_page_url: href,
    feed_url: `${home}${file}`,
    items: entries.map(itemOf),
  }
  return `${JSON.stringify(said, null, 1)}\n`
}

const itemOf = ({ id, title, href, at, html }: Entry) => ({
  id,
  url: href,
  title,
  content_html: html,
  date_published: at,
})
