import { stem } from './stem.ts'
import { meaningsOf, PHRASES } from './words/meanings.ts'

/** The words of a text: runs of letters and digits, with numbers kept whole (`1,500` is `1500`). */
export function wordsOf(text: string): string[] {
  return (
    text.match(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)?.map((w) => w.replace(/,/g, '')) ??
    []
  )
}

// Every phrase ends in one of these.
const SECOND =
  /\b(?:off|for|out|down|no|back|over|fire|hostilities|war|place|cent|home|part|up|against|of|force|effect|result|agreement|deal|success|breakthrough|agree|found|free)\b/i

/** A text with its verbs of two words said in one. */
export const inOneWord = (text: string): string =>
  SECOND.test(text) ? PHRASES.reduce((said, [phrase, word]) => said.replace(phrase, word), text) : text

/** The stems of a text, in order. */
export const stemsOf = (text: string): string[] => wordsOf(inOneWord(text)).map((word) => stem(lower(word)))

/** Lower case without accents: `Menkeš` is `menkes`. */
export const lower = (word: string): string =>
  (PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()

const PLAIN = /^[A-Za-z0-9]+$/

/** What the stems mean besides themselves. */
export const meantBy = (stems: readonly string[]): string[] => [...new Set(stems.flatMap(meaningsOf))]
