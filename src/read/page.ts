/// <reference lib="dom" />
import { noteOf } from '../record/index.ts'
import { dateOfLine } from './credits.ts'
import type { Claim, Draft, Piece } from './draft.ts'
import { factsOf } from './facts.ts'
import { mainPart } from './main.ts'
import { piecesOf } from './pieces.ts'
import { sweep } from './sweep.ts'
import { parseTree } from './tree.ts'

const NEAR = 30 // blocks between a title and its text

/** The date that stands between the title and the text on a page that gives none in its head; two different ones are none. */
function datesBetween(all: readonly Piece[], title: string | null, first: Piece | undefined): Claim[] {
  const from = all.findIndex((p) => p.text === title)
  const to = all.findIndex((p) => p.text === first?.text)
  if (from < 0 || to - from > NEAR) return []
  const dates = new Set(all.slice(from + 1, to).flatMap((p) => dateOfLine(p.text) ?? []))
  return dates.size === 1 ? [{ edtf: [...dates][0]!, basis: 'dateline' }] : []
}

/** Reads an HTML page: its main text, and what it says of itself. Everything else on it is listed as removed. */
export function pageDraft(source: string, html: string): Draft {
  const { document, deep } = parseTree(html)
  const facts = factsOf(document)
  const all = piecesOf(document.body)
  if (!deep) sweep(document)
  const main = deep ? undefined : mainPart(document)
  const pieces = main ? piecesOf(main) : all
  const kept = new Set(pieces.map((p) => p.text))
  const removed = all.filter((p) => !kept.has(p.text)).map((p) => p.text)
  if (facts.claims.length === 0) facts.claims.push(...datesBetween(all, facts.title, pieces[0]))
  const notes = deep
    ? [noteOf('page', source, 'page', 'it is too large or too deeply nested; all its text is kept')]
    : []
  return { source, form: 'page', facts, pieces, removed, notes }
}
