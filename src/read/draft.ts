import type { ArticleKind, Block, Note, Published } from '../record/index.ts'

/** One input as found: `name` is what the record calls it, `path` where its bytes lie. */
export type Source = { name: string; path: string; given: Given | null }

/** What the analyst knows of a source, from `sources.csv`; it wins over what the source says of itself. */
export type Given = { published: string | null; outlet: string | null; url: string | null; title: string | null }

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
  form: 'page' | 'feed' | 'markdown' | 'plain'
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
