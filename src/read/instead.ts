/// <reference lib="dom" />
import type { Piece } from './draft.ts'
import { piecesOf } from './pieces.ts'
import { plainPieces } from './plain.ts'
import { paragraphLength } from './sweep.ts'
import { parseTree } from './tree.ts'
import { seen } from './white.ts'

const LITTLE = 200 // units: a page that shows less in paragraphs may be written by a script
const BODY = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/

/** Shows the article of a page that has it only for readers without scripts. */
export function unveil(document: Document): void {
  for (const veil of document.querySelectorAll('noscript')) {
    const length = paragraphLength(veil)
    if (length < LITTLE || length * 2 < paragraphLength(document.body)) continue
    veil.replaceWith(...veil.childNodes)
  }
}

/** The text that a page without any gives in its JSON-LD; empty where there is none. */
export function linkedPieces(document: Document): Piece[] {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = bodyIn(script.textContent ?? '')
    if (text.length < LITTLE) continue
    return /<\/?[a-z][^<>]*>/i.test(text) ? piecesOf(parseTree(text).document.body) : plainPieces(seen(text))
  }
  return []
}

function bodyIn(json: string): string {
  const quoted = BODY.exec(json)?.[1]
  try {
    return quoted ? (JSON.parse(quoted.replace(/[\n\r\t]/g, ' ')) as string) : ''
  } catch {
    return ''
  }
}

/** True for a page that shows too little text to hold an article. */
export const isBare = (pieces: readonly Piece[]): boolean => pieces.reduce((sum, p) => sum + p.text.length, 0) < LITTLE
