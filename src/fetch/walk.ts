import type { Answer } from './request.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'

/** Where a walk along redirects ended, and with what. */
export type Walked = { url: URL; answer: Answer | Trouble }

/** Follows redirects from a URL, `most` at the most; each step is asked for by `ask`, which sees every URL on the way. */
export async function walk(start: URL, ask: (url: URL) => Promise<Answer | Trouble>, most: number): Promise<Walked> {
  const seen = new Set<string>()
  for (let url = start; ; ) {
    seen.add(bare(url))
    const answer = await ask(url)
    const next = nextOf(url, answer)
    if (next === undefined) return { url, answer }
    const wrong = isTrouble(next) ? next : wrongStep(url, next, seen, most)
    if (wrong) return { url, answer: wrong }
    url = next as URL
  }
}

function nextOf(url: URL, answer: Answer | Trouble): URL | Trouble | undefined {
  if (isTrouble(answer) || ![301, 302, 303, 307, 308].includes(answer.status)) return undefined
  const location = answer.headers.get('location') ?? ''
  const next = location !== '' && URL.canParse(location, url) ? new URL(location, url) : undefined
  return next ?? troubleOf('redirect', `it answers ${answer.status} and names no address`)
}

function wrongStep(from: URL, to: URL, seen: ReadonlySet<string>, most: number): Trouble | undefined {
  const unfit = unfitOf(to)
  if (unfit) return troubleOf('redirect', `it redirects to ${shown(to)}: ${unfit}`)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    return troubleOf('redirect', `it redirects from https to ${shown(to)}`)
  if (seen.has(bare(to))) return troubleOf('redirect', `it redirects in a circle, back to ${shown(to)}`)
  return seen.size > most ? troubleOf('redirect', `it redirects more than ${most} times`) : undefined
}

const LONGEST = 2048

/** Says why a URL is never asked for; undefined for one that may be. */
export function unfitOf(url: URL): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https are asked'
  if (url.username !== '' || url.password !== '') return 'a name or a password in an address is not sent'
  return url.href.length > LONGEST ? `it is longer than ${LONGEST} characters` : undefined
}

/** The address of a URL without a password and without a fragment. */
export function bare(url: URL): string {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  copy.hash = ''
  return copy.href
}

const shown = (url: URL) => (bare(url).length > 200 ? `${bare(url).slice(0, 200)}…` : bare(url))
