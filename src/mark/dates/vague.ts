import type { Word } from './lexicon.ts'
import { type Place, pattern, type Rule } from './pattern.ts'
import { type Reading, repeated, vague } from './reading.ts'

/** Words that place a thing in the past, the present or the future and say no more, and plain frequencies. */
export const vagues: Rule[] = [
  { name: 'frequency', pattern: pattern('daily'), read: frequency },
  { name: 'reference', pattern: pattern('now'), read: (w) => vague(String(w[0]!.value)) },
  // "its current chairman": an adjective before its noun
  { name: 'reference', pattern: pattern('current'), read: current },
  // "in the short term", "over the near term", "at a later date"
  { name: 'reference', pattern: pattern('(?<=in|during) the (near|short) term'), read: () => vague('FUTURE_REF') },
  { name: 'reference', pattern: pattern('(?<=at) a (later|future) date'), read: () => vague('FUTURE_REF') },
  // "in the near future", "in the past"
  { name: 'reference', pattern: pattern('(?<=in) the near? future'), read: () => vague('FUTURE_REF') },
  {
    name: 'reference',
    pattern: pattern('(?<=in) the (near|recent)? past(?! (unit|units|count))'),
    read: () => vague('PAST_REF'),
  },
]

// "Current account" and "current affairs" are of no time, "the then current price" is of another.
function current(_: Word[], { tokens, from, to }: Place): Reading | undefined {
  const [before, next] = [tokens[from - 1]?.lower, tokens[to]]
  if (tokens[from]!.tag !== 'ADJ' || next === undefined || !/^(NOUN|ADJ)$/.test(next.tag)) return undefined
  return before === 'then' || /^(account|affairs|assets|liabilities)/.test(next.lower)
    ? undefined
    : vague('PRESENT_REF')
}

// "meets weekly", "daily flights"; "20% annually" is a rate, "a weekly reported" and the "Daily Herald" are papers.
function frequency(words: Word[], { tokens, from, to }: Place): Reading | undefined {
  const [before, after] = [tokens[from - 1]?.tag, tokens[to]?.tag]
  const paper = before === 'DET' && after !== 'NOUN' && after !== 'ADJ' && after !== 'PROPN'
  const title = from > 0 && tokens[from]!.text !== tokens[from]!.lower
  const rate = words[0]!.tag === 'ADV' && (before === 'NOUN' || before === 'NUM' || before === 'SYM')
  return paper || title || rate ? undefined : repeated(String(words[0]!.value))
}
