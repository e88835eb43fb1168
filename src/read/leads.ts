import { dateOfLine } from './credits.ts'
import type { Piece } from './draft.ts'
import { furnitureOf } from './furniture.ts'
import { endsSentence } from './shape.ts'

const NEAR = 30 // blocks between a title and its text
const SHORTEST = 60
const LONGEST = 500
const NAME = /(?<=[\p{L}\p{N},;’']\s)\p{Lu}\p{L}+|\d+/gu // a capital inside a sentence, or a number

/**
 * The lead of an article that stands between the title and the part of the page that holds the text, where it names
 * somebody or gives a number that the text does not have. Others say again what the text says, and are furniture.
 */
export function leadIn(all: readonly Piece[], title: string | null, main: readonly Piece[]): Piece[] {
  const to = all.findIndex((p) => p.text === main[0]?.text)
  const from = all.findIndex((p) => p.text === title)
  if (from < 0 || to < from || to - from > NEAR) return []
  const lead = all.slice(from + 1, to).find(isLead)
  return lead && tellsMore(lead.text, main) ? [{ ...lead, kind: 'paragraph' }] : []
}

function tellsMore(lead: string, main: readonly Piece[]): boolean {
  const names = lead.match(NAME) ?? []
  return names.some((name) => !main.some((p) => p.text.includes(name)))
}

function isLead({ kind, text, linked = 0 }: Piece): boolean {
  if (kind === 'item' || linked > 0.5 || text.length < SHORTEST || text.length > LONGEST) return false
  return endsSentence(text) && !dateOfLine(text) && furnitureOf(text, true) === undefined
}
