import { dateOfLine } from './credits.ts'
import type { Piece } from './draft.ts'
import { furnitureOf } from './furniture.ts'
import { endsSentence } from './shape.ts'

const NEAR = 30 // blocks between a title and its text
const SHORTEST = 60
const LONGEST = 500
const NAME = /(?<=[\p{L}\p{N},;’']\s)\p{Lu}\p{L}+|\d+/gu // a capital inside a sentence, or a number

/**
 * The text of an article with its lead, where that names somebody or gives a number that the text does not have: other
 * leads say again what the text says. `leads`: the words of elements that their makers call so.
 */
export function withLead(all: readonly Piece[], title: string | null, main: Piece[], leads: Set<string>): Piece[] {
  const first = main.findIndex((p) => !isLeadIn(p, leads))
  const [inside, text] = [main.slice(0, Math.max(0, first)), main.slice(Math.max(0, first))]
  const outside = leadBefore(all, title, main)
  return [...outside, ...inside]
    .filter((p) => p.text.length < SHORTEST || tellsMore(p.text, text))
    .map(asText)
    .concat(text)
}

const asText = (p: Piece): Piece => (p.text.length < SHORTEST ? p : { ...p, kind: 'paragraph' })

// A heading that is a sentence, before the first paragraph, is a lead as well.
const isLeadIn = ({ kind, text }: Piece, leads: Set<string>): boolean =>
  (kind !== 'item' && leads.has(text)) || (kind === 'heading' && (text.length < SHORTEST || endsSentence(text)))

/** What stands as a lead between the title and the part of the page that holds the text. */
function leadBefore(all: readonly Piece[], title: string | null, main: readonly Piece[]): Piece[] {
  const to = all.findIndex((p) => p.text === main[0]?.text)
  const from = all.findIndex((p) => p.text === title)
  if (from < 0 || to < from || to - from > NEAR) return []
  const lead = all.slice(from + 1, to).find(isLead)
  return lead ? [lead] : []
}

function tellsMore(lead: string, main: readonly Piece[]): boolean {
  const names = lead.match(NAME) ?? []
  return names.some((name) => !main.some((p) => p.text.includes(name)))
}

function isLead({ kind, text, linked = 0 }: Piece): boolean {
  if (kind === 'item' || linked > 0.5 || text.length < SHORTEST || text.length > LONGEST) return false
  return endsSentence(text) && !dateOfLine(text) && furnitureOf(text, true) === undefined
}
