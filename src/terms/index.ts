import { type Agreement, idOf, type NamedPlace, type Note, noteOf } from '../record/index.ts'
import { agreementOf } from './agreement.ts'
import { binderOf, type Text } from './bind.ts'
import { nameOf, readDrawings } from './places.ts'
import { readSheet, type TextFile } from './sheet.ts'

export { articleOf } from './article.ts'
export type { Text } from './bind.ts'
export { proposeTerms } from './propose/index.ts'
export type { TextFile } from './sheet.ts'

/** What a folder `agreement/` gives: its agreements, and the frozen texts that their lines cite, the places they name. */
export type Agreed = { agreements: Agreement[]; texts: Text[]; places: NamedPlace[]; notes: Note[] }

/**
 * Reads the files of a folder `agreement/`: each YAML sheet with the text it names, as Markdown or plain text, and the
 * drawings (GeoJSON) it points to. Texts are frozen as they are. Trouble becomes a note; files may come in any order.
 */
export function readAgreements(files: readonly TextFile[]): Agreed {
  const ordered = [...files].sort((a, b) => (a.source < b.source ? -1 : 1))
  const { geometries, places, notes } = readDrawings(ordered.filter((f) => /\.(geo)?json$/i.test(f.source)))
  const agreed: Agreed = { agreements: [], texts: [], places, notes }
  for (const file of ordered.filter((f) => /\.ya?ml$/i.test(f.source))) {
    const { sheet, notes: troubles } = readSheet(file)
    notes.push(...troubles)
    if (!sheet) continue
    const named = ordered.find((f) => nameOf(f.source) === nameOf(sheet.agreement.text))
    if (!named) {
      notes.push(noteOf('terms', file.source, 'sheet', `there is no text ${sheet.agreement.text} beside it`))
      continue
    }
    const text = { id: idOf('agreement', named.source, named.text), ...named }
    const agreement = agreementOf(sheet, geometries, binderOf(text, file.source, notes))
    if (!agreement) continue
    agreed.agreements.push(agreement)
    if (!agreed.texts.some((t) => t.id === text.id)) agreed.texts.push(text)
  }
  return agreed
}
