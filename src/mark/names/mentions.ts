import type { Span } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { HONORIFICS, OFFICES, TITLE_WORDS } from '../words/en/titles.ts'
import { cutPairs } from './cuts.ts'
import { type Known, known } from './gazetteer.ts'
import { isHeadline } from './headlines.ts'
import { capital } from './letters.ts'
import { type Title, titleAfter, titleBefore } from './roles.ts'
import { type Run, runsOf } from './runs.ts'
import { piecesOf } from './split.ts'
import type { Piece } from './tables.ts'

/** One place where a name stands, with the title beside it; `land` are the words for a country in or before the title. */
export type Mention = Span & {
  sentence: MarkedSentence
  from: number // tokens, half-open
  to: number
  words: string
  known: Known | undefined
  role: Span | null
  land: string | null
  honorific: string | null
  weak: boolean
  opening: boolean // one word that opens a sentence, so that its capital says little
}

/**
 * All names of the sentences, in reading order. Headings In Title Case are left out: there a capital says nothing.
 * `weak` are common words where a name may stand, as in "Will said": names only if somebody is called so elsewhere.
 */
export function mentionsOf(text: string, sentences: readonly MarkedSentence[]): Mention[] {
  const found: Mention[] = []
  for (const sentence of sentences) {
    if (isHeadline(sentence)) continue
    for (const run of runsOf(sentence)) addPieces(found, text, run)
  }
  return cutPairs(found)
}

function addPieces(found: Mention[], text: string, run: Run): void {
  const pieces = piecesOf(text, run)
  const { tokens } = run.sentence
  if (pieces.length === 0 && run.to === run.from + 1 && mayAct(tokens, run.from))
    found.push(mentionOf(text, run, { from: run.from, to: run.to, is: 'name' }, 0, true))
  let titles = 0
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (piece.is !== 'title')
      found.push(mentionOf(text, run, piece, at > 0 && titles === piece.from ? leadOf(pieces, at) : piece.from))
    titles = piece.is === 'title' ? piece.to : -1
  }
}

/** The token where the titles right before a name begin. */
function leadOf(pieces: readonly Piece[], at: number): number {
  let first = at
  while (first > 0 && pieces[first - 1]!.is === 'title' && pieces[first - 1]!.to === pieces[first]!.from) first--
  return pieces[first]!.from
}

const CLOSED = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'PART', 'ADV', 'INTJ'])

/** A word that a verb follows, as if it were a subject. */
function mayAct(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX') && !CLOSED.has(tokens[at]!.tag)
}

function mentionOf(text: string, run: Run, piece: Piece, lead: number, weak = false): Mention {
  const { tokens } = run.sentence
  const { from, to } = piece
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const role = piece.is === 'name' ? roleOf(tokens, lead, from, to) : null
  return {
    start,
    end,
    sentence: run.sentence,
    from,
    to,
    words: plain(text.slice(start, end)),
    known: piece.known,
    role: role && { start: tokens[role.from]!.start, end: tokens[role.to - 1]!.end },
    land: piece.is === 'name' ? (landWords(text, tokens, role, from) ?? landBehind(tokens, role, to)) : null,
    honorific: lead < from ? honorificIn(tokens, lead, from) : null,
    opening: run.opens && from === run.from && to === from + 1,
    weak,
  }
}

const plain = (words: string) => (words.includes('’') ? words.replaceAll('’', "'") : words)

/** The office beside a name, which an honorific alone ("Sir", "Mrs") is not. */
function roleOf(tokens: readonly Token[], lead: number, from: number, to: number): Title | null {
  let first = lead
  while (first < from && HONORIFICS.has(tokens[first]!.lower)) first++
  let last = from
  while (last > first && HONORIFICS.has(tokens[last - 1]!.lower)) last--
  if (first === last)
    return titleBefore(tokens, lead) ?? (isOwned(tokens, lead) ? null : titleAfter(tokens, to)) ?? null
  const whole = wholeTitle(tokens, first)
  return { from: whole, to: last, land: landOf(tokens, whole) }
}

/** "Aurel Dessaint of |Belmora, the host": the title is not of the land. */
const isOwned = (tokens: readonly Token[], lead: number) =>
  tokens[lead - 1]?.lower === 'of' && tokens[lead - 2] !== undefined && capital(tokens[lead - 2]!)

const honorificIn = (tokens: readonly Token[], lead: number, from: number) =>
  tokens.slice(lead, from).find((t) => HONORIFICS.has(t.lower))?.lower ?? null

/** "former| Prime Minister", "Minister for| Rural Affairs": words of the title before its last capitals. */
function wholeTitle(tokens: readonly Token[], from: number): number {
  const of = /^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') && OFFICES.has(tokens[from - 2]?.lower ?? '')
  let first = of ? from - 2 : from
  while (of && TITLE_WORDS.has(tokens[first - 1]?.lower ?? '')) first--
  return LEADS.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first
}

const LEADS = /^(?:former|deputy|acting|interim|then|ex|special|outgoing|incoming)$/

function landOf(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from - 1]?.tag === 'PART' ? from - 2 : from - 1
  return tokens[at] && capital(tokens[at]!) ? at : null
}

/** The words for the country of a title, or of the name itself: "|Italy's Giorgia Meloni". */
function landWords(text: string, tokens: readonly Token[], role: Title | null, from: number): string | null {
  if (role) return role.land === null ? null : landAt(text, tokens, role.land)
  const owner = tokens[from - 1]?.tag === 'PART' ? tokens[from - 2] : undefined
  return owner && capital(owner) ? landAt(text, tokens, from - 2) : null
}

/** "Premier Ana Kolm of |Varnia" */
const landBehind = (tokens: readonly Token[], role: Title | null, to: number): string | null =>
  role && tokens[to]?.lower === 'of' && tokens[to + 1] && capital(tokens[to + 1]!) ? tokens[to + 1]!.text : null

/** The words for a country that end at a token: "South |Korea", "United |States". */
function landAt(text: string, tokens: readonly Token[], at: number): string {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const words = text.slice(tokens[from]!.start, tokens[at]!.end)
    if (known(words)) return words
  }
  return tokens[at]!.text
}
