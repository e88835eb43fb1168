const SENTENCE_END = /[.!?…]["”’'»)\]]*(?:\s*\[\d+\])*[.!?]?$/

/** True for words that end as a sentence ends. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** True for what is plainly a paragraph of running text. */
export const isBody = (text: string): boolean => text.length >= 80 && (endsSentence(text) || text.length >= 250)

/** True for one or two words that end no sentence: "Politics", "Ed". */
export const isLabel = (text: string): boolean =>
  text.length <= 20 && !/[.!?:;,"”]$/.test(text) && !/\s\S+\s/.test(text)

/** True for words that look like a headline: short, no sentence end, not a list in itself. */
export function isHeadline(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 180 &&
    !/[.;:,–—-]["”’']?$/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/^[a-z]/.test(text)
  )
}
