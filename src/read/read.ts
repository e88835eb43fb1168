import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'
import { decode } from './decode.ts'
import { type Draft, noFacts, type Source } from './draft.ts'
import { freeze } from './freeze.ts'
import { pageDraft } from './page.ts'
import { plainPieces } from './plain.ts'
import { seen } from './white.ts'

/** Reads one source: bytes to frozen articles. Pure; trouble in the source is a note, never thrown. `clock` is ISO 8601. */
export function readSource(
  source: Source,
  bytes: Uint8Array,
  clock: string,
): { articles: FrozenArticle[]; notes: Note[] } {
  const decoded = decode(bytes)
  if ('binary' in decoded) return { articles: [], notes: [noteOf('binary', source.name, 'decode', decoded.binary)] }
  const drafts = [
    /<(html|body|p|div)\b/i.test(decoded.text.slice(0, 5000))
      ? pageDraft(source.name, decoded.text)
      : plainDraft(source.name, decoded.text),
  ]
  const given = source.given
  for (const d of drafts)
    if (given) {
      if (given.published) d.facts.claims.unshift({ edtf: given.published, basis: 'given' })
      d.facts.outlet ??= given.outlet
      d.facts.url ??= given.url
      d.facts.title ??= given.title
      d.facts.language ??= 'en'
    }
  void clock
  return { articles: drafts.map(freeze), notes: drafts.flatMap((d) => d.notes) }
}

function plainDraft(source: string, text: string): Draft {
  return { source, form: 'plain', facts: noFacts(), pieces: plainPieces(seen(text)), removed: [], notes: [] }
}
