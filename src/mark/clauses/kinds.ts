import type { Tag, Token } from '../language.ts'
import { BE, DO, HAVE, MAYBE_SUBORDINATORS, MODALS, RELATIVES, SUBORDINATORS } from '../words/en/verbs.ts'
import { isHeads, isInName, isNamePart } from './capitals.ts'
import { formOf } from './forms.ts'
import { isMeasure, isProviso, isRole, startsInfinitive } from './openers.ts'

/**
 * One letter for what a token does in a clause: n noun, u number, p pronoun, d determiner, ' possessive, j adjective,
 * r adverb, x negation, i preposition, c and/or/but, s subordinator, y subordinator or preposition, t "that",
 * w relative, v full verb, a be/have/do, m modal, o "to" of an infinitive, comma, semicolon (strong), " skipped marks.
 */
export type Kind =
  | 'n'
  | 'u'
  | 'p'
  | 'd'
  | "'"
  | 'j'
  | 'r'
  | 'x'
  | 'i'
  | 'c'
  | 's'
  | 'y'
  | 't'
  | 'w'
  | 'v'
  | 'a'
  | 'm'
  | 'o'
  | ','
  | ';'
  | '"'

const LINKERS = new Set(['well', 'part', 'of'])

/** Words whose kind does not follow from their tag. The prepositions are those tagged as verbs: "following a ceasefire". */
const KNOWN: ReadonlyMap<string, Kind> = new Map([
  ...list('d', ['his', 'her', 'its', 'their', 'our', 'my', 'your']),
  ...list('x', ['never', 'not', 'neither']),
  ...list('i', ['following', 'including', 'regarding', 'concerning', 'according']),
  ...list('w', RELATIVES),
  ...list('s', SUBORDINATORS),
  ...list('y', MAYBE_SUBORDINATORS),
])

function list(kind: Kind, words: Iterable<string>): [string, Kind][] {
  return Array.from(words, (word) => [word, kind])
}

/** What each token does, as far as its tag, its word and its neighbours say. */
export function kindsOf(tokens: readonly Token[]): Kind[] {
  const kinds: Kind[] = []
  for (let i = 0; i < tokens.length; i++) kinds.push(kindOf(tokens, i, kinds[i - 1]))
  return kinds
}

/** The word with a straight apostrophe, as the tables have it. */
export const plain = (lower: string): string => (lower.charCodeAt(0) === 0x2019 ? `'${lower.slice(1)}` : lower)

