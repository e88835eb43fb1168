import type { ArticleKind, Block, Note, Published } from '../record/index.ts'
import type { ZipPart } from './doors/zip.ts'

/** One input as found: `name` is what the record calls it, `path` where its bytes lie; `part`: in a zip file there. */
export type Source = { name: string; path: string; given: Given | null; part?: ZipPart; capture?: Capture }

/** Where and when an archive says that a page was fetched; `at` is ISO 8601. */
export type Capture = { url: string; at: string }

/**
 * What the analyst knows of a source, from `sources.csv`; it wins over what the source says of itself. `fed` is the date,
 * as EDTF, by the feed that named the source: it counts as the word of a feed.
 */
export type Given = {
  published: string | null
  outlet: string | null
  url: string | null
  title: string | null
  fed?: string | null
}

/** What is known of all that lies in a source: title, address and date are those of each thing in it. */
export const outletOnly = (given: Given): Given => ({ ...given, title: null, url: null, published: null })

/** A block of an article that is not frozen yet. `linked`: the share of its text that stands in links, 0 to 1. */
export type Piece = { kind: Block['kind']; text: string; linked?: number }

/** A date of publication that something in the source speaks for. */
export type Claim = { edtf: string; basis: Published['basis'] }

/** What a source says of itself, apart from its text. */
export type Facts = {
  title: string | null
  outlet: string | null
  byline: string[]
  url: string | null
  language: string | null
  kind: ArticleKind | null
  claims: Claim[] // the most trustworthy first
}

/** One article on its way to be frozen. Refiners take a draft and return the next; what they throw out is listed. */
export type Draft = {
  source: string
  form: 'page' | 'feed' | 'markdown' | 'plain' | 'pdf' | 'mail'
  facts: Facts
  pieces: Piece[]
  removed: string[]
  notes: Note[]
}
export type Refiner = (draft: Draft) => Draft

/** Nothing known. */
export const noFacts = (): Facts => ({
  title: null,
  outlet: null,
  byline: [],
  url: null,
  language: null,
  kind: null,
  claims: [],
})
