import robotsModule from 'robots-parser'
import type { Body } from './body.ts'
import { inTurn, retryAtOf } from './hosts.ts'
import { type HeaderMap, request, type Trip } from './request.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'
import { walk } from './walk.ts'

/** The rules of one origin: what may be asked for, and the pause it wants between two requests, in milliseconds. */
export type Rules = { allows(url: URL): boolean; pause: number }

// Its types tell of a default export; it is the module itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default

/** The name by which a robots.txt speaks to us. */
const TOKEN = 'Truceline'
const LARGEST = 500 * 1024
const DAY = 86_400_000
const SOON = 10 * 60_000

/**
 * The robots.txt of a URL's origin (RFC 9309), read once a day: 4xx allows everything; where it cannot be had (5xx, 429,
 * no answer) nothing may be asked now, and it is tried again after ten minutes.
 */
export function rulesFor({ origin }: URL, trip: Trip): Promise<Rules | Trouble> {
  const { rules: known } = trip.hosts
  const now = trip.means.now()
  const remembered = known.get(origin)
  if (remembered && remembered.until > now) return remembered.rules
  const rules = readRules(origin, trip)
  const entry = { until: now + DAY, rules }
  known.set(origin, entry)
  rules.then((r) => {
    if (isTrouble(r)) entry.until = trip.means.now() + SOON
  })
  return rules
}

async function readRules(origin: string, trip: Trip): Promise<Rules | Trouble> {
  const ask = (url: URL) => inTurn(url, trip.limits.pause, trip, () => request(url, { most: LARGEST }, trip))
  const { answer } = await walk(new URL('/robots.txt', origin), ask, trip.limits.redirects)
  if (isTrouble(answer)) return unknown(answer)
  const { status, body } = answer
  if (body) return rulesIn(origin, textOf(answer.headers, body), trip.limits.pause)
  if (status >= 400 && status < 500 && status !== 429) return rulesIn(origin, '', trip.limits.pause)
  const until = retryAtOf(answer, trip.means.now())
  return unknown({ ...troubleOf('not now', `it answers ${status}`), ...(until === undefined ? {} : { until }) })
}

const AS_THEY_ARE = new Set(['forbidden address', 'stopped'])

function unknown(trouble: Trouble): Trouble {
  if (AS_THEY_ARE.has(trouble.trouble)) return trouble
  return { ...trouble, trouble: 'not now', reason: `its robots.txt cannot be had: ${trouble.reason}` }
}

/** A page in the place of rules holds none; nor do lines too long for any address, and the one that the limit cut. */
function textOf(headers: HeaderMap, { bytes, cut }: Body): string {
  const text = new TextDecoder().decode(bytes)
  if (/html/i.test(headers.get('content-type') ?? '') || /^\s*</.test(text)) return ''
  const lines = text.split(/\r\n?|\n/)
  return lines
    .slice(0, cut ? -1 : undefined)
    .filter((line) => line.length <= LONGEST_LINE)
    .join('\n')
}

const LONGEST_LINE = 2000

function rulesIn(origin: string, text: string, pause: number): Rules {
  const robots = robotsParser(`${origin}/robots.txt`, text)
  const delay = Math.max(0, robots.getCrawlDelay(TOKEN) ?? 0)
  return { allows: (url) => robots.isAllowed(url.href, TOKEN) !== false, pause: Math.max(pause, delay * 1000) }
}
