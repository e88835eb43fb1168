/// <reference lib="dom" />
import { holdsMostOf, likeness } from './alike.ts'
import type { Meta } from './meta.ts'
import { oneLine, seen } from './white.ts'

const FITS = 0.5

/** What the page calls itself where nobody sees it, the most trustworthy first. */
export function namesOf(document: Document, headline: string | null, meta: Meta): string[] {
  const named = ['og:title', 'twitter:title', 'sailthru.title', 'dc.title', 'citation_title', 'headline', 'title']
  const all = [headline, ...named.map((name) => meta(name)), linesOf(document, 'title')[0]]
  return [...new Set(all.filter((name) => name !== null && name !== undefined))]
}

/** The heading that a reader sees, where it fits what the page calls itself; else that, without the outlet's name. */
export function titleOf(document: Document, names: readonly string[], outlet: string | null): string | null {
  const named = names.map((name) => withoutOutlet(name, outlet))
  const headings = linesOf(document, 'h1').filter((heading) => letters(heading) !== letters(outlet ?? ''))
  const fitting = fittest(headings, named) ?? fittest(linesOf(document, 'h2'), named.slice(0, 1))
  if (fitting !== undefined) return fitting
  // What a page is called elsewhere may be written for search engines; its one heading, where it is no motto, is the title.
  const [heading] = headings
  const isMotto = heading !== undefined && outlet !== null && letters(heading).includes(letters(outlet))
  const sole = headings.length === 1 && heading!.split(' ').length > FEWEST && !isMotto
  return sole ? heading! : (named[0] ?? heading ?? null)
}

function fittest(headings: readonly string[], named: readonly string[]): string | undefined {
  const fits = headings.map((heading) => Math.max(0, ...named.map((name) => fitOf(heading, name))))
  const best = Math.max(0, ...fits)
  return best >= FITS ? headings[fits.indexOf(best)] : undefined
}

const fitOf = (heading: string, name: string): number =>
  Math.max(likeness(heading, name), holdsMostOf(heading, name) ? FITS : 0)

/** The words of all elements of a kind, each on one line. */
export const linesOf = (document: Document, tag: string): string[] =>
  [...document.querySelectorAll(tag)].map((e) => oneLine(seen(e.textContent ?? ''))).filter((text) => text !== '')

/** "Talks resume in Geneva | World - The Example" without the outlet's name and the short parts that stand before it. */
export function withoutOutlet(title: string, outlet: string | null): string {
  let [rest, named] = [title, false]
  for (let last = lastPart(rest), parts = 0; last && parts < PARTS; last = lastPart(rest), parts++) {
    const isName = !named && isOutlet(last.words, outlet)
    const isSection = last.words.split(' ').length <= SHORT && (last.isBar || (outlet === null && !named))
    if (!isName && !isSection) break
    if (rest.slice(0, last.start).split(' ').length < FEWEST) break
    named ||= isName
    rest = rest.slice(0, last.start)
  }
  return withoutFirst(rest, outlet)
}

function withoutFirst(title: string, outlet: string | null): string {
  const first = title.split(DIVIDER, 1)[0]!
  const rest = title.slice(first.length).replace(LEADING, '')
  return letters(first) === letters(outlet ?? '') && rest.split(' ').length >= FEWEST ? rest : title
}

const DIVIDER = /\s+[|\-–—•·:»]\s+|\s*\|\s*/
const DIVIDERS = new RegExp(DIVIDER, 'g')
const LEADING = new RegExp(`^(?:${DIVIDER.source})`)
const SHORT = 4 // words of a section's name
const FEWEST = 3 // words of a title
const PARTS = 8 // that may stand behind it

/** What stands behind the last divider of a title, and where that begins. */
export function lastPart(title: string): { words: string; start: number; isBar: boolean } | undefined {
  const last = [...title.matchAll(DIVIDERS)].at(-1)
  return last && { words: title.slice(last.index + last[0].length), start: last.index, isBar: /[|»]/.test(last[0]) }
}

/** True for the outlet's name, or one with a little more or less of it: "BBC News" and "BBC". */
function isOutlet(words: string, outlet: string | null): boolean {
  const [a, b] = [letters(words), letters(outlet ?? '')]
  if (a.length < 2 || b.length < 2) return false
  return (
    a === b ||
    (a.length >= 3 && b.includes(a)) ||
    (b.length >= 3 && a.startsWith(b) && words.split(' ').length <= SHORT)
  )
}

/** The letters and digits of a name, without "the" and without the end of a host's name. */
export const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the |www\.)|\.(?:com|org|net|info|news|co\.[a-z]{2}|[a-z]{2})(?:\.[a-z]{2})?$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
