/// <reference lib="dom" />
import { edtfOf } from './dates.ts'
import { type Facts, noFacts } from './draft.ts'
import { nameOf, paragraphLength } from './sweep.ts'
import { oneLine, seen } from './white.ts'
import { NAMES } from './words/names.ts'

/** One of several whole articles on a page, with what it says of itself. */
export type Apart = { element: Element; facts: Facts }

const LEAST = 200 // units of text in paragraphs, and two of these: less is a teaser
const MASTHEAD = 'header, [role="banner"], nav'

/**
 * The whole articles of a page that has more than one: the next one of an endless page, the posts of a blog. Each has a
 * heading of its own, and nothing heads them all, as the title of a live blog does. Empty for other pages.
 */
export function severalIn(document: Document, page: Facts): Apart[] {
  const all = [...document.querySelectorAll('article, .hentry, .h-entry')]
  if (all.length < 2) return []
  const whole = all.filter((a) => !a.parentElement?.closest('article, .hentry, .h-entry') && isWhole(a))
  if (whole.length < 2 || isHeaded(document, whole)) return []
  return whole.map((element) => ({ element, facts: factsIn(element, page) }))
}

function isWhole(element: Element): boolean {
  if (NAMES.test(nameOf(element)) || !headingOf(element)) return false
  return element.querySelectorAll('p').length > 1 && paragraphLength(element) >= LEAST
}

const headingOf = (element: Element): Element | null => element.querySelector('h1') ?? element.querySelector('h2')

/** True where articles without an h1 of their own stand below one that is no masthead. */
function isHeaded(document: Document, articles: readonly Element[]): boolean {
  if (articles.every((a) => a.querySelector('h1'))) return false
  return [...document.querySelectorAll('h1')].some((h1) => !h1.closest(MASTHEAD))
}

function factsIn(element: Element, { outlet, language }: Facts): Facts {
  const heading = headingOf(element)!
  const time = element.querySelector('time[datetime]')?.getAttribute('datetime')
  const edtf = time ? edtfOf(time) : undefined
  const url = (heading.closest('a') ?? heading.querySelector('a'))?.getAttribute('href')
  return {
    ...noFacts(),
    title: oneLine(seen(heading.textContent ?? '')) || null,
    outlet,
    language,
    url: url && /^https?:\/\/[^/]+\./i.test(url) ? url : null,
    claims: edtf ? [{ edtf, basis: 'metadata' }] : [],
  }
}
