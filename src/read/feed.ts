/// <reference lib="dom" />
import { createRequire } from 'node:module'
import { type Note, noteOf } from '../record/index.ts'
import { withoutDoctype } from './bounds.ts'
import { edtfOf } from './dates.ts'
import type { Draft, Facts, Piece } from './draft.ts'
import { piecesOf } from './pieces.ts'
import { plainPieces } from './plain.ts'
import { dateInUrl } from './published.ts'
import { sweep } from './sweep.ts'
import { parseTree } from './tree.ts'
import { oneLine, seen } from './white.ts'

// Loaded when the first feed is met.
const load = createRequire(import.meta.url)
const feedsmith = (): typeof import('feedsmith') => load('feedsmith')

/** One item of a feed, whatever the feed's format; `html` as the feed gives it. */
type Item = { id: string; title: string; html: string; people: string[]; url: string | null; published: string | null }
type Feed = { outlet: string | null; language: string | null; items: Item[] }

/** Reads RSS, RDF, Atom and JSON Feed: one draft an item, whose source is `feed#item-id`. Entities of a DTD are never expanded. */
export function feedDrafts(source: string, text: string): { drafts: Draft[]; notes: Note[] } {
  const feed = parsed(text)
  if (typeof feed === 'string') return { drafts: [], notes: [noteOf('malformed', source, 'feed', feed)] }
  if (feed.items.length === 0) return { drafts: [], notes: [noteOf('empty', source, 'feed', 'there is no item in it')] }
  const ids = distinct(feed.items.map((item) => item.id))
  return { drafts: feed.items.map((item, i) => draftOf(`${source}#${ids[i]}`, item, feed)), notes: [] }
}

function parsed(text: string): Feed | string {
  try {
    const { format, feed } = feedsmith().parseFeed(withoutDoctype(text))
    if (format === 'json') return fromJson(feed)
    return format === 'atom' ? fromAtom(feed as Of<'atom'>) : fromRss(feed as Of<'rss'>)
  } catch (error) {
    return `it cannot be parsed: ${oneLine((error as Error).message).slice(0, 200)}`
  }
}

type Of<F extends string> = Extract<ReturnType<typeof import('feedsmith').parseFeed>, { format: F }>['feed']

const dateOf = (date: unknown): string | null => (typeof date === 'string' ? (edtfOf(date) ?? null) : null)

function fromRss(feed: Of<'rss'>): Feed {
  const items = (feed.items ?? []).map((item, i) => ({
    id: item.guid?.value ?? item.link ?? String(i + 1),
    title: item.title ?? '',
    html: item.content?.encoded ?? item.description ?? '',
    people: item.dc?.creators ?? (item.authors ?? []).map(String),
    url: item.link ?? null,
    published: dateOf(item.pubDate ?? item.dc?.dates?.[0]),
  }))
  return { outlet: feed.title ?? null, language: feed.language ?? null, items }
}

// "updated" is no date of publication.
function fromAtom(feed: Of<'atom'>): Feed {
  const items = (feed.entries ?? []).map((entry, i) => ({
    id: entry.id ?? String(i + 1),
    title: entry.title?.value ?? '',
    html: entry.content?.value ?? entry.summary?.value ?? '',
    people: (entry.authors ?? feed.authors ?? []).flatMap((a) => a.name ?? []),
    url: (entry.links?.find((l) => !l.rel || l.rel === 'alternate') ?? entry.links?.[0])?.href ?? null,
    published: dateOf(entry.published),
  }))
  return { outlet: feed.title?.value ?? null, language: feed.xml?.lang ?? null, items }
}

function fromJson(feed: Of<'json'>): Feed {
  const items = (feed.items ?? []).map((item, i) => ({
    id: String(item.id ?? i + 1),
    title: item.title ?? '',
    html: item.content_html ?? item.content_text ?? item.summary ?? '',
    people: (item.authors ?? feed.authors ?? []).flatMap((a) => a.name ?? []),
    url: item.url ?? null,
    published: dateOf(item.date_published),
  }))
  return { outlet: feed.title ?? null, language: feed.language ?? null, items }
}

/** Ids as given; the second item with the same id is `id~2`. */
function distinct(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return ids.map((id) => {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  })
}

function draftOf(source: string, item: Item, feed: Feed): Draft {
  const { pieces, removed } = contentOf(item.html)
  return { source, form: 'feed', facts: factsOf(item, feed), pieces, removed, notes: [] }
}

function factsOf({ title, people, url, published }: Item, { outlet, language }: Feed): Facts {
  const inUrl = url && dateInUrl(url)
  return {
    title: words(title) || null,
    outlet: (outlet && words(outlet).split(/\s+[|»›–—]\s+/, 1)[0]) || null,
    byline: people.map((name) => nameOf(words(name))).filter((name) => name !== ''),
    url: url?.trim() || null,
    language,
    kind: null,
    claims: [
      ...(published ? [{ edtf: published, basis: 'feed' as const }] : []),
      ...(inUrl ? [{ edtf: inUrl, basis: 'url' as const }] : []),
    ],
  }
}

// a.berg@example.org (Anna Berg)
const nameOf = (author: string) => /^\S+@\S+\s*\((.+)\)$/.exec(author)?.[1] ?? (author.includes('@') ? '' : author)

const isMarkup = (text: string) => /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text)

/** A title may hold tags and entities; its words are what a reader sees. */
function words(text: string): string {
  if (!isMarkup(text)) return oneLine(seen(text))
  return piecesOf(parseTree(text).document.body)
    .map((p) => p.text)
    .join(' ')
}

function contentOf(html: string): { pieces: Piece[]; removed: string[] } {
  if (!isMarkup(html)) return { pieces: plainPieces(seen(html)), removed: [] }
  const { document, deep } = parseTree(html)
  const all = piecesOf(document.body)
  if (deep) return { pieces: all, removed: [] }
  sweep(document)
  const pieces = piecesOf(document.body)
  const kept = new Set(pieces.map((p) => p.text))
  return { pieces, removed: all.map((p) => p.text).filter((text) => !kept.has(text)) }
}
