/// <reference lib="dom" />
import { noteOf } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { factsOf } from './facts.ts'
import { mainPart } from './main.ts'
import { piecesOf } from './pieces.ts'
import { sweep } from './sweep.ts'
import { parseTree } from './tree.ts'

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
  const notes = deep
    ? [noteOf('page', source, 'page', 'it is too large or too deeply nested; all its text is kept')]
    : []
  return { source, form: 'page', facts, pieces, removed, notes }
}
