import { type Agreement, idOf, type NamedPlace, type Note, noteOf } from '../record/index.ts'
import { agreementOf } from './agreement.ts'
import { binderOf, type Text } from './bind.ts'
import { folderOf, nameOf, readDrawings } from './places.ts'
import { readSheet, type TextFile } from './sheet.ts'

export { articleOf } from './article.ts'
export type { Text } from './bind.ts'
export { proposeTerms } from './propose/index.ts'
export type { TextFile } from './sheet.ts'

/** What a folder `agreement/` gives: its agreements, and the frozen texts that their lines cite, the places they name. */
export type Agreed = { agreements: Agreement[]; texts: Text[]; places: NamedPlace[]; notes: Note[] }

/**
 * Reads the files of a folder `agreement/`: each YAML sheet with the text it names, as Markdown or plain text, and the
 * drawings (GeoJSON) it points to; those of its own folder come first. Texts are frozen as they are. Trouble becomes a
 * note; files may come in any order. Of two sheets with one id the first by name counts.
 */
export function readAgreements(files: readonly TextFile[]): Agreed {
  const ordered = [...files].sort((a, b) => (a.source < b.source ? -1 : 1))
  const { geometries, places, notes } = readDrawings(ordered.filter((f) => /\.(geo)?json$/i.test(f.source)))
  const agreed: Agreed = { agreements: [], texts: [], places, notes }
  for (const file of ordered.filter((f) => /\.ya?ml$/i.test(f.source))) {
    const trouble = (reason: string) => notes.push(noteOf('terms', file.source, 'sheet', reason))
    const { sheet, notes: troubles } = readSheet(file)
    notes.push(...troubles)
    if (!sheet) continue
    const named = nearest(file, ordered, sheet.agreement.text)
    if (!named) trouble(`there is no text ${sheet.agreement.text} beside it`)
    else if (agreed.agreements.some((a) => a.id === sheet.agreement.id))
      trouble(`another sheet has the id ${sheet.agreement.id}: this one is left out`)
    else {
      const text = { id: idOf('agreement', named.source, named.text), ...named }
      const agreement = agreementOf(
        sheet,
        geometries.seenFrom(folderOf(file.source)),
        binderOf(text, file.source, notes),
      )
      if (agreement) agreed.agreements.push(agreement)
      if (agreement && !agreed.texts.some((t) => t.id === text.id)) agreed.texts.push(text)
    }
  }
  notes.push(...replacedInCircles(agreed.agreements))
  return agreed
}

/** The file of a name in the folder of another, or else the first of that name. */
function nearest({ source }: TextFile, files: readonly TextFile[], name: string): TextFile | undefined {
  const named = files.filter((f) => nameOf(f.source) === nameOf(name) && f.source !== source)
  return named.find((f) => folderOf(f.source) === folderOf(source)) ?? named[0]
}

/** A note for each agreement that, by way of what it replaces, would replace itself. */
function replacedInCircles(agreements: readonly Agreement[]): Note[] {
  const byId = new Map(agreements.map((a) => [a.id, a]))
  const leadsTo = ({ id, replaces }: Agreement): boolean => {
    const seen = new Set<string>()
    for (let next = replaces; next !== null && !seen.has(next); next = byId.get(next)?.replaces ?? null) {
      if (next === id) return true
      seen.add(next)
    }
    return false
  }
  return agreements
    .filter(leadsTo)
    .map(({ id, replaces }) =>
      noteOf('terms', id, 'sheet', `it replaces ${replaces}, which in turn replaces it: which of them holds is open`),
    )
}
