/// <reference lib="dom" />
import { noteOf } from '../record/index.ts'
import { dateOfLine } from './credits.ts'
import { isShort, NOT_FREE } from './cut.ts'
import type { Claim, Draft, Facts, Piece } from './draft.ts'
import { factsOf } from './facts.ts'
import { declaredIn, isBare, linkedPieces, unveil, withinBody } from './instead.ts'
import { withLead } from './leads.ts'
import { mainPart } from './main.ts'
import { piecesOf } from './pieces.ts'
import { type Apart, severalIn } from './several.ts'
import { sweep } from './sweep.ts'
import { parseTree } from './tree.ts'

const NEAR = 30 // blocks between a title and its text
const LOCKED = /"isAccessibleForFree"\s*:\s*"?false|content_tier"\s+content="locked/i

/** A page as a draft of its article, and drafts of the other whole articles on it. */
export type Page = Draft & { others?: Draft[] }

/**
 * Reads an HTML page: its main text, and what it says of itself. Everything else on it is listed as removed, but for
 * other whole articles: they are articles of their own, whose source is `page#2`. `address` is where it is known to lie.
 */
export function pageDraft(source: string, html: string, address: string | null = null): Page {
  const { document, deep } = parseTree(html)
  const facts = factsOf(document, address)
  if (deep) return asItIs(source, document, facts)
  unveil(document)
  const before = facts.claims.length === 0 ? piecesOf(document.body) : []
  const { removed, leads } = sweep(document)
  const several = severalIn(document, facts)
  const own = several.find((a) => a.facts.title === facts.title)
  const others = several.filter((a) => a !== own).map((a, i) => apart(a, `${source}#${own ? i + 2 : i + 1}`))
  if (several.length > 0 && !own) return listed(others, [...removed, ...piecesOf(document.body).map((p) => p.text)])
  const all = piecesOf(document.body)
  const pieces = textOf(document, all, facts, leads)
  if (facts.claims.length === 0) facts.claims.push(...datesBetween(before, facts.title, pieces[0]))
  const kept = new Set(pieces.map((p) => p.text))
  const left = all.flatMap(({ text }) => (kept.has(text) ? [] : text))
  const notes = LOCKED.test(html) && isShort(pieces) ? [noteOf('cut', source, 'page', NOT_FREE)] : []
  return { source, form: 'page', facts, pieces, removed: [...removed, ...left], notes, others }
}

/** The main part of a page with the lead before it; what else it has where it shows no text. */
function textOf(document: Document, all: readonly Piece[], facts: Facts, leads: Set<string>): Piece[] {
  const linked = isBare(all) ? linkedPieces(document) : []
  if (linked.length > 0) return linked
  const declared = declaredIn(document)
  const main = mainPart(document)
  const pieces = withinBody(main ? piecesOf(main) : [...all], declared)
  return withLead(all, facts.title, pieces, leads)
}

/** One of several articles of a page, taken out of it: an item of the page as of a feed, so nothing given for the page is its own. */
function apart({ element, facts }: Apart, source: string): Draft {
  element.remove()
  return { source, form: 'feed', facts, pieces: piecesOf(element), removed: [], notes: [] }
}

// A page of several articles of which none is the page's own: what stands around them is listed with the first.
const listed = ([first, ...others]: Draft[], removed: string[]): Page => ({ ...first!, removed, others })

const asItIs = (source: string, document: Document, facts: Facts): Draft => ({
  source,
  form: 'page',
  facts,
  pieces: piecesOf(document.body),
  removed: [],
  notes: [noteOf('page', source, 'page', 'it is too large or too deeply nested; all its text is kept')],
})

/** The date that stands between the title and the text on a page that gives none in its head; two different ones are none. */
function datesBetween(all: readonly Piece[], title: string | null, first: Piece | undefined): Claim[] {
  const from = all.findIndex((p) => p.text === title)
  const to = all.findIndex((p) => p.text === first?.text)
  if (from < 0 || to - from > NEAR) return []
  const dates = new Set(all.slice(from + 1, to).flatMap((p) => dateOfLine(p.text) ?? []))
  return dates.size === 1 ? [{ edtf: [...dates][0]!, basis: 'dateline' }] : []
}
