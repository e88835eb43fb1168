import { createRequire } from 'node:module'
import type { FetchedKind } from './fetched.ts'
import { type Trouble, troubleOf } from './trouble.ts'

// Loaded when the first text is decoded.
const load = createRequire(import.meta.url)
const iconv = (): typeof import('iconv-lite') => load('iconv-lite')

/** Types that may hold an article, a feed or a list; what names no type is judged by its bytes. */
const READABLE = /^(text\/|application\/(xml|json|pdf|octet-stream|[\w.-]+\+(xml|json))\b|$)/i
const NEVER = /^text\/(css|javascript|calendar|vcard)\b|svg/i

/** Refuses by its Content-Type what holds no text of ours, such as a video where a feed was asked for. */
export function wrongType(type: string): Trouble | undefined {
  return READABLE.test(type.trim()) && !NEVER.test(type) ? undefined : troubleOf('wrong type', `it is ${said(type)}`)
}

const said = (type: string) => `"${type.slice(0, 80)}", neither a page nor a feed`

const HEAD = 4096

/** What a body holds, or why it holds nothing of ours whatever its header says. */
export function kindOf(bytes: Uint8Array, type: string): FetchedKind | Trouble {
  if (bytes.length === 0) return troubleOf('empty', 'its body is empty')
  const head = bytes.subarray(0, HEAD)
  if (isPdf(head)) return 'page'
  if (!/charset=utf-?16/i.test(type) && !isWide(head) && head.includes(0))
    return troubleOf('wrong type', `it is called ${type ? `"${type.slice(0, 80)}"` : 'nothing'} but holds binary data`)
  const start = textOf(head, type).trimStart()
  const root = /^(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*<([\w:]+)/is
    .exec(start)?.[1]
    ?.toLowerCase()
  if (root === 'opml') return 'list'
  if (['rss', 'feed', 'rdf:rdf', 'atom:feed'].includes(root ?? '')) return 'feed'
  return /^\{.*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/is.test(start) ? 'feed' : 'page'
}

const isPdf = (head: Uint8Array) => Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-'

const isWide = ([a, b]: Uint8Array) => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

const CHARSET = /charset\s*=\s*["']?([\w:.-]+)/i
const DECLARED = /^(?:\ufeff|\xef\xbb\xbf)?<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i

/** The text of a feed or list, by its mark, its header, its declaration, else as UTF-8. */
export function textOf(bytes: Uint8Array, type: string): string {
  if (isWide(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1]
  const decoder = isUtf8(bytes) ? undefined : (decoderOf(charsetIn(type)) ?? decoderOf(declared))
  return (decoder ?? new TextDecoder()).decode(bytes)
}

const charsetIn = (type: string) => CHARSET.exec(type)?.[1]

type Decoder = { encoding: string; decode(bytes: Uint8Array): string }

/** Names are those of the WHATWG; what decodes is iconv-lite, since Node 20 leaves dashes of windows-1252 undecoded. */
function decoderOf(charset: string | undefined): Decoder | undefined {
  try {
    if (!charset) return undefined
    const { encoding } = new TextDecoder(charset)
    return { encoding, decode: (bytes) => iconv().decode(Buffer.from(bytes), encoding) }
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * The bytes as they are; as UTF-8 with a byte order mark where the header names another charset and they are not UTF-8.
 * By the WHATWG the header wins over what a page declares, but not over a byte order mark.
 */
export function withCharset(bytes: Uint8Array, type: string): Uint8Array {
  const decoder = decoderOf(charsetIn(type))
  if (!decoder || decoder.encoding === 'utf-8' || isWide(bytes) || isUtf8(bytes)) return bytes
  return Buffer.from(`\ufeff${decoder.decode(bytes)}`)
}
