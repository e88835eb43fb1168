import type { Token } from '../language.ts'
import { FIRST_OF_THING, ORDINARY, OTHER_DEMONYMS, PARTICLES } from '../words/en/names.ts'
import { SUFFIX_END } from './demonyms.ts'
import type { Run } from './runs.ts'
import { headed, isGiven, lookUp } from './tables.ts'
import { titleAt } from './titles.ts'

/** "Will Korda go?" asks; "Will Strand went" does not. */
const asks = (tokens: readonly Token[], first: Token) =>
  (first.tag === 'AUX' || first.lower === 'will' || first.lower === 'may') && tokens.some((t) => t.text === '?')

export const CLOSED = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PART', 'ADV', 'INTJ'])

/** Skips the word that has its capital from the place alone: "When Korda", "Answering Brel", "Several European". */
export function afterOpening(text: string, tokens: readonly Token[], run: Run): number {
  const first = tokens[run.from]!
  if (lookUp(text, tokens, run.from, run.to)) return run.from
  if (run.to - run.from === 1)
    return isOrdinary(first) || (isFieldOf(tokens[run.to], first) && tokens[run.to + 1]?.lower !== 'executive')
      ? run.to
      : run.from
  if (/^(?:without|against|for)$/i.test(tokens[run.from + 1]!.text)) return run.from
  if (isParticle(first) || FIRST_OF_THING.has(first.lower)) return run.from
  if (DETERMINERS.test(first.lower) || first.tag === 'NUM') return run.from + 1
  if (titleAt(tokens, run.from, run.to) || (isGiven(first.lower) && !asks(tokens, first))) return run.from
  if (CLOSED.has(first.tag) && ORDINARY.has(first.lower)) return run.from + 1
  if (headed(tokens, run.from, run.to)) return run.from
  return isOrdinary(first) ? run.from + 1 : run.from
}

/** "|De la Cruz", "|Van Rooy"; not "|Do Koreans". */
const isParticle = ({ lower }: Token) => PARTICLES.has(lower) && !/^(?:do|y|ten|den)$/.test(lower)

const DETERMINERS = /^(?:an?|another|some|no|every|each|both|several|one|two|three|four|five|six|seven|eight|nine|ten)$/

/** "|Sports minister Ana Kolm"; not "Varnian minister". */
const isFieldOf = (next: Token | undefined, { lower }: Token): boolean =>
  /^(?:minister|ministry|ministers|commander|chief|secretary|envoy)$/.test(next?.text ?? '') && !SUFFIX_END.test(lower)

/** A word that is capitalised by its place and nothing else, so far as form and a table of common words can say. */
const isOrdinary = ({ lower, tag }: Token): boolean =>
  ORDINARY.has(lower) ||
  tag === 'NUM' ||
  OTHER_DEMONYMS.has(lower) ||
  CLOSED.has(tag) ||
  tag === 'VERB' ||
  /(?:[^aeiou]ing|ly|ed|tions?|ments?|ness|ities)$/.test(lower)
