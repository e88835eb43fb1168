import { type Note, noteOf } from '../record/index.ts'
import { kindOf, withCharset, wrongType } from './content.ts'
import type { Fetched, Known } from './fetched.ts'
import { ASKS_TO_WAIT, inTurn, isoOf, retryAtOf } from './hosts.ts'
import { type Answer, type HeaderMap, request, type Trip } from './request.ts'
import { rulesFor } from './robots.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'
import { bare, unfitOf, walk } from './walk.ts'

/** What an address is named by: the feed or list, and when it was published by it. */
type Named = Pick<Fetched, 'url' | 'from' | 'published'>

/** Asks for one address as its robots.txt and its host allow, along redirects; with what is known, for changes only. */
export async function visit(named: Named, known: Known | undefined, trip: Trip): Promise<Fetched> {
  const url = new URL(named.url)
  const kept = Date.parse(known?.retryAt ?? '')
  const unfit = unfitOf(url)
  if (unfit) return fetchedOf(named, url, troubleOf('address', unfit), trip)
  if (kept > trip.means.now()) return fetchedOf(named, url, waiting(kept), trip)
  const { url: end, answer } = await walk(url, (step) => askAt(step, known, trip), trip.limits.redirects)
  const unasked = !isTrouble(answer) && answer.status === 304 && Object.keys(conditions(end, known)).length === 0
  return fetchedOf(named, end, unasked ? UNASKED : answer, trip)
}

const UNASKED = troubleOf('status', 'it answers 304, unchanged, though nothing of it is known')

const waiting = (until: number): Trouble => ({ ...ASKS_TO_WAIT, until })

async function askAt(url: URL, known: Known | undefined, trip: Trip): Promise<Answer | Trouble> {
  const rules = await rulesFor(url, trip)
  if (isTrouble(rules)) return rules
  if (!rules.allows(url)) return troubleOf('disallowed', `the robots.txt of ${url.host} does not allow it`)
  const most = trip.limits.bytes
  const asked = { headers: conditions(url, known), most, refuse: (headers: HeaderMap) => refusal(headers, most) }
  const ask = () => inTurn(url, rules.pause, trip, () => request(url, asked, trip))
  const answer = await ask()
  const now = trip.means.now()
  const retryAt = retryAtOf(answer, now)
  return retryAt !== undefined && retryAt - now <= trip.limits.longestWait ? ask() : answer
}

function refusal(headers: HeaderMap, most: number): Trouble | undefined {
  if (Number(headers.get('content-length') ?? 0) > most) return TOO_LARGE
  return wrongType(headers.get('content-type') ?? '')
}

const TOO_LARGE = troubleOf('too large', 'its body is larger than the limit; a part of it would be misread')

const SENDABLE = /^[\x20-\x7e]{1,1000}$/

/** Only where the kept body came from this very address, and is still there. */
function conditions(url: URL, known: Known | undefined): Record<string, string> {
  if (!known?.bytes || known.finalUrl !== bare(url)) return {}
  return {
    ...(known.etag && SENDABLE.test(known.etag) ? { 'if-none-match': known.etag } : {}),
    ...(known.lastModified && SENDABLE.test(known.lastModified) ? { 'if-modified-since': known.lastModified } : {}),
  }
}

/** What became of an address, in one shape whatever it was. */
function fetchedOf({ url: start, from, published }: Named, end: URL, answer: Answer | Trouble, trip: Trip): Fetched {
  const now = trip.means.now()
  const url = bare(new URL(start))
  const said = isTrouble(answer) ? new Map<string, string>() : answer.headers
  const type = said.get('content-type') ?? null
  const read = readingOf(answer, type ?? '', now)
  const until = isTrouble(answer) ? answer.until : retryAtOf(answer, now)
  return {
    url,
    finalUrl: bare(end),
    from,
    published,
    kind: null,
    at: isoOf(now),
    bytes: null,
    ...(isTrouble(read) ? {} : read),
    status: isTrouble(answer) ? null : answer.status,
    type,
    etag: said.get('etag') ?? null,
    lastModified: said.get('last-modified') ?? null,
    retryAt: until === undefined ? null : isoOf(until),
    notes: isTrouble(read) ? [noteAbout(url, read)] : [],
  }
}

export const noteAbout = (url: string, { trouble, reason }: Trouble): Note => noteOf(trouble, url, 'fetch', reason)

function readingOf(answer: Answer | Trouble, type: string, now: number): Partial<Fetched> | Trouble {
  if (isTrouble(answer)) return answer
  const { body, status } = answer
  if (status === 304) return {}
  if (!body) return statusTrouble(answer, now)
  if (body.cut) return TOO_LARGE
  const kind = kindOf(body.bytes, type)
  return typeof kind === 'string' ? { kind, bytes: withCharset(body.bytes, type) } : kind
}

function statusTrouble(answer: Answer, now: number): Trouble {
  const { status } = answer
  if (retryAtOf(answer, now) !== undefined) return ASKS_TO_WAIT
  if (status === 404 || status === 410) return troubleOf('gone', `it answers ${status}`)
  if (status === 401 || status === 402 || status === 403) return troubleOf('refused', `it answers ${status}`)
  return troubleOf('status', `it answers ${status}`)
}
