/// <reference lib="dom" />
import { peopleShown } from './bylines.ts'
import { peopleIn } from './credits.ts'
import type { Facts } from './draft.ts'
import { type Linked, linkedArticle } from './linked.ts'
import { type Meta, metaOf } from './meta.ts'
import { outletOf } from './outlets.ts'
import { claimsOf } from './published.ts'
import { type Sign, signsOf } from './signs.ts'
import { linesOf, namesOf, titleOf } from './titles.ts'

/**
 * What a page says of itself in its head, its JSON-LD, its first heading and the names of its elements. To be taken before
 * the page is swept. `known`: the address at which it is known to lie, for a page that does not say its own.
 */
export function factsOf(document: Document, known: string | null = null): Facts {
  const meta = metaOf(document)
  const address = addressOf(document, meta) ?? whole(known)
  const linked = linkedArticle(document, {
    url: address,
    titles: [...linesOf(document, 'h1'), ...namesOf(document, null, meta)],
  })
  const url = address ?? whole(linked?.url)
  const outlet = outletOf(document, meta, linked, url)
  const title = titleOf(document, namesOf(document, linked?.headline ?? null, meta), outlet)
  const signs = signsOf(document, title)
  return {
    title,
    outlet,
    byline: bylineOf(meta, linked, signs, outlet),
    url,
    language: document.documentElement.getAttribute('lang') || meta('og:locale', 'content-language', 'language'),
    kind: linked?.kind ?? null,
    claims: claimsOf(document, { meta, linked, url, signs }),
  }
}

function addressOf(document: Document, meta: Meta): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return whole(canonical) ?? whole(meta('og:url'))
}

/** A web address of a page, not of a site's front door. */
const whole = (url: string | null | undefined): string | null =>
  url && /^https?:\/\/[^/]+\/./i.test(url) ? url.trim() : null

const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article.author_name',
]

function bylineOf(meta: Meta, linked: Linked | undefined, signs: readonly Sign[], outlet: string | null): string[] {
  const isOwn = (name: string) => name.toLowerCase() !== outlet?.toLowerCase()
  const ways = [linked?.authors ?? [], ...AUTHORS.map((name) => [meta(name) ?? ''])]
  for (const way of ways) {
    const people = way.flatMap((line) => (line.length <= 200 && !line.startsWith('http') ? peopleIn(line) : []))
    if (people.some(isOwn)) return [...new Set(people.filter(isOwn))]
  }
  return peopleShown(signs).filter(isOwn)
}
