/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'

/** The part of a page that holds the article, as Readability finds it; undefined where it finds none. Changes the document. */
export function mainPart(document: Document): Element | undefined {
  const serializer = (node: Node) => node as Element
  return new Readability<Element>(document, { serializer, keepClasses: true }).parse()?.content ?? undefined
}
