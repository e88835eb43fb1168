import type { MarkedSentence } from '../draft.ts'
import { capital } from './letters.ts'

/** A heading In Title Case, or a line IN CAPITALS: there a capital says nothing. */
export const isHeadline = (sentence: MarkedSentence): boolean =>
  (sentence.heading && inTitleCase(sentence)) || isShouted(sentence)

const isShouted = ({ tokens }: MarkedSentence): boolean =>
  tokens.length > 2 &&
  !tokens.some((t) => t.text !== t.text.toUpperCase()) &&
  tokens.filter((t) => t.text.length > 1).length > 3

/** True when most of the longer words of a heading have capitals. */
function inTitleCase({ tokens }: MarkedSentence): boolean {
  const long = tokens.filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text))
  return long.length > 2 && long.filter(capital).length > 0.6 * long.length
}
