import type { Token } from '../language.ts'
import { CALENDAR, NO_NAMES, ORDINARY, OTHER_DEMONYMS } from '../words/en/names.ts'
import { OFFICES } from '../words/en/titles.ts'
import { capital } from './letters.ts'
import { afterOpening, CLOSED } from './opening.ts'
import type { Run } from './runs.ts'
import { headed, hyphened, isGiven, lookUp, type Piece } from './tables.ts'
import { opensTitle, titleAt } from './titles.ts'

/**
 * Cuts a run where one name ends and another begins: "UK Prime Minister Sir Keir Starmer" is a country, two titles and
 * a name; "Russian Foreign Ministry", "Bank of England", "Georgia Meloni" are one name each.
 */
export function piecesOf(text: string, run: Run): Piece[] {
  const { tokens } = run.sentence
  const pieces: Piece[] = []
  let from = run.opens ? afterOpening(text, tokens, run) : run.from
  while (from < run.to) {
    const piece = pieceAt(text, tokens, from, run.to)
    if (piece) pieces.push(piece)
    from = piece ? piece.to : from + 1
  }
  return joinFields(tokens, pieces)
}

/** "|Water Resources Minister|": capitals right before "Minister" that name no one are its field. */
function joinFields(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i): Piece[] => {
    const next = pieces[i + 1]
    const field = (p: Piece | undefined, t: Piece | undefined): boolean =>
      p?.is === 'name' &&
      t?.is === 'title' &&
      p.to === t.from &&
      /^ministers?$/.test(tokens[t.from]!.lower) &&
      FIELD.test(tokens[p.to - 1]!.lower)
    if (field(piece, next)) return []
    return field(pieces[i - 1], piece) ? [{ ...piece, from: pieces[i - 1]!.from }] : [piece]
  })
}

const FIELD = /(?:s|ing|tion|sion|ment|ence|ance|ure|ity|stry|ergy|logy|ealth|rade|our|bor|port|ater|ism|fare)$/

function pieceAt(text: string, tokens: readonly Token[], from: number, to: number): Piece | undefined {
  const { lower, tag } = tokens[from]!
  if (tag === 'PUNCT' || !(capital(tokens[from]!) || ARTICLES.test(lower)) || isParty(tokens, from)) return undefined
  if (from + 1 < to && CLOSED.has(tag) && ORDINARY.has(lower) && !isGiven(lower) && !named(text, tokens, from, to))
    return undefined
  if ((CALENDAR.has(lower) && !isGivenHere(tokens, from, to)) || NO_NAMES.has(lower) || /^i['’]/.test(lower))
    return longer(text, tokens, from, to)
  if (lower === 'the' && !lookUp(text, tokens, from, to)) return undefined
  if (AFTER_NAMES.has(tokens[from]!.text) || isFunction(tokens, from, to) || areMany(tokens, from, to)) return undefined
  const end = stopAt(tokens, from, to)
  const whole = headed(tokens, from, end) && !hyphened(text, tokens, from, end) && !isPerson(tokens, from, end)
  const title = whole && !isHeadOf(tokens, from) ? undefined : titleAt(tokens, from, end) || fieldEnd(tokens, from, end)
  if (title) return { from, to: title, is: 'title' }
  if (OTHER_DEMONYMS.has(lower) && !whole && !lower.endsWith('s') && !lookUp(text, tokens, from, end)) return undefined
  const found = lookUp(text, tokens, from, end)
  if (!found && end === from + 1 && isShouted(tokens[from]!)) return undefined
  if (found && (found.to === end || !(whole || carriesOn(text, tokens, found, end)))) return found
  return { from, to: nameEnd(text, tokens, from, end, whole), is: 'name' }
}

/** "Minister for |Rural Affairs| Ana Kolm": where the field of an office ends and who holds it begins. */
function fieldEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') || !OFFICES.has(tokens[from - 2]?.lower ?? '')) return 0
  for (let at = to - 3; at < to - 1; at++)
    if (at > from && isGiven(tokens[at]!.lower) && FIELD.test(tokens[at - 1]!.lower)) return at
  return 0
}

/** "|She", "|What" where a page runs two lines together. */
const isFunction = (tokens: readonly Token[], from: number, to: number) =>
  to === from + 1 && FUNCTION.has(tokens[from]!.lower) && tokens[from]!.text !== tokens[from]!.text.toUpperCase()

const FUNCTION = new Set(
  `he she it we they you this that these those there here what who whose why when where how which if but and or so because before after below above please
  not then now our my your his her its their all any some even`.split(/\s+/),
)

/** "|Photographers Ana Kolm and": what two or more are. */
const areMany = (tokens: readonly Token[], from: number, to: number) =>
  to - from > 2 && /(?:ists|[^a]ers|tors)$/.test(tokens[from]!.lower) && isGiven(tokens[from + 1]!.lower)

/** "|Chairman of the Harl Dock Board" is no board. */
const isHeadOf = (tokens: readonly Token[], from: number) =>
  tokens[from + 1]?.lower === 'of' && OFFICES.has(tokens[from]!.lower)

/** Degrees and honours behind a name: "Ana Brel |KC". */
const AFTER_NAMES = new Set('KC QC KBE CBE OBE MBE PhD MD'.split(' '))

/** "Defence Secretary |Robert Gates", where the surname is a word for a place. */
function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const name = titleAt(tokens, from, to)
  return name > from && to - name > 1 && to - name < 4 && isGiven(tokens[name]!.lower)
}

