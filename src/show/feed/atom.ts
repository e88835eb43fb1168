import { ABOUT, type Entry, type Feed } from './entries.tsx'
import { documentOf, element } from './xml.ts'

/** A feed in Atom (RFC 4287); relative addresses are resolved against the feed's own. */
export function atomOf(feed: Feed, file: string): string {
  return documentOf(
    element(
      'feed',
      [
        element('id', feed.id),
        element('title', feed.title),
        element('subtitle', ABOUT),
        element('updated', feed.at),
        element('author', [element('name', 'Truceline')]),
        element('link', [], { rel: 'alternate', type: 'text/html', href: feed.href }),
        element('link', [], { rel: 'self', type: 'application/atom+xml', href: `${feed.home}${file}` }),
        ...feed.entries.map(entryOf),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    ),
  )
}

const entryOf = ({ id, title, href, at, html }: Entry) =>
  element('entry', [
    element('id', id),
    element('title', title),
    element('updated', at),
    element('link', [], { rel: 'alternate', type: 'text/html', href }),
    element('content', html, { type: 'html' }),
  ])
