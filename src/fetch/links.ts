import { createRequire } from 'node:module'

/** Addresses that a list names, and what is broken in it, in words. */
export type Named = { urls: string[]; broken: string | null }

/** An item of a feed: its page, and when it was published in the feed's own words. */
export type Item = { url: string; published: string | null }

// Loaded when the first feed or list is followed.
const load = createRequire(import.meta.url)
const feedsmith = (): typeof import('feedsmith') => load('feedsmith')
const saxes = (): typeof import('saxes') => load('saxes')

const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i
const HEAD = 65_536 // beyond it there is none, and hostile text would be searched again and again

/** What a DTD declares is neither expanded nor fetched. */
const withoutDoctype = (text: string) => text.slice(0, HEAD).replace(DOCTYPE, '') + text.slice(HEAD)

/** The items of an RSS, RDF, Atom or JSON feed that lead to a page, in its order, each page once. */
export function itemsIn(text: string, base: string): { items: Item[]; broken: string | null } {
  try {
    const { format, feed } = feedsmith().parseFeed(withoutDoctype(text))
    const named =
      format === 'atom'
        ? atomItems(feed as Of<'atom'>)
        : format === 'json'
          ? jsonItems(feed as Of<'json'>)
          : rssItems(feed as Of<'rss'>)
    return { items: eachOnce(named, base), broken: null }
  } catch (error) {
    return { items: [], broken: (error as Error).message.slice(0, 200) }
  }
}

type Of<F extends string> = Extract<ReturnType<typeof import('feedsmith').parseFeed>, { format: F }>['feed']
type Links = (string | undefined)[]
type Loose = { link: string | undefined; published: unknown }

// "updated" is no date of publication.
const atomItems = ({ entries = [] }: Of<'atom'>): Loose[] =>
  entries.map(({ links, published }) => ({
    link: (links?.find(({ rel }) => !rel || rel === 'alternate') ?? links?.[0])?.href,
    published,
  }))

const jsonItems = ({ items = [] }: Of<'json'>): Loose[] =>
  items.map(({ url, external_url, date_published }) => ({ link: url ?? external_url, published: date_published }))

const rssItems = ({ items = [] }: Of<'rss'>): Loose[] =>
  items.map(({ link, guid, pubDate, dc }) => ({
    link: link ?? (/^https?:/.test(guid?.value ?? '') ? guid!.value : undefined),
    published: pubDate ?? dc?.dates?.[0],
  }))

function eachOnce(named: readonly Loose[], base: string): Item[] {
  const items = named.flatMap(({ link, published }) => {
    const [url] = absolute([link], base)
    const words = typeof published === 'string' ? published.trim().slice(0, LONGEST_DATE) : ''
    return url ? [[url, { url, published: words || null }] as const] : []
  })
  return [...new Map(items.toReversed()).values()].toReversed()
}

const LONGEST_DATE = 100

/** The feeds and further lists that an OPML names, however deep its outlines are nested; broken places are passed over. */
export function outlinesIn(text: string, base: string): Named & { lists: string[] } {
  const feeds: string[] = []
  const lists: string[] = []
  let broken: string | null = null
  const parser = new (saxes().SaxesParser)()
  parser.on('error', ({ message }) => {
    broken ??= message.slice(0, 200)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name.toLowerCase() !== 'outline') return
    const of = lowerCased(attributes)
    if (of.xmlurl) feeds.push(of.xmlurl)
    else if (of.url && /^(include|link)$/i.test(of.type ?? '') && isList(of)) lists.push(of.url)
  })
  parser.write(text.replace(BARE, '&amp;')).close()
  return { urls: absolute(feeds, base), lists: absolute(lists, base), broken }
}

// The commonest flaw: xmlUrl="https://gazette.example/feed?a=1&b=2"
const BARE = /&(?!#?\w{1,32};)/g

const lowerCased = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))

// OPML 2.0: an include is a list; a link is one where its address ends so.
const isList = ({ type, url }: Record<string, string>) => /^include$/i.test(type!) || /\.opml$/i.test(url!)

/** Without their fragments, each once; what is no address is left out. */
function absolute(links: Links, base: string): string[] {
  const urls = links.flatMap((link) => {
    const words = link?.trim()
    return words && URL.canParse(words, base) ? [new URL(words, base).href.split('#', 1)[0]!] : []
  })
  return [...new Set(urls)]
}
