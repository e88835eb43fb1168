import { SaxesParser } from 'saxes'
import type { Span } from '../record/index.ts'

/** One element: its name without prefix, its attributes, what is in it, and where it stands in the text. */
export type Element = Span & { name: string; attributes: Record<string, string>; children: Element[]; text: string }

const DEEPEST = 64

/** An XML text as a tree, with what was wrong with it; entities of its own and outside files are never read. */
export type Tree = { roots: Element[]; trouble: string | null }

/** True where a text begins as one of these elements might, whatever the prefix. */
export function beginsWith(text: string, names: readonly string[]): boolean {
  const head = text.slice(0, 4096)
  return /^\s*</.test(head.replace(/^\ufeff/, '')) && new RegExp(`<(?:\\w+:)?(?:${names.join('|')})[\\s>/]`).test(head)
}

/** Reads XML, one root or several in a row, as far as it goes. */
export function treeOf(text: string): Tree {
  const roots: Element[] = []
  const open: Element[] = []
  let trouble: string | null = null
  const parser = new SaxesParser({ fragment: true, position: true })
  parser.on('error', (error) => {
    trouble ??= error.message
  })
  parser.on('opentag', ({ name, attributes }) => {
    const end = parser.position
    const element = elementAt(name, attributes as Record<string, string>, {
      start: text.lastIndexOf('<', end - 1),
      end,
    })
    const siblings = open.length > 0 ? open.at(-1)!.children : roots
    if (open.length <= DEEPEST) siblings.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.end = parser.position
  })
  const take = (words: string) => {
    const element = open.at(-1)
    if (element) element.text += words
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.write(withoutDeclarations(text)).close()
  for (const element of open) element.end = text.length
  return { roots, trouble }
}

/** Declarations say how bytes were to be read, and stand in the middle where files were joined: blanks in their place. */
const withoutDeclarations = (text: string) =>
  text.replace(/<\?xml\s[^?]{0,200}\?>/g, (found) => ' '.repeat(found.length))

function elementAt(name: string, attributes: Record<string, string>, span: Span): Element {
  return { ...span, name: bare(name), attributes: { ...attributes }, children: [], text: '' }
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** All elements of a name in some trees, in order, not looking inside those found. */
export function allOf(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((e) => (e.name === name ? [e] : allOf(e.children, name)))
}

/** The first child of a name. */
export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name)

/** The words of the first child of a name, trimmed; '' where there is none. */
export const wordsOf = (element: Element, name: string): string => childOf(element, name)?.text.trim() ?? ''
