/// <reference lib="dom" />
import { createRequire } from 'node:module'
import { withoutDepths, withoutDoctype } from './bounds.ts'

// Loaded when the first page is met: plain texts need none of it, and every thread would wait for it.
const load = createRequire(import.meta.url)
const linkedom = (): typeof import('linkedom') => load('linkedom')

/** A parsed page. `deep`: too deep or too large for anything but a plain walk. */
export type Tree = { document: Document; deep: boolean }

const FRAMES = /<\/?(?:frameset|frame|noframes)\b[^<>]{0,1000}>/gi // what a page of frames says to those who see none is its body
const DEEPEST = 400
const MOST = 60_000

/** Parses HTML however broken; the document always has a body that holds all there is to read. */
export function parseTree(html: string): Tree {
  const bare = withoutDepths(withoutDoctype(html).replace(FRAMES, ''))
  const whole = /<html[\s>]/i.test(bare) ? bare : `<html><head></head><body>${bare}</body></html>`
  const { document } = linkedom().parseHTML(`<!doctype html>${whole}`)
  if (!document.querySelector('body')) giveBody(document)
  return { document, deep: isDeep(document.documentElement) }
}

function giveBody(document: Document): void {
  const body = document.createElement('body')
  const { documentElement } = document
  const loose = [...documentElement.childNodes].filter((node) => node.nodeName !== 'HEAD')
  for (const node of loose) body.append(node)
  if (!document.querySelector('head')) documentElement.append(document.createElement('head'))
  documentElement.append(body)
}

function isDeep(root: Element): boolean {
  let depth = 0
  let count = 0
  let node: Element = root
  for (;;) {
    if (++count > MOST || depth > DEEPEST) return true
    const inside = node.firstElementChild
    if (inside) {
      depth++
      node = inside
      continue
    }
    while (node !== root && !node.nextElementSibling) {
      node = node.parentElement!
      depth--
    }
    if (node === root) return false
    node = node.nextElementSibling!
  }
}
