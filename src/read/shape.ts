const SENTENCE_END = /[.!?…]["”’'»)\]]*(?:\s*\[\d+\])*[.!?]?$/
const TAIL = 40 // units at the end of a text that decide whether it ends a sentence
// U.S. and U.N. end in a full stop without ending a sentence
const ABBREVIATION = /(?:\p{Lu}\.){2,}$/u

/** True for words that end as a sentence ends. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-TAIL))

/** True for what is plainly a paragraph of running text. */
export const isBody = (text: string): boolean => text.length >= 80 && (endsSentence(text) || text.length >= 250)

/** True for one or two words that end no sentence: "Politics", "Ed". */
export const isLabel = (text: string): boolean =>
  text.length <= 20 && !/[.!?:;,"”]$/.test(text) && !/\s\S+\s/.test(text)

/** True for words that look like a headline: short, no full stop at their end, beginning as a headline begins. */
export function isHeadline(text: string): boolean {
  if (text.length < 3 || text.length > 180 || /^\p{Ll}/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  return ABBREVIATION.test(text) || !/[.;:,–—-]["”’']?$/.test(text)
}

/** True for a line that is one quotation from end to end: a pull quote. */
export const isPullQuote = (text: string): boolean =>
  /^(?:"[^"]{15,}"|“[^“”]{15,}”|„[^„“”]{15,}[“”]|«[^«»]{15,}»|‘[^‘]{15,}’)[,.]?$/.test(text)

/** True for a line that names who said the quotation above it: "Anna Berg, envoy". */
export const isCredit = (text: string): boolean =>
  text.length <= 90 && /^[–—-]?\s*\p{Lu}/u.test(text) && !/[.!?:;]$/.test(text)
