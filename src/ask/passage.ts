import type { Citation } from '../record/index.ts'

/** Where in a record a passage stands; `text` is a sentence of an article that no list of the record rests on. */
export type List =
  | 'event'
  | 'pledge'
  | 'quote'
  | 'figure'
  | 'dispute'
  | 'summary'
  | 'term'
  | 'guarantee'
  | 'finding'
  | 'incident'
  | 'obligation'
  | 'access'
  | 'text'

/** The article, agreement or row that a passage stands in: null is what is not known. */
export type From = {
  id: string
  outlet: string | null
  title: string | null
  published: string | null
  digest: boolean
}

/**
 * A stretch of what was read, with what the record says on the strength of it. `line` is as the record tells it;
 * `citation` is null only for what people or sensors entered as a row, which `entries` then names.
 */
export type Passage = {
  story: string
  line: string
  citation: Citation | null
  from: From
  lists: List[]
  entries: string[]
  who: string[]
  speaks: string[]
  days: string[]
  said: string
  before: string[]
  conditional: boolean
}
