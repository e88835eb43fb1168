import type { Span } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { HONORIFICS } from '../words/en/titles.ts'
import { type Known, known } from './gazetteer.ts'
import { type Title, titleAfter, titleBefore } from './roles.ts'
import { capital, type Run, runsOf } from './runs.ts'
import { type Piece, piecesOf } from './split.ts'

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
  opening: boolean // one word that opens a sentence, so that its capital says little
}

/** All names of the sentences, in reading order. Headlines In Title Case are left out: there a capital says nothing. */
export function mentionsOf(text: string, sentences: readonly MarkedSentence[]): Mention[] {
  const found: Mention[] = []
  for (const sentence of sentences) {
    if (sentence.heading && inTitleCase(sentence)) continue
    for (const run of runsOf(sentence)) addPieces(found, text, run)
  }
  return found
}

/** True when most of the longer words of a heading have capitals. */
export function inTitleCase({ tokens }: MarkedSentence): boolean {
  const long = tokens.filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text))
  return long.length > 2 && long.filter(capital).length > 0.6 * long.length
}

function addPieces(found: Mention[], text: string, run: Run): void {
  const pieces = piecesOf(text, run)
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (piece.is === 'title') continue
    const titles = titlesBefore(pieces, at)
    found.push(mentionOf(text, run, piece, titles))
  }
}

/** The titles of the same run right before a name, as pieces from left to right. */
function titlesBefore(pieces: readonly Piece[], at: number): Piece[] {
  let first = at
  while (first > 0 && pieces[first - 1]!.is === 'title' && pieces[first - 1]!.to === pieces[first]!.from) first--
  return pieces.slice(first, at)
}

function mentionOf(text: string, run: Run, piece: Piece, titles: readonly Piece[]): Mention {
  const { tokens } = run.sentence
  const { from, to } = piece
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const title = piece.is === 'name' ? titleOf(tokens, titles, from, to) : { role: null, honorific: null }
  return {
    ...span,
    sentence: run.sentence,
    from,
    to,
    words: plain(text.slice(span.start, span.end)),
    known: piece.known,
    role: title.role && { start: tokens[title.role.from]!.start, end: tokens[title.role.to - 1]!.end },
    land: landWords(text, tokens, title.role, from),
    honorific: title.honorific,
    opening: run.opens && from === run.from && to === from + 1,
  }
}

const plain = (words: string) => (words.includes('’') ? words.replaceAll('’', "'") : words)

/** The office beside a name, which an honorific alone ("Sir", "Mrs") is not. */
function titleOf(tokens: readonly Token[], titles: readonly Piece[], from: number, to: number) {
  const honorific = titles.find((t) => HONORIFICS.has(tokens[t.from]!.lower))
  const offices = titles.filter((t) => t !== honorific)
  const lead = titles[0]?.from ?? from
  const role: Title | undefined = offices[0]
    ? {
        from: wholeTitle(tokens, offices[0].from),
        to: offices.at(-1)!.to,
        land: landOf(tokens, wholeTitle(tokens, offices[0].from)),
      }
    : (titleBefore(tokens, lead) ?? titleAfter(tokens, to))
  return { role: role ?? null, honorific: honorific ? tokens[honorific.from]!.lower : null }
}

/** "former| Prime Minister": words of the title in lower case before its capitals. */
const wholeTitle = (tokens: readonly Token[], from: number) =>
  tokens[from - 1] &&
  /^(?:former|deputy|acting|interim|then|ex|special|outgoing|incoming)$/.test(tokens[from - 1]!.lower)
    ? from - 1
    : from

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

/** The words for a country that end at a token: "South |Korea", "United |States". */
function landAt(text: string, tokens: readonly Token[], at: number): string {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const words = text.slice(tokens[from]!.start, tokens[at]!.end)
    if (known(words)) return words
  }
  return tokens[at]!.text
}
