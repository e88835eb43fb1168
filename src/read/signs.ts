/// <reference lib="dom" />
import { oneLine, seen } from './white.ts'

/** An element that by its name says who wrote the article, or when; in the `head` between the title and the first paragraph, or elsewhere. */
export type Sign = { element: Element; of: 'author' | 'date' | 'time'; place: 'before' | 'head' | 'behind' }

const PARAGRAPH = 80 // units, at least
const MOST = 100 // signs of a place; a list may have thousands
const AUTHOR =
  /(?:^|-)(?:by-?lines?|by-?author|(?:post|article)?-?authors?|writers?|reporters?|contributors?|creator)(?:-|$)/
const DATE = /date|time|publi|posted|stamp|(?:^|-)(?:data|fecha|datum)(?:-|$)/
const CHANGED = /updat|modif|edited|revis/
// What stands beside an article and has writers and days of its own
const BESIDE =
  /(?:^|-)(?:comments?|disqus|replies|related|recommend(?:ed|ations?)?|recirc(?:ulation)?|sidebar|trending|popular|newsletters?|promos?|teasers?|outbrain|taboola|cookies?|navigation|navbar|menu|carousel)(?:-|$)/
const WORTH =
  /author|line|writer|reporter|contrib|creator|date|time|publi|posted|stamp|data|fecha|datum|comment|disqus|repl|relat|reco?i?r?c|sidebar|trend|popular|newsl|promo|teaser|out|tabo|cookie|nav|menu|carousel/i
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'IFRAME', 'SELECT'])
const ASIDE = new Set(['NAV', 'ASIDE', 'FORM'])
// /author/anna-berg
const AUTHORS_PAGE = /\/(?:authors?|writers?|reporters?|journalists?|columnists?|contributors?|staff|byline|by)\/[^/]/i
const NAMED = ['class', 'id', 'itemprop', 'rel', 'data-testid', 'data-component', 'data-qa']

/** The signs of a page, those nearest to its title first; what stands beside the article is passed over. */
export function signsOf(document: Document, title: string | null): Sign[] {
  const signs: Sign[] = []
  let place: Sign['place'] = title === null ? 'head' : 'before'
  for (let element = next(document.body, true); element; ) {
    const name = nameOf(element)
    const beside = isBeside(element, name)
    if (place === 'before' && /^H[12]$/.test(element.tagName) && textIn(element) === title) place = 'head'
    if (place === 'head' && element.tagName === 'P' && textIn(element).length >= PARAGRAPH) place = 'behind'
    const of = beside ? undefined : signOf(element, name)
    if (of) signs.push({ element, of, place })
    element = next(element, !beside)
  }
  return (['head', 'behind', 'before'] as const).flatMap((place) =>
    signs.filter((sign) => sign.place === place).slice(0, MOST),
  )
}

/** A page may stand in a form as a whole, or in a wrapper that is named after what else it holds. */
const isBeside = (element: Element, name: string): boolean =>
  SKIPPED.has(element.tagName) || ((ASIDE.has(element.tagName) || BESIDE.test(name)) && !element.querySelector('h1'))

/** All names of an element in one: `entry-date posted-on`. */
function nameOf(element: Element): string {
  const all = NAMED.map((name) => element.getAttribute(name) ?? '').join(' ')
  if (!WORTH.test(all)) return ''
  return all
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
}

function signOf(element: Element, name: string): Sign['of'] | undefined {
  if (element.tagName === 'TIME') return CHANGED.test(name) ? undefined : 'time'
  if (element.tagName === 'A' && AUTHORS_PAGE.test(element.getAttribute('href') ?? '')) return 'author'
  if (name === '') return undefined
  if (AUTHOR.test(name)) return 'author'
  return DATE.test(name) && !CHANGED.test(name) ? 'date' : undefined
}

/** The next element in the order of the document; with `inside` the first within this one, if there is one. */
function next(element: Element, inside: boolean): Element | null {
  if (inside && element.firstElementChild) return element.firstElementChild
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling
  return null
}

const textIn = (element: Element) => oneLine(seen(element.textContent ?? ''))
