/// <reference lib="dom" />
import type { Piece } from './draft.ts'
import { piecesOf } from './pieces.ts'
import { plainPieces } from './plain.ts'
import { paragraphLength } from './sweep.ts'
import { parseTree } from './tree.ts'
import { seen } from './white.ts'

const LITTLE = 200 // units: a page that shows less in paragraphs may be written by a script
const PART = 0.4 // of the main part has to stand in a named body for it to be all of the article
const BODY = /"articleBody"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*")/

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
export const isBare = (pieces: readonly Piece[]): boolean => lengthOf(pieces) < LITTLE

/** The blocks of the one element that its makers call the body of the article, where they say so; to be asked before the main part is looked for. */
export function declaredIn(document: Document): Piece[] {
  const bodies = document.querySelectorAll('[itemprop~="articleBody"]')
  return bodies.length === 1 ? piecesOf(bodies[0]!) : []
}

/**
 * The main part as found, without what stands outside the body that the page's makers name; or that body, where most of
 * it was missed. A name on a small part of what was found says nothing.
 */
export function withinBody(main: Piece[], declared: Piece[]): Piece[] {
  const [found, body] = [textsOf(main), textsOf(declared)]
  const inside = main.filter((p) => body.has(p.text))
  const missed = declared.filter((p) => p.kind !== 'item' && !found.has(p.text))
  if (lengthOf(missed) > lengthOf(declared) / 2) return declared
  return lengthOf(inside) > Math.max(LITTLE, lengthOf(main) * PART) ? inside : main
}

const textsOf = (pieces: readonly Piece[]): Set<string> => new Set(pieces.map((p) => p.text))
const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, p) => sum + p.text.length, 0)
