import type { Span } from '../record/index.ts'

/** Any value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** Deeper nesting than this is no payload. */
const DEEPEST = 64

/** A whole JSON text as a value, or undefined where it is none or nests beyond reason. */
export function jsonOf(text: string): Json | undefined {
  if (!/^[\s\ufeff]*[{[]/.test(text) || tooDeep(text)) return undefined
  try {
    return JSON.parse(text.replace(/^\ufeff/, ' ')) as Json
  } catch {
    return undefined
  }
}

/** True for an object of JSON, no list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of JSON together with where it stands in its text. */
export type Placed = { value: Json; span: Span }

/** A text that was read as JSON, with its outermost value. */
export function placed(text: string, value: Json): Placed {
  const start = blank(text, text.startsWith('\ufeff') ? 1 : 0)
  return { value, span: { start, end: valueEnd(text, start) } }
}

/** The entries of an object with their places, the last where a key stands twice, as JSON.parse has it. */
export function entriesOf(text: string, { value, span }: Placed): Map<string, Placed> {
  if (!isObject(value)) return new Map()
  const pairs = pairsIn(text, span).filter(({ key }) => Object.hasOwn(value, key))
  return new Map(pairs.map(({ key, span }) => [key, { value: value[key]!, span }]))
}

/** The members of a list with their places. */
export function membersOf(text: string, { value, span }: Placed): Placed[] {
  if (!Array.isArray(value)) return []
  const spans = itemsIn(text, span)
  return value.map((member, i) => ({ value: member, span: spans[i]! }))
}

/** Every key of an object with the place of its value, in order, twice where it stands twice; none for another value. */
export function pairsIn(text: string, { start }: Span): { key: string; span: Span }[] {
  const pairs: { key: string; span: Span }[] = []
  let at = text[start] === '{' ? blank(text, start + 1) : text.length
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at)
    const key = JSON.parse(text.slice(at, keyEnd)) as string
    const from = blank(text, blank(text, keyEnd) + 1)
    const end = valueEnd(text, from)
    pairs.push({ key, span: { start: from, end } })
    at = blank(text, end)
    if (text[at] === ',') at = blank(text, at + 1)
  }
  return pairs
}

/** The places of what is in a list; none for another value. */
export function itemsIn(text: string, { start }: Span): Span[] {
  const items: Span[] = []
  let at = text[start] === '[' ? blank(text, start + 1) : text.length
  while (at < text.length && text[at] !== ']') {
    const end = valueEnd(text, at)
    items.push({ start: at, end })
    at = blank(text, end)
    if (text[at] === ',') at = blank(text, at + 1)
  }
  return items
}

function blank(text: string, at: number): number {
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++
  return at
}

function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i + 1
  }
  return text.length
}

function valueEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at)
  if (text[at] !== '{' && text[at] !== '[') return plainEnd(text, at)
  let depth = 0
  for (let i = at; i < text.length; i++) {
    const c = text[i]
    if (c === '"') i = stringEnd(text, i) - 1
    else if (c === '{' || c === '[') depth++
    else if ((c === '}' || c === ']') && --depth === 0) return i + 1
  }
  return text.length
}

function plainEnd(text: string, at: number): number {
  while (at < text.length && !',]} \t\n\r'.includes(text[at]!)) at++
  return at
}

function tooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) i = stringEnd(text, i) - 1
    else if (c === 123 || c === 91) {
      if (++depth > DEEPEST) return true
    } else if (c === 125 || c === 93) depth--
  }
  return false
}
