/// <reference lib="dom" />
import { peopleIn } from './credits.ts'
import type { Facts } from './draft.ts'
import { type Linked, linkedArticle } from './linked.ts'
import { type Meta, metaOf } from './meta.ts'
import { claimsOf } from './published.ts'
import { oneLine, seen } from './white.ts'

/** What a page says of itself in its head, its JSON-LD and its first heading. To be taken before the page is swept. */
export function factsOf(document: Document): Facts {
  const meta = metaOf(document)
  const linked = linkedArticle(document)
  const url = urlOf(document, meta, linked)
  const outlet = outletOf(document, meta, linked, url)
  return {
    title: titleOf(document, meta, linked, outlet),
    outlet,
    byline: bylineOf(document, meta, linked, outlet),
    url,
    language: document.documentElement.getAttribute('lang') || meta('og:locale', 'content-language', 'language'),
    kind: linked?.kind ?? null,
    claims: claimsOf(document, meta, linked, url),
  }
}

/** The publisher; else what follows the title in <title>, where the address bears that name. */
function outletOf(document: Document, meta: Meta, linked: Linked | undefined, url: string | null): string | null {
  const named = linked?.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher', 'publisher')
  if (named) return named.split(/\s+[|–—»]\s+/, 1)[0]!.replace(/^@/, '')
  const last =
    linesOf(document, 'title')[0]
      ?.split(/\s+[|–—-]\s+/)
      .at(-1) ?? ''
  const letters = last.toLowerCase().replace(/^the |[^a-z0-9]/g, '')
  const host = /^https?:\/\/([^/]+)/.exec(url ?? '')?.[1]?.replaceAll('-', '') ?? ''
  return letters.length >= 3 && host.includes(letters) ? last : null
}

/** The heading that a reader sees, where it fits what the page calls itself; else that, without the outlet's name. */
function titleOf(document: Document, meta: Meta, linked: Linked | undefined, outlet: string | null): string | null {
  const titled = linesOf(document, 'title')[0]
  const named = [linked?.headline, meta('og:title', 'twitter:title', 'dc.title', 'headline'), titled]
    .flatMap((t) => t || [])
    .map((t) => withoutOutlet(t, outlet))
  const headings = linesOf(document, 'h1').filter((h) => h.toLowerCase() !== outlet?.toLowerCase())
  const fits = headings.map((h) => Math.max(0, ...named.map((n) => likeness(h, n))))
  const best = fits.indexOf(Math.max(...fits))
  if ((fits[best] ?? 0) >= 0.5) return headings[best]!
  // Where only <title> speaks against it, the one heading that is shown is the title.
  const sole = named.length <= 1 && headings.length === 1 && headings[0]!.split(' ').length > 2
  return sole ? headings[0]! : (named[0] ?? headings[0] ?? null)
}

const linesOf = (document: Document, tag: string): string[] =>
  [...document.querySelectorAll(tag)].map((e) => oneLine(seen(e.textContent ?? ''))).filter((text) => text !== '')

/** The share of words that two texts have in common (Jaccard), 0 to 1. */
function likeness(text: string, other: string): number {
  const [a, b] = [wordsIn(text), wordsIn(other)]
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(1, a.size + b.size - both)
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** "Talks resume in Geneva - The Example | World" without what follows: the outlet's name or a short last part. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|\-–—•·:»]\s+|\s*\|\s*/)
  if (parts.length < 2) return title
  const at = outlet ? title.toLowerCase().lastIndexOf(outlet.toLowerCase()) : -1
  const cut = at > 10 ? title.slice(0, at) : title.slice(0, title.length - parts.at(-1)!.length)
  const short = at > 10 || parts.at(-1)!.split(' ').length <= 4
  return short && cut.split(' ').length > 4 ? cut.replace(/[\s|\-–—•·:»]+$/, '') : title
}

function urlOf(document: Document, meta: Meta, linked: Linked | undefined): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  const found = [canonical, meta('og:url'), linked?.url].find((url) => url && /^https?:\/\/[^/]+\/./i.test(url))
  return found?.trim() ?? null
}

function bylineOf(document: Document, meta: Meta, linked: Linked | undefined, outlet: string | null): string[] {
  const shown = document.querySelector(
    '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author-name"], [class~="author"]',
  )
  const ways = [
    linked?.authors ?? [],
    [meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author') ?? ''],
    [oneLine(seen(shown?.textContent ?? ''))],
  ]
  for (const way of ways) {
    const people = way.flatMap((line) => (line.length <= 200 && !line.startsWith('http') ? peopleIn(line) : []))
    const own = people.filter((name) => name.toLowerCase() !== outlet?.toLowerCase())
    if (own.length > 0) return [...new Set(own)]
  }
  return []
}
