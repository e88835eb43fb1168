import { type Note, noteOf } from '../record/index.ts'
import { beginning } from './dates.ts'
import type { Capture, Draft } from './draft.ts'
import { dateInUrl } from './published.ts'
import type { Read } from './read.ts'

/**
 * A draft at the address it was fetched from, unless it names its own; the address may bear a date. The items of a feed
 * have addresses of their own.
 */
export function captured(draft: Draft, capture: Capture | undefined): Draft {
  if (!capture || draft.form === 'feed') return draft
  const { facts } = draft
  const date = facts.claims.some((c) => c.basis === 'url') ? undefined : dateInUrl(capture.url)
  const claims = date ? [...facts.claims, { edtf: date, basis: 'url' as const }] : facts.claims
  return { ...draft, facts: { ...facts, url: facts.url ?? capture.url, claims } }
}

/** Refuses, with a note, dates of publication after the time at which the page was fetched. */
export function withoutLater({ articles, notes }: Read, { at }: Capture): Read {
  const refused: Note[] = []
  const sound = articles.map((article) => {
    const { published, source } = article
    if (!published || !(beginning(published.edtf) > Date.parse(at))) return article
    refused.push(
      noteOf(
        'date',
        source,
        'capture',
        `the date ${published.edtf} (${published.basis}) lies after ${at}, when it was fetched`,
      ),
    )
    return { ...article, published: null }
  })
  return { articles: sound, notes: [...notes, ...refused] }
}
