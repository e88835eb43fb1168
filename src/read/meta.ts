/// <reference lib="dom" />
import { oneLine, seen } from './white.ts'

/**
 * Gives the words of the first of some <meta> names that a page has; null where it has none. Only letters and digits of
 * a name count: `article:published_time` and `article.published-time` are one.
 */
export type Meta = (...names: string[]) => string | null

/** Looks a name up among the <meta> elements of a page; the first name that has words wins. */
export function metaOf(document: Document): Meta {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ||
      element.getAttribute('name') ||
      element.getAttribute('itemprop') ||
      element.getAttribute('http-equiv') ||
      ''
    const words = oneLine(seen(element.getAttribute('content') ?? ''))
    if (name && words && !found.has(bare(name))) found.set(bare(name), words)
  }
  return (...names) => names.map((name) => found.get(bare(name))).find((words) => words !== undefined) ?? null
}

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
