import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'
import { captured } from './capture.ts'
import { decode } from './decode.ts'
import { type Draft, type Given, noFacts, outletOnly, type Source } from './draft.ts'
import { feedDrafts } from './feed.ts'
import { formOf } from './form.ts'
import { markdownDraft } from './markdown.ts'
import { pageDraft } from './page.ts'
import { plainPieces } from './plain.ts'
import { finish } from './tidy.ts'
import { seen } from './white.ts'

/** What reading a source gave: articles, and trouble. */
export type Read = { articles: FrozenArticle[]; notes: Note[] }

/**
 * Reads one source: bytes to frozen articles, one for a page or text, many for a feed. Pure and synchronous. Trouble in
 * the source is a note, never thrown. `clock` is ISO 8601.
 */
export function readSource(source: Source, bytes: Uint8Array, clock: string): Read {
  const { name, given } = source
  const decoded = decode(bytes)
  if ('binary' in decoded) return none(name, 'binary', `it holds ${decoded.binary}, no text`)
  if (decoded.text.trim() === '') return none(name, 'empty', 'it is empty')
  const { drafts, notes } = draftsOf(name, decoded.text, source.capture?.url ?? given?.url ?? null)
  const read = drafts.map((draft) => finish(captured(draft, source.capture), givenTo(draft, given), clock))
  const encoding = decoded.trouble ? [noteOf('encoding', name, 'decode', decoded.trouble)] : []
  return {
    articles: read.flatMap((r) => r.articles),
    notes: [...encoding, ...notes, ...read.flatMap((r) => r.notes)],
  }
}

const none = (name: string, kind: string, reason: string): Read => ({
  articles: [],
  notes: [noteOf(kind, name, 'read', reason)],
})

// A row about a feed speaks of the outlet; title, address and date are those of each item.
function givenTo({ form }: Draft, given: Given | null): Given | null {
  return given && form === 'feed' ? outletOnly(given) : given
}

function draftsOf(name: string, text: string, address: string | null): { drafts: Draft[]; notes: Note[] } {
  const form = formOf(text, name)
  if ('no article' in form) return { drafts: [], notes: [noteOf('no article', name, 'read', form['no article'])] }
  try {
    return parsed(form.form, name, text, address)
  } catch (error) {
    // What breaks a parser (most often too deep a nesting) is trouble in the source.
    return {
      drafts: [],
      notes: [noteOf('malformed', name, 'read', `it cannot be parsed: ${(error as Error).message}`)],
    }
  }
}

function parsed(form: string, name: string, text: string, address: string | null): { drafts: Draft[]; notes: Note[] } {
  if (form === 'feed' || form === 'json feed') return feedDrafts(name, text)
  if (form === 'page') return { drafts: [pageDraft(name, text, address)], notes: [] }
  return { drafts: [form === 'markdown' ? markdownDraft(name, text) : plainDraft(name, text)], notes: [] }
}

function plainDraft(source: string, text: string): Draft {
  return { source, form: 'plain', facts: noFacts(), pieces: plainPieces(seen(text)), removed: [], notes: [] }
}
