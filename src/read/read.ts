import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'
import { decode } from './decode.ts'
import { type Draft, noFacts, type Source } from './draft.ts'
import { pageDraft } from './page.ts'
import { plainPieces } from './plain.ts'
import { finish } from './tidy.ts'
import { seen } from './white.ts'

/**
 * Reads one source: bytes to frozen articles, one for a page or text, many for a feed. Pure and synchronous. Trouble in
 * the source is a note, never thrown. `clock` is ISO 8601.
 */
export function readSource(
  source: Source,
  bytes: Uint8Array,
  clock: string,
): { articles: FrozenArticle[]; notes: Note[] } {
  const decoded = decode(bytes)
  if ('binary' in decoded) return none(source, 'binary', `it holds ${decoded.binary}, no text`)
  if (decoded.text.trim() === '') return none(source, 'empty', 'it is empty')
  const drafts = draftsOf(source, decoded.text)
  const read = drafts.map((draft) => finish(draft, source.given, clock))
  const notes = decoded.trouble ? [noteOf('encoding', source.name, 'decode', decoded.trouble)] : []
  return { articles: read.flatMap((r) => r.articles), notes: [...notes, ...read.flatMap((r) => r.notes)] }
}

const none = ({ name }: Source, kind: string, reason: string) => ({
  articles: [],
  notes: [noteOf(kind, name, 'read', reason)],
})

function draftsOf(source: Source, text: string): Draft[] {
  return [
    /<(html|body|p|div)\b/i.test(text.slice(0, 5000)) ? pageDraft(source.name, text) : plainDraft(source.name, text),
  ]
}

function plainDraft(source: string, text: string): Draft {
  return { source, form: 'plain', facts: noFacts(), pieces: plainPieces(seen(text)), removed: [], notes: [] }
}
