import type { Note } from '../record/index.ts'

/** What an answer holds, by its content and not its name: an article's page, a feed of items, or an OPML list of feeds. */
export type FetchedKind = 'page' | 'feed' | 'list'

/** What became of one address that was asked for; trouble is a note, never thrown. */
export type Fetched = {
  /** As it was given, or as a list or feed names it, in the normal form of the WHATWG and without its fragment. */
  url: string
  /** Where the redirects led. */
  finalUrl: string
  /** The feed or list that names it; null for what the caller named. */
  from: string | null
  /** When that feed says that it was published, in its words; null where it does not say. */
  published: string | null
  /** Null where nothing was read. */
  kind: FetchedKind | null
  /** When the answer came, ISO 8601 in UTC. */
  at: string
  /** The HTTP status; 304 says unchanged; null where there was no answer, or none was asked for. */
  status: number | null
  /** The Content-Type as sent. */
  type: string | null
  /**
   * The whole body without its Content-Encoding, or null. Where only the header tells a legacy charset, it stands here
   * as UTF-8 with a byte order mark, for the header goes no further.
   */
  bytes: Uint8Array | null
  etag: string | null
  lastModified: string | null
  /** The moment before which the site wants no further request. */
  retryAt: string | null
  notes: Note[]
}

/** What an earlier run kept of an address. */
export type Known = {
  kind: FetchedKind | null
  finalUrl: string
  /** When it was last asked for, ISO 8601 in UTC. */
  at: string
  etag: string | null
  lastModified: string | null
  retryAt: string | null
  /** The body kept last, or null where none was kept: then nothing is asked conditionally. */
  bytes: (() => Promise<Uint8Array>) | null
}
