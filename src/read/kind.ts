import type { ArticleKind } from '../record/index.ts'
import type { Draft, Piece } from './draft.ts'
import * as W from './words/kinds.ts'

const BOX = 180 // units; what a tool says about its own text is short
const HEAD = 200 // units of a line that may name the kind
const NUMBERED = /\[\d{1,2}\]/g
const QUOTED = /["“„«][^"“”„«»]*["”»]/g
const FIRST_PERSON = /(?<![\p{L}\d])I(?= \p{Ll}|['’])/gu
const SAID = /\b(?:said|told|says|announced|reported|according to|declared|confirmed|stated)\b/i

/** What kind of text it is, by traits that the text shows; to be told while its furniture is still there. */
export function findKind(draft: Draft): Draft {
  const kind = draft.facts.kind ?? kindOf(draft)
  return { ...draft, facts: { ...draft.facts, kind } }
}

function kindOf(draft: Draft): ArticleKind {
  const { pieces, removed, facts, form } = draft
  const told = toldIn(pieces)
  if (isDigest(pieces, removed, facts.title)) return 'digest'
  if (isWire(draft)) return 'wire copy'
  if (isStatement(headOf(draft), pieces, told)) return 'statement'
  if (isAnalysis(draft, told)) return 'analysis'
  return told >= (form === 'plain' ? 2 : 1) ? 'report' : 'unknown'
}

/** True for a digest whose numbers stand for a list of articles: there the list is part of the text. */
export function citesByNumber({ facts, pieces }: Draft): boolean {
  return facts.kind === 'digest' && pieces.some((p) => p.text.search(NUMBERED) >= 0)
}

/** The title and the short lines at the beginning. */
function headOf({ facts, pieces }: Draft): string[] {
  return [facts.title ?? '', ...pieces.slice(0, 5).map((p) => p.text)].filter((text) => text.length <= HEAD)
}

/** How many paragraphs say who said something. */
const toldIn = (pieces: readonly Piece[]): number =>
  pieces.filter((p) => p.text.length > 60 && SAID.test(p.text)).length

const countOf = (pieces: readonly Piece[], form: RegExp): number => pieces.filter((p) => form.test(p.text)).length

function isDigest(pieces: readonly Piece[], removed: readonly string[], title: string | null): boolean {
  const short = [...pieces.map((p) => p.text), ...removed].filter((text) => text.length <= BOX)
  if (short.some((text) => W.SELF.test(text)) || W.DIGEST_TITLE.test(title ?? pieces[0]?.text ?? '')) return true
  if (countOf(pieces, W.CONTINUED) >= 2) return true
  const numbered = pieces.filter((p) => p.text.includes('[') && p.text.match(NUMBERED)).length
  if (numbered >= 2 && short.some((text) => W.COUNTED.test(text))) return true
  return numbered >= 4 || (numbered >= 3 && references(pieces) >= 5)
}

const references = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, p) => sum + (p.text.match(NUMBERED)?.length ?? 0), 0)

function isWire({ pieces, facts }: Draft): boolean {
  const edges = [...pieces.slice(0, 6), ...pieces.slice(-4)].map((p) => p.text)
  const credited = (text: string) => text.length <= HEAD && (W.WIRE_CREDIT.test(text) || W.DESK_CREDIT.test(text))
  const dated = (text: string) => W.WIRE_DATELINE.test(text) || W.DATELINE.test(text)
  return edges.some((text) => dated(text) || credited(text)) || facts.byline.some((name) => W.WIRE_CREDIT.test(name))
}

/** What a body or a person says in its own name: by its heading, by the marks of a release, or by what it does in saying it. */
function isStatement(head: readonly string[], pieces: readonly Piece[], told: number): boolean {
  if (countOf(pieces, W.RELEASE) >= 1 || countOf(pieces, W.CLAUSE) >= 3) return true
  if (head.some((text) => W.STATEMENT.test(text) || W.STATEMENT_OF.test(text))) return told < 3
  return told === 0 && countOf(pieces, W.PERFORMED) >= 2
}

/** What a writer thinks: by its heading or address, by what is said of the writer, or by an "I" that is not quoted. */
function isAnalysis(draft: Draft, told: number): boolean {
  const { pieces, facts } = draft
  if (headOf(draft).some((text) => W.ANALYSIS.test(text)) || W.OPINION_PAGE.test(facts.url ?? '')) return true
  if (told < 2 && W.QUESTION.test(facts.title ?? pieces[0]?.text ?? '')) return true
  if (told === 0 && pieces.some((p) => p.text.length <= 2 * HEAD && W.AUTHORED.test(p.text))) return true
  return told < 2 && isPersonal(pieces)
}

/** True for a text whose writer says "I", as nobody does who reports; those who are asked, or comment below, do not count. */
function isPersonal(pieces: readonly Piece[]): boolean {
  const below = pieces.findIndex((p) => /^(?:\d+ )?comments?\b/i.test(p.text))
  const texts = (below < 0 ? pieces : pieces.slice(0, below)).map((p) => p.text.replace(QUOTED, ''))
  const asked = texts.filter((text) => text.endsWith('?') && text.length <= HEAD).length
  return asked < 2 && (texts.join('\n').match(FIRST_PERSON)?.length ?? 0) >= 2
}
