/// <reference lib="dom" />
import type { ArticleKind } from '../record/index.ts'
import { likeness, sameAddress } from './alike.ts'
import { withoutEntities } from './entities.ts'
import { oneLine, seen } from './white.ts'

/** What the JSON-LD of a page says of its article (schema.org). */
export type Linked = {
  headline: string | null
  publisher: string | null
  authors: string[]
  url: string | null
  published: string | null
  kind: ArticleKind | null
}

/** What a page is called in other places than its JSON-LD. */
export type Known = { url: string | null; titles: readonly string[] }

type Thing = Record<string, unknown>
type Things = { all: Thing[]; byId: Map<string, Thing> }

const ARTICLE = /(?:Article|Posting|Report|Statement|PressRelease)$/
const PAGE = /WebPage$/
const LIKE = 0.3

/** The article that a page's JSON-LD describes; what it does not say, its WebPage and WebSite may. Undefined where there is none. */
export function linkedArticle(document: Document, known: Known): Linked | undefined {
  const things = thingsOf(document)
  const page = things.all.find((thing) => isOf(thing, PAGE))
  const article = ownArticle(things.all, known)
  if (!article && !page?.datePublished) return undefined
  const site = things.all.find((thing) => isOf(thing, /^WebSite$/))
  return {
    headline: textOf(article?.headline) ?? textOf(article?.name),
    publisher: namesOf(article?.publisher, things)[0] ?? namesOf(page?.publisher, things)[0] ?? textOf(site?.name),
    authors: namesOf(article?.author, things),
    url: article ? addressOf(article) : null,
    published: textOf(article?.datePublished) ?? textOf(page?.datePublished),
    kind: article ? kindOf(typesOf(article)) : null,
  }
}

/** The first that bears the page's address or title; one that bears another page's is of a list beside the article. */
function ownArticle(things: readonly Thing[], { url, titles }: Known): Thing | undefined {
  const articles = things.filter((thing) => isOf(thing, ARTICLE) || (isOf(thing, PAGE) && thing.headline))
  const isHere = (thing: Thing) => url !== null && sameAddress(addressOf(thing) ?? '', url)
  const isTitled = (thing: Thing) => titles.some((title) => likeness(headlineOf(thing), title) >= LIKE)
  const isElsewhere = (thing: Thing) => url !== null && addressOf(thing) !== null
  return (
    articles.find((thing) => isHere(thing) && isTitled(thing)) ??
    articles.find(isTitled) ??
    articles.find(isHere) ??
    articles.find((thing) => !isElsewhere(thing))
  )
}

const headlineOf = (thing: Thing): string => textOf(thing.headline) ?? textOf(thing.name) ?? ''

const addressOf = ({ url, mainEntityOfPage }: Thing): string | null =>
  textOf(url) ?? textOf(mainEntityOfPage) ?? textOf((mainEntityOfPage as Thing | undefined)?.['@id'])

function thingsOf(document: Document): Things {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const all = scripts.flatMap((script) => flat(parsed(script.textContent ?? ''), 0))
  const named = all.filter((thing) => typeof thing['@id'] === 'string' && textOf(thing.name))
  return { all, byId: new Map(named.map((thing) => [thing['@id'] as string, thing])) }
}

/** JSON as pages write it: in a CDATA section, with line breaks in strings, with a comma after the last of a list. */
function parsed(json: string): unknown {
  const text = oneLine(json).replace(/^(?:\/\/ ?)?<!\[CDATA\[|(?:\/\/ ?)?\]\]>;?$/g, '')
  for (const words of [text, text.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(words)
    } catch {}
  }
  return undefined
}

function flat(value: unknown, depth: number): Thing[] {
  if (depth > 4 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((v) => flat(v, depth + 1))
  const thing = value as Thing
  return [thing, ...flat(thing['@graph'], depth + 1), ...flat(thing.mainEntity, depth + 1)]
}

const typesOf = (thing: Thing) => [thing['@type']].flat().filter((type): type is string => typeof type === 'string')
const isOf = (thing: Thing, kind: RegExp) => typesOf(thing).some((type) => kind.test(type))

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? oneLine(seen(withoutEntities(value))) : ''
  return text === '' ? null : text
}

/** Names of people or organisations: a string, a thing with a name, the @id of one, or a list of these. */
function namesOf(value: unknown, { byId }: Things): string[] {
  return [value].flat().flatMap((v) => {
    const thing = v as Thing | null | undefined
    const named = textOf(v) ?? textOf(thing?.name) ?? textOf(byId.get(String(thing?.['@id']))?.name)
    return named ?? []
  })
}

function kindOf(types: readonly string[]): ArticleKind | null {
  const type = types.join(' ')
  if (/Opinion|Analysis|Review/.test(type)) return 'analysis'
  if (/PressRelease/.test(type)) return 'statement'
  return null
}
