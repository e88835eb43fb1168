/// <reference lib="dom" />
import { edtfOf } from './dates.ts'
import type { Claim } from './draft.ts'
import type { Linked } from './linked.ts'
import type { Meta } from './meta.ts'

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

/** What in a page speaks for a date of publication, the most trustworthy first. */
export function claimsOf(document: Document, meta: Meta, linked: Linked | undefined, url: string | null): Claim[] {
  const published = [
    linked?.published,
    meta(
      'article:published_time',
      'datepublished',
      'og:published_time',
      'og:article:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'article.published',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'date',
    ),
    timeElement(document),
  ]
  const metadata = published.flatMap((words) => (words && edtfOf(words)) || [])
  const inUrl = url && dateInUrl(url)
  return [
    ...metadata.map((edtf) => ({ edtf, basis: 'metadata' as const })),
    ...(inUrl ? [{ edtf: inUrl, basis: 'url' as const }] : []),
  ]
}

/** A <time> that says it is the publication's, or the only one there is; one beside the word "updated" does not count. */
function timeElement(document: Document): string | null {
  const all = [...document.querySelectorAll('time[datetime]')].filter(
    (t) => !/^\s*(?:last )?(?:updated?|modified|edited)\b/i.test(t.parentElement?.textContent?.slice(0, 60) ?? ''),
  )
  const own = all.find((t) =>
    /publish|posted|pubdate/i.test(
      `${t.className} ${t.getAttribute('itemprop')} ${t.hasAttribute('pubdate') ? 'pubdate' : ''}`,
    ),
  )
  return (own ?? (all.length === 1 ? all[0] : undefined))?.getAttribute('datetime') ?? null
}
