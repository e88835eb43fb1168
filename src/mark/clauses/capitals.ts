import type { Token } from '../language.ts'

/** "|heads of state" */
export const isHeads = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'heads' &&
  tokens[i + 1]?.lower === 'of' &&
  /^(?:state|government|mission|delegation)$/.test(tokens[i + 2]?.lower ?? '')

/** "the Red |Cross said": a verb to the tagger, but for its capital, where the sentence has a verb in lower case. */
export const isInName = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  CAPITAL.test(tokens[i]!.text) &&
  CAPITAL.test(tokens[i - 1]!.text) &&
  tokens.slice(i + 1, i + 30).some((t) => (t.tag === 'VERB' || t.tag === 'AUX') && !CAPITAL.test(t.text))

/** "through |Can Tho", "|May Lin": an auxiliary to the tagger, but for its capital and its neighbour's. */
export const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && CAPITAL.test(tokens[i]!.text) && tokens[i - 1]!.tag !== 'PUNCT' && CAPITAL.test(tokens[i + 1]?.text ?? '')

const CAPITAL = /^\p{Lu}/u
