import { type NameMark, type Span, within } from '../../record/index.ts'
import type { Clause } from '../clauses.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import type { Told } from './told.ts'

/**
 * The words of what is told in passing, where they can be read without the rest of their sentence: `suspended the swap, a day
 * after |a shell hit the market in Harl|`. A pronoun that opens them must be known. Not what somebody said or denied, and not
 * what points at words outside (`after they met`).
 */
export function wordsApart(
  sentence: MarkedSentence,
  { clause, date, passing, noun, after }: Told,
  names: readonly NameMark[],
): Span | undefined {
  if (!passing || noun || !date) return undefined
  const timed = sentence.clauses.findLast((c) => isTime(c, sentence) && (c === clause || within(date, c)))
  const own = after === undefined ? timed : clause
  if (!own || isUnderWords(own, sentence)) return undefined
  const words = sentence.tokens.slice((after ?? own.marker!) + 1, own.to)
  if (words.length < FEWEST) return undefined
  const named = names.some((n) => n.as === 'pronoun' && n.start === words[0]!.start)
  if ((!named && !BEGINS.has(words[0]!.tag)) || words.slice(Number(named)).some(pointsOutside)) return undefined
  const rest = sentence.tokens.slice(own.to)
  const last = rest.every((t) => t.tag === 'PUNCT') ? sentence : own
  return { start: words[0]!.start, end: last.end }
}

const FEWEST = 5
const BEGINS = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])
const OPENS = new Set('after before when where as since'.split(' '))

const isTime = ({ role, marker, verb }: Clause, { tokens }: MarkedSentence) =>
  role === 'adverbial' && marker !== null && OPENS.has(tokens[marker]!.lower) && verb.tense !== 'none' && !verb.modal

/** `Orlen said that ... after shells hit the bridge`: the words of somebody. */
function isUnderWords(clause: Clause, { clauses, tokens }: MarkedSentence): boolean {
  for (let c: Clause | undefined = clause; c; c = c.parent === null ? undefined : clauses[c.parent])
    if (c.role === 'complement' || c.verb.negated) return true
  return tokens.some((t) => SAID.has(t.lower))
}

const SAID = new Set('“ ” " if unless according allegedly reportedly'.split(' '))
const OUTSIDE = new Set(
  'he him his she her hers it its they them their theirs i we our us you your this that these those there who which'.split(
    ' ',
  ),
)

const pointsOutside = ({ lower, tag }: Token) => OUTSIDE.has(lower) || (tag === 'PRON' && lower !== 'what')
