/// <reference lib="dom" />
import { dateOfLine } from './credits.ts'
import { edtfOf } from './dates.ts'
import type { Claim } from './draft.ts'
import type { Linked } from './linked.ts'
import type { Meta } from './meta.ts'
import type { Sign } from './signs.ts'
import { oneLine, seen } from './white.ts'

// /2026/01/06/ · /2026-01-06- · /2026/jan/06/ · /20260106/
const URL_DATE =
  /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/-]|$)/i

/** The date that stands in the path of a web address, as EDTF. */
export function dateInUrl(url: string): string | undefined {
  const found = URL_DATE.exec(url)
  if (!found) return undefined
  const [year, month, day] = found[1] ? [found[1], found[2], found[3]] : [found[4], found[5], found[6]]
  return edtfOf(/\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`)
}

// Names of <meta> that say when a text was published; those that say when it was changed are not among them.
const NAMED = (
  'article:published_time datepublished og:published_time og:article:published_time article:published rnews:datepublished ' +
  'parsely-pub-date sailthru.date pubdate pub_date publishdate publish_time published_time published_date ' +
  'publication_date article_date_original article:publication_date citation_publication_date citation_date ' +
  'dc.date.issued dcterms.issued dateposted dc.date.created dcterms.created datecreated dc.created dc.date dcterms.date date'
).split(' ')

type Speaking = { meta: Meta; linked: Linked | undefined; url: string | null; signs: readonly Sign[] }

// /2026/01/talks · /news/2026-01-talks
const URL_MONTH = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=[/-]|$)/

/** The month that stands in the path of a web address, where the day does not. */
const monthInUrl = (url: string): string | undefined => URL_MONTH.exec(url)?.slice(1, 3).join('-')

/**
 * What in a page speaks for a date of publication, the most trustworthy first: its head, a <time>, the address; and only
 * where these are silent a line that is shown beside the title, then what its scripts hold, then a month in the address.
 */
export function claimsOf(document: Document, { meta, linked, url, signs }: Speaking): Claim[] {
  const published = [linked?.published, meta(...NAMED), attributeOf(signs)]
  const metadata = published.flatMap((words) => (words && edtfOf(words)) || [])
  const inUrl = url && dateInUrl(url)
  const claims: Claim[] = metadata.map((edtf) => ({ edtf, basis: 'metadata' }))
  const shown = claims.length === 0 ? lineOf(signs) : undefined
  if (shown) claims.push({ edtf: shown, basis: 'dateline' })
  if (inUrl) claims.push({ edtf: inUrl, basis: 'url' })
  return claims.length > 0 ? claims : lastResort(document, url)
}

function lastResort(document: Document, url: string | null): Claim[] {
  const scripted = inScripts(document)
  if (scripted) return [{ edtf: scripted, basis: 'metadata' }]
  const month = url && monthInUrl(url)
  return month ? [{ edtf: month, basis: 'url' }] : []
}

const LINE = 80 // units of a line that is a date and little else
const PUBLISHED = /publish|posted|pubdate|datepublished/i

/** A <time> or an element of schema.org that says it is the publication's, or the only <time>, or the one below the title; one beside "updated" does not count. */
function attributeOf(signs: readonly Sign[]): string | null {
  const dated = signs.filter(({ element, of }) => of !== 'author' && machineDate(element) && !isChange(element))
  const own = dated.find(({ element }) =>
    PUBLISHED.test(
      `${element.className} ${element.getAttribute('itemprop')} ${element.hasAttribute('pubdate') ? 'pubdate' : ''}`,
    ),
  )
  const times = dated.filter(({ of }) => of === 'time')
  const below = times.find(({ element, place }) => place === 'head' && !isOfPart(element))
  const found = own ?? (times.length === 1 ? times[0] : below)
  return found ? machineDate(found.element) : null
}

/** True for what stands in a part of the page that does not hold its title: an entry of a live blog, an item of a list. */
function isOfPart(element: Element): boolean {
  const part = element.closest('article, section, li')
  return part !== null && (part.textContent ?? '').trim().length > LINE && !part.querySelector('h1')
}

const machineDate = (element: Element): string | null =>
  element.getAttribute('datetime') || (element.hasAttribute('itemprop') ? element.getAttribute('content') : null)

const isChange = (element: Element): boolean =>
  /^\s*(?:last )?(?:updated?|modified|edited)\b/i.test(element.parentElement?.textContent?.slice(0, 60) ?? '')

/** The first line below the title that an element shows as a date and that is one; elsewhere it has to say that it is the publication's. */
function lineOf(signs: readonly Sign[]): string | undefined {
  for (const { element, of, place } of signs) {
    if (of === 'author' || place === 'before') continue
    const text = oneLine(seen(element.textContent?.slice(0, 200) ?? ''))
    const says = (place === 'head' && !isOfPart(element)) || /^(?:first )?(?:published|posted)\b/i.test(text)
    const date = says && text.length <= LINE ? dateOfLine(text) : undefined
    if (date) return date
  }
  return undefined
}

const SCRIPTED =
  /["']?\b(?:date_?published|publish(?:ed)?_?(?:date|time|at)|pub_?date)["']?\s*[:=]\s*["']([^"']{8,40})["']/gi
const MOST = 2_000_000 // units of scripts that are looked through

/** The one day that all scripts of a page give as the publication's; two different ones are none. */
function inScripts(document: Document): string | undefined {
  const text = [...document.querySelectorAll('script:not([src])')].map((script) => script.textContent ?? '').join('\n')
  const dates = [...text.slice(0, MOST).matchAll(SCRIPTED)].flatMap((found) => edtfOf(found[1]!) ?? [])
  return new Set(dates.map((date) => date.slice(0, 10))).size === 1 ? dates[0] : undefined
}
