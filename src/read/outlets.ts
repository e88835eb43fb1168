/// <reference lib="dom" />
import type { Linked } from './linked.ts'
import type { Meta } from './meta.ts'
import { lastPart, letters, linesOf } from './titles.ts'
import { AGENCY } from './words/kinds.ts'

const NAMED = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'] as const

/** The outlet: what the page names as such; else what follows the title where the address bears that name; else the host. */
export function outletOf(
  document: Document,
  meta: Meta,
  linked: Linked | undefined,
  url: string | null,
): string | null {
  const named = [...publisherOf(linked, meta), ...NAMED.map((name) => meta(name))].find(isName)
  if (named) return named.split(/\s+[|–—»]\s+/, 1)[0]!.replace(/^@/, '')
  const host = hostOf(url)
  if (host === null) return null
  const title = linesOf(document, 'title')[0] ?? ''
  const ends = [lastPart(title)?.words, title.split(/\s*[|–—»-]\s+/, 1)[0]]
  const last = ends.find((words) => words && words !== title && isOf(words, host))
  return last ?? host
}

// Where the text is an agency's its JSON-LD may name that as publisher; the site is called by its own name elsewhere.
const publisherOf = (linked: Linked | undefined, meta: Meta): (string | null | undefined)[] =>
  IS_AGENCY.test(linked?.publisher ?? '') ? [meta('og:site_name'), linked?.publisher] : [linked?.publisher]

const IS_AGENCY = new RegExp(`^(?:${AGENCY})$`)

const isName = (words: string | null | undefined): words is string => !!words && !/^(?:https?:)?\/\//.test(words)

/** True for words that a host's name spells: "The Harbour Post" of harbour-post.example. */
function isOf(words: string, host: string): boolean {
  const name = letters(words)
  return name.length >= 3 && host.replace(/[^a-z0-9]/g, '').includes(name)
}

/** The host of a web address, without `www.`. */
export const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null
