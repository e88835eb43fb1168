import { decode } from '../../src/read/decode.ts'
import { linkedArticle } from '../../src/read/linked.ts'
import { parseTree } from '../../src/read/tree.ts'
import type { Chance } from '../chance.ts'
import { type Measured, type Miss, rowsOf } from '../measured.ts'
import type { Case } from '../stats.ts'
import { FIELDS, type Field, judge, type Said } from './judge.ts'
import { ours, RIVAL, defuddle as readWithDefuddle, readability as readWithReadability } from './methods.ts'
import { type Page, placeOf } from './pages.ts'

type Told = { page: Page; gold: Said; said: Said[] }

const SAYERS: readonly [who: string, say: (html: Buffer) => Said][] = [
  ['truceline', said],
  [RIVAL, saidByReadability],
  ['defuddle+linkedom', saidByDefuddle],
]

/**
 * What is read of a page's title, outlet, day and byline, beside what its JSON-LD says, on pages that have some. The
 * JSON-LD is cut out before any method sees the page; its address is not given either.
 */
export function measureMetadata(pages: readonly Page[], chance: Chance): Omit<Measured, 'set'> {
  const told = pages.flatMap((page): Told[] => {
    const gold = goldOf(page)
    const bare = withoutLinked(page.html)
    return gold ? [{ page, gold, said: SAYERS.map(([, say]) => say(bare)) }] : []
  })
  const rows = FIELDS.flatMap((field) =>
    SAYERS.flatMap(([who], at) => rowsOf(field, who, casesOf(told, field, at), chance)),
  )
  return {
    rows: rows.filter(({ name }) => !name.endsWith('F1')),
    worst: FIELDS.flatMap((field) => told.flatMap((t) => missOf(t, field))),
    notes: [`JSON-LD, hidden from all methods, says something of ${told.length} of ${pages.length} pages`],
  }
}

function casesOf(told: readonly Told[], field: Field, at: number): Case[] {
  return told.flatMap(({ gold, said }) => judge(field, gold, said[at]!) ?? [])
}

function missOf({ page, gold, said: [own] }: Told, field: Field): Miss[] {
  const judged = judge(field, gold, own!)
  if (!judged || (judged.found === judged.asked && judged.right === judged.said)) return []
  const shown = (said: Said) => [said[field]].flat().join(' + ') || 'nothing'
  return [{ what: field, expected: shown(gold), got: shown(own!), where: placeOf(page) }]
}

function goldOf({ html, url }: Page): Said | undefined {
  const decoded = decode(html)
  const linked = 'text' in decoded ? linkedArticle(parseTree(decoded.text).document, { url, titles: [] }) : undefined
  if (!linked) return undefined
  return { title: linked.headline, outlet: linked.publisher, published: linked.published, byline: linked.authors }
}

const LINKED = /<script\b[^>]*\bapplication\/ld\+json\b[^>]*>[\s\S]*?<\/script>/gi

// Latin-1 keeps every byte as it is, whatever the page's encoding.
const withoutLinked = (html: Buffer): Buffer => Buffer.from(html.toString('latin1').replace(LINKED, ''), 'latin1')

function said(html: Buffer): Said {
  const [article] = ours(html).articles
  return {
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    published: article?.published?.edtf ?? null,
    byline: article?.byline ?? [],
  }
}

function saidByReadability(html: Buffer): Said {
  const read = readWithReadability(html)
  return {
    title: read?.title || null,
    outlet: read?.siteName || null,
    published: read?.publishedTime || null,
    byline: read?.byline ? [read.byline] : [],
  }
}

function saidByDefuddle(html: Buffer): Said {
  const { title, site, published, author } = readWithDefuddle(html)
  return { title: title || null, outlet: site || null, published: published || null, byline: author ? [author] : [] }
}
