/// <reference lib="dom" />
import { createRequire } from 'node:module'

// Loaded when the first page is met.
const load = createRequire(import.meta.url)
const library = (): typeof import('@mozilla/readability') => load('@mozilla/readability')

/** The part of a page that holds the article, as Readability finds it; undefined where it finds none. Changes the document. */
export function mainPart(document: Document): Element | undefined {
  const { Readability } = library()
  const serializer = (node: Node) => node as Element
  return new Readability<Element>(document, { serializer, keepClasses: true }).parse()?.content ?? undefined
}
