/// <reference lib="dom" />
import { piecesOf } from './pieces.ts'
import { freePosts } from './posts.ts'
import { LEADS, NAMES } from './words/names.ts'

const TAGS = new Set(['NAV', 'FOOTER', 'FORM', 'BUTTON', 'FIGCAPTION', 'NOSCRIPT', 'DIALOG', 'ASIDE'])
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'HEAD', 'H1', 'BLOCKQUOTE'])
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'alert', 'search', 'menu'])
const UNSEEN = /display:\s*none|visibility:\s*hidden|font-size:\s*0(?![\d.])|(?:left|top):\s*-\d{4,}px/i
const ARTICLE = /article|story|content|entry|post\b|body/
const COMMENT = /comment|disqus|repl(?:y|ies)|responses?\b|discussion/i
const BOX = 400 // units of text in a box around a form
/** What a sweep took out of a page, and the blocks of it that stay and are called leads. */
export type Swept = { removed: string[]; leads: Set<string> }

/**
 * Takes out of a page what its makers' names for elements give away as furniture, before the main part is looked for;
 * gives what stood there, block by block, and what they call a lead. Never takes what holds a fourth of the running
 * text, in one element or in all that bear the same name: "has-related" and "ad-after" stand on what is read as well.
 */
export function sweep(document: Document): Swept {
  const most = Math.max(200, paragraphLength(document.body) / 4)
  freePosts(document)
  const first = furnitureIn(document, most, new Set())
  const spared = commonNames(first.found, most)
  const { found, leads } = spared.size > 0 ? furnitureIn(document, most, spared) : first
  const removed = found.flatMap((node) => piecesOf(node).map((p) => p.text))
  for (const node of found) node.remove()
  return { removed, leads }
}

/** The furniture of a page, outermost elements in document order, but for elements with a name that is spared. */
function furnitureIn(document: Document, most: number, spared: Set<string>): { found: Element[]; leads: Set<string> } {
  const boxes = formBoxes(document)
  const leads = new Set<string>()
  const found: Element[] = []
  let node: Element | null = document.body.firstElementChild
  while (node) {
    const name = nameOf(node)
    if ((isFurniture(node, name) || boxes.has(node)) && !spared.has(classOf(node)) && isSmall(node, most)) {
      found.push(node)
      node = afterwards(node, document.body)
    } else {
      if (isLead(node, name)) for (const { text } of piecesOf(node)) leads.add(text)
      node = following(node, document.body)
    }
  }
  return { found, leads }
}

const classOf = (node: Element): string => node.getAttribute('class') ?? ''

/** Names under which a fourth of the running text stands; readers may well write as much as that. */
function commonNames(found: readonly Element[], most: number): Set<string> {
  const lengths = new Map<string, number>()
  for (const node of found) {
    const name = classOf(node)
    if (name && !COMMENT.test(name)) lengths.set(name, (lengths.get(name) ?? 0) + paragraphLength(node))
  }
  return new Set([...lengths].flatMap(([name, length]) => (length > most ? name : [])))
}

/** The small boxes around fields for an address or a comment: an offer to write to, or to ask, somebody. */
function formBoxes(document: Document): Set<Element> {
  const fields = document.querySelectorAll('input[type="email"], textarea')
  return new Set([...fields].map(boxAround))
}

function boxAround(field: Element): Element {
  let box = field
  for (let up = field.parentElement; up && isOffer(up); up = up.parentElement) box = up
  return box
}

const isLead = (node: Element, name: string) =>
  !NEVER.has(node.tagName) && (LEADS.test(name) || node.getAttribute('itemprop') === 'description')

const isOffer = (box: Element): boolean =>
  !NEVER.has(box.tagName) && box.textContent!.length <= BOX && !box.querySelector('h1') && !ARTICLE.test(nameOf(box))

const following = (node: Element, root: Element): Element | null => node.firstElementChild ?? afterwards(node, root)

/** The next element that is not inside this one. */
function afterwards(node: Element, root: Element): Element | null {
  for (let at: Element | null = node; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling
  }
  return null
}

function isFurniture(node: Element, name: string): boolean {
  const tag = node.tagName
  if (NEVER.has(tag)) return false
  if (TAGS.has(tag) || isHidden(node, tag)) return true
  if (name.length > 1 && NAMES.test(name)) return true
  const role = node.getAttribute('role')
  if (role && ROLES.has(role)) return true
  return tag === 'SUP' ? isNoteMark(node) : isHoverCard(node)
}

/** The names that an element has from its makers, class and id, in lower case with `camelCase` parted. */
export const nameOf = (node: Element) =>
  `${node.getAttribute('class') ?? ''} ${node.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

// What a reader does not see. A letter that is hidden from screen readers alone is spelled elsewhere, or the word lacks it.
function isHidden(node: Element, tag: string): boolean {
  if (node.hasAttribute('hidden')) return true
  const style = node.getAttribute('style')
  if (style && UNSEEN.test(style)) return true
  return tag !== 'SPAN' && tag !== 'I' && node.getAttribute('aria-hidden') === 'true'
}

// The number of a footnote; "[1]" stays, for it may be what a digest cites by
const isNoteMark = (node: Element) =>
  /^[\d*†‡]{1,3}$/.test(node.textContent!.trim()) && node.querySelector('a[href^="#"]') !== null

// What opens over a name in a sentence: inside a paragraph, a box that begins with a picture and has several links
function isHoverCard(node: Element): boolean {
  if (node.tagName !== 'SPAN' && node.tagName !== 'DIV') return false
  let first: Element | null = node
  while (first?.firstElementChild) first = first.firstElementChild
  return first?.tagName === 'IMG' && node.closest('p') !== null && node.querySelectorAll('a').length > 1
}

function isSmall(node: Element, most: number): boolean {
  return node.querySelector('h1') === null && paragraphLength(node) <= most
}

/** The length of the text that stands in paragraphs, in UTF-16 units. */
export function paragraphLength(root: Element): number {
  if (root.tagName === 'P') return root.textContent!.length
  return [...root.getElementsByTagName('p')].reduce((sum, p) => sum + p.textContent!.length, 0)
}