function kindOf(tokens: readonly Token[], i: number, before: Kind | undefined): Kind {
  const token = tokens[i]!
  switch (token.tag) {
    case 'PUNCT':
      return punctuation(tokens, i)
    case 'VERB':
      return isInName(tokens, i) || isHeads(tokens, i) ? 'n' : wordKind(tokens, i, before)
    case 'AUX':
      return isNamePart(tokens, i) ? 'n' : (auxiliary(tokens, i) ?? 'v')
    case 'PART':
      return particle(tokens, i)
    case 'NOUN':
    case 'PROPN':
    case 'SYM':
    case 'X':
      if (DAY_ADVERBS.has(token.lower) && !/^['’]s$/.test(tokens[i + 1]?.lower ?? '')) return 'r'
      return strayModal(tokens, i, before) ?? 'n'
    case 'NUM':
      return 'u'
    case 'CCONJ':
      return 'c'
    default:
      return wordKind(tokens, i, before)
  }
}

/** "has today invited": nouns to the tagger, adverbs in a sentence. */
const DAY_ADVERBS = new Set(['today', 'yesterday', 'tonight', 'tomorrow'])

function punctuation(tokens: readonly Token[], i: number): Kind {
  const { text, start, end } = tokens[i]!
  if (text === ',' || text === '(' || text === ')') return ','
  if (text === ';' || text === ':') return ';'
  if (DASH.test(text) && tokens[i - 1]?.text === ')' && i < 16) return ';' // the dash of a dateline
  if (text === '-' || text === '–' || text === '—')
    return tokens[i - 1]?.end === start && tokens[i + 1]?.start === end ? 'j' : ','
  return (text === '.' || text === '?' || text === '!') && i < tokens.length - 2 ? ';' : '"'
}

const DASH = /^[-–—]$/

function auxiliary(tokens: readonly Token[], i: number): Kind | undefined {
  const word = plain(tokens[i]!.lower)
  if (BE.has(word) || HAVE.has(word) || DO.has(word)) return 'a'
  return MODALS.has(word) ? 'm' : undefined
}

function particle(tokens: readonly Token[], i: number): Kind {
  const { lower } = tokens[i]!
  if (lower === 'to') return isBeforeParticiple(tokens, i) ? 'i' : 'o'
  return /^['’]s?$/.test(lower) ? "'" : 'x'
}

/** "opposition |to automated gates" */
const isBeforeParticiple = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next?.tag === 'VERB' && formOf(next) === 'ed' && tokens[i + 2]?.tag === 'NOUN'
}

/** "will" and its like taken for nouns: only after a subject and before a verb, "not" or an adverb. */
function strayModal(tokens: readonly Token[], i: number, before: Kind | undefined): Kind | undefined {
  const { lower, text } = tokens[i]!
  if (lower !== text || !MODALS.has(lower) || !(before === 'n' || before === 'p')) return undefined
  const next = tokens[i + 1]
  return next && /^(VERB|AUX|PART|ADV)$/.test(next.tag) ? 'm' : undefined
}

function wordKind(tokens: readonly Token[], i: number, before: Kind | undefined): Kind {
  const { lower, tag } = tokens[i]!
  const next = tokens[i + 1]
  const known = KNOWN.get(lower)
  if (known !== undefined) return knownKind(known, tokens, i, before)
  if (lower === 'that') return thatKind(tokens, i, before)
  if (lower === 'to') return startsInfinitive(tokens, i + 1) ? 'o' : 'i'
  if ((lower === 'longer' && tokens[i - 1]?.lower === 'no') || (lower === 'no' && next?.lower === 'longer')) return 'x'
  if (lower === 'clear' && next?.lower === 'that') return 'j'
  if (lower === 'now' && next?.lower === 'that') return 's'
  return tag === 'VERB' && auxiliary(tokens, i) === 'a' ? 'a' : TAGGED[tag]!
}

const TAGGED: Partial<Record<Tag, Kind>> = {
  VERB: 'v',
  PRON: 'p',
  DET: 'd',
  ADJ: 'j',
  ADV: 'r',
  INTJ: 'r',
  ADP: 'i',
  SCONJ: 's',
}

function knownKind(known: Kind, tokens: readonly Token[], i: number, before: Kind | undefined): Kind {
  const { lower, tag } = tokens[i]!
  const next = tokens[i + 1]
  if (known === 'i') return before === 'a' || before === 'i' ? 'v' : 'i'
  if (lower === 'her') return /^(NOUN|ADJ|PROPN)$/.test(next?.tag ?? '') ? 'd' : 'p'
  if (lower === 'than' && next?.tag === 'NUM') return 'r'
  if (lower === 'as' && isMeasure(tokens, i)) return 'r'
  if (lower === 'as' && isRole(tokens, i)) return 'i'
  if (lower === 'since' && before === 'a') return 'r' // "has since delivered"
  if (lower === 'provided' || lower === 'providing')
    return next?.lower === 'that' || before === ',' || tag !== 'VERB' || isProviso(tokens, i) ? 's' : 'v'
  if (known === 'y' && next !== undefined && /^(?:19|20)\d\d$/.test(next.text)) return 'i' // "before 2030"
  return known === 'y' && next !== undefined && LINKERS.has(next.lower) ? 'i' : known
}

function thatKind(tokens: readonly Token[], i: number, before: Kind | undefined): Kind {
  const next = tokens[i + 1]
  const nominal = before === 'n' || before === 'u' || before === 'p'
  if (before === 'i' || before === 'o') return 'd'
  if (next && /^(VERB|AUX)$/.test(next.tag)) return nominal || before === ',' ? 'w' : 'p'
  if (before === undefined || before === 'c') return tokens[i]!.tag === 'DET' ? 'd' : before === 'c' ? 't' : 'p'
  return tokens[i]!.tag === 'DET' && !nominal ? 'd' : 't'
}

/** True when a kind is one of the letters. */
export const isOne = (letters: string, kind: Kind | undefined): boolean => kind !== undefined && letters.includes(kind)
