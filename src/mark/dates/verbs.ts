import type { Token } from '../language.ts'

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// "due on Friday", "effective Feb. 1": the word itself looks ahead.
const impending = wordSet('due likely effective upcoming')
const REACH = 14

/** True for a token that is used as a verb, or that looks ahead as a verb does. */
export const isVerb = (tokens: readonly Token[], i: number): boolean => {
  const { tag, lower, lemma } = tokens[i]!
  if (tag === 'AUX') return true
  if (impending.has(lower)) return true
  if (tag !== 'VERB') return false
  const before = tokens[i - 1]
  const nounLike =
    before?.lower.endsWith('ed') ||
    before?.tag === 'DET' ||
    before?.tag === 'ADJ' ||
    before?.tag === 'NUM' ||
    before?.lower === "'s"
  return !(nounLike && lower === lemma)
}

/** The verb nearest before a place, in its clause. */
export function verbBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (isVerb(tokens, i)) return i
    const { lower } = tokens[i]!
    if (lower === ';' || lower === ':' || lower === '``' || lower === '"' || lower === '“') return undefined
  }
  return undefined
}

/** The first main verb after a place. */
export function verbAfter(tokens: readonly Token[], to: number): number | undefined {
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    if (!isVerb(tokens, i)) continue
    const { tag, lower, lemma } = tokens[i]!
    if (tag === 'AUX' && tokens[i + 1]?.tag === 'VERB') return i + 1
    if (i === to && lower === lemma) continue
    return i
  }
  return undefined
}