/** A common word that is only said loud: "We will NEVER go". */
const isShouted = ({ text, lower }: Token) => text.length > 2 && text === text.toUpperCase() && ORDINARY.has(lower)

const ARTICLES = /^(?:al|el|bin|ibn)$/

/** "Joan Tully (|R-Ohio)" */
const isParty = (tokens: readonly Token[], at: number) =>
  /^[DRI]$/.test(tokens[at]!.text) && tokens[at + 1]?.text === '-' && /^[(,]$/.test(tokens[at - 1]?.text ?? '')

const named = (text: string, tokens: readonly Token[], from: number, to: number) =>
  headed(tokens, from, to) || lookUp(text, tokens, from, to) !== undefined

/** "Jan Tos", "April Moss", where "Jan" alone is a month. */
const isGivenHere = (tokens: readonly Token[], from: number, to: number) =>
  from + 1 < to && isGiven(tokens[from]!.lower) && capital(tokens[from + 1]!) && !CALENDAR.has(tokens[from + 1]!.lower)

/** "North Korea", "Northern Alliance", where "North" alone names nothing. */
function longer(text: string, tokens: readonly Token[], from: number, to: number): Piece | undefined {
  const found = lookUp(text, tokens, from, to)
  if (found && found.to > from + 1) return found
  return headed(tokens, from, to) ? { from, to, is: 'name' } : undefined
}

/** A weekday or month ends what stands before it: "Macron Tuesday". */
function stopAt(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { lower, text } = tokens[at]!
    if ((CALENDAR.has(lower) && lower !== 'may') || AFTER_NAMES.has(text) || MEMBERS.has(text)) return at
  }
  return to
}

/** "Ana Brel |MEP" */
const MEMBERS = new Set(['MP', 'MEP', 'MSP'])

/** True when what a table knows is only the beginning of a longer name: "London Bridge", "Georgia Meloni", "British Airways". */
function carriesOn(text: string, tokens: readonly Token[], found: Piece, to: number): boolean {
  const next = tokens[found.to]!
  if (next.text === '-') return false
  if (titleAt(tokens, found.to, to) || lookUp(text, tokens, found.to, to)) return false
  if (found.known!.as === 'demonym' || /^[A-Z.]+$/.test(tokens[found.from]!.text)) return false
  return next.tag !== 'PUNCT' || isGiven(tokens[found.from]!.lower)
}

/** A name runs to the end, but a hyphen between two countries, or a title, ends it. */
function nameEnd(text: string, tokens: readonly Token[], from: number, to: number, whole: boolean): number {
  if (whole) return to
  for (let at = from + 1; at < to; at++) {
    const pairs = at === from + 1 || lookUp(text, tokens, from, at)?.to === at // "Varnia|-UK talks", not "Ana Brel-London"
    if (pairs && tokens[at]!.text === '-' && lookUp(text, tokens, at + 1, to)) return at
    if (opensTitle(tokens[at]!.lower) && at + 1 < to && titleAt(tokens, at, to)) return at
  }
  return to
}
