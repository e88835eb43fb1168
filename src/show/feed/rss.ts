import { ABOUT, type Entry, type Feed } from './entries.tsx'
import { documentOf, element } from './xml.ts'

/** A feed in RSS 2.0, which has no relative addresses: without a site's address its links are a reader's guess. */
export function rssOf(feed: Feed, file: string): string {
  const self = { rel: 'self', type: 'application/rss+xml', href: `${feed.home}${file}` }
  const channel = element('channel', [
    element('title', feed.title),
    element('link', feed.href),
    element('description', ABOUT),
    element('language', 'en'),
    element('lastBuildDate', dateOf(feed.at)),
    element('generator', 'Truceline'),
    ...(feed.home === '' ? [] : [element('atom:link', [], self)]),
    ...feed.entries.map(itemOf),
  ])
  return documentOf(element('rss', [channel], { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }))
}

const itemOf = ({ id, title, href, at, html }: Entry) =>
  element('item', [
    element('title', title),
    element('link', href),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', dateOf(at)),
    element('description', html),
  ])

/** A date as RFC 822 writes it. */
const dateOf = (at: string) => new Date(at).toUTCString()
