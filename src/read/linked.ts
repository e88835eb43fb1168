/// <reference lib="dom" />
import type { ArticleKind } from '../record/index.ts'
import { oneLine, seen } from './white.ts'

/** What the JSON-LD of a page says of its article (schema.org). */
export type Linked = {
  headline: string | null
  publisher: string | null
  authors: string[]
  url: string | null
  published: string | null
  kind: ArticleKind | null
  body: string | null
}

type Thing = Record<string, unknown>

const ARTICLE = /(?:Article|Posting|Report|Statement|PressRelease)$/

/** The first article that a page's JSON-LD describes; undefined where it describes none or is broken. */
export function linkedArticle(document: Document): Linked | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap((script) => thingsIn(script.textContent ?? ''))
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  if (!article) return undefined
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publisher: namesOf(article.publisher)[0] ?? null,
    authors: namesOf(article.author),
    url:
      textOf(article.url) ?? textOf(article.mainEntityOfPage) ?? textOf((article.mainEntityOfPage as Thing)?.['@id']),
    published: textOf(article.datePublished),
    kind: kindOf(typesOf(article)),
    body: textOf(article.articleBody),
  }
}

function thingsIn(json: string): Thing[] {
  try {
    return flat(
      JSON.parse(
        json
          .trim()
          .replace(/^<!\[CDATA\[|\]\]>;?$/g, '')
          .replace(/\s+/g, ' '),
      ),
      0,
    )
  } catch {
    return []
  }
}

function flat(value: unknown, depth: number): Thing[] {
  if (depth > 4 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((v) => flat(v, depth + 1))
  const thing = value as Thing
  return [thing, ...flat(thing['@graph'], depth + 1), ...flat(thing.mainEntity, depth + 1)]
}

const typesOf = (thing: Thing) => [thing['@type']].flat().filter((type): type is string => typeof type === 'string')

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? oneLine(seen(value)) : ''
  return text === '' ? null : text
}

/** Names of people or organisations: a string, a thing with a name, or a list of these. */
function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((v) => textOf(v) ?? textOf((v as Thing | null)?.name) ?? [])
}

function kindOf(types: readonly string[]): ArticleKind | null {
  const type = types.join(' ')
  if (/Opinion|Analysis|Review/.test(type)) return 'analysis'
  if (/PressRelease/.test(type)) return 'statement'
  return null
}
