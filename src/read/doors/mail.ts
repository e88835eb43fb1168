import type { Email } from 'postal-mime'
import { noteOf } from '../../record/index.ts'
import { edtfOf } from '../dates.ts'
import { withoutControls } from '../decode.ts'
import { type Draft, type Facts, noFacts, type Source } from '../draft.ts'
import { pageDraft } from '../page.ts'
import { plainPieces } from '../plain.ts'
import type { Read } from '../read.ts'
import { finish } from '../tidy.ts'
import { oneLine, seen } from '../white.ts'
import { openAttached } from './attached.ts'
import type { Open } from './open.ts'
import { senderOf } from './sender.ts'
import { together } from './within.ts'

const BY = 'mail'
const MOST_LINES = 2_000_000
const LIMITS = { forceRfc822Attachments: true, maxNestingDepth: 100, maxHeadersSize: 1024 * 1024 }

const HEADERS = /^(?:[!-9;-~]{1,70}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/
const TRANSPORT = /^(?:mime-version|message-id|received|return-path|dkim-signature):/im

/** True for a mail: by its name, or by headers that only mails have. */
export function isMail(name: string, bytes: Uint8Array): boolean {
  if (/\.eml$/i.test(name)) return true
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replaceAll('\r\n', '\n')
  const headers = HEADERS.exec(head)?.[0]
  return headers !== undefined && TRANSPORT.test(headers) && /^from:/im.test(headers)
}

/** Reads a mail, such as a newsletter, as an article, and what is attached to it as articles of their own. */
export async function openMail(
  source: Source,
  bytes: Uint8Array,
  clock: string,
  depth: number,
  open: Open,
): Promise<Read> {
  const mail = linesIn(bytes) > MOST_LINES ? `it has more than ${MOST_LINES} lines` : await parsed(bytes)
  if (typeof mail === 'string') return { articles: [], notes: [noteOf('unreadable', source.name, BY, mail)] }
  const attached = await openAttached(source, mail.attachments, clock, depth, open)
  const draft = draftOf(source.name, mail)
  if (draft.pieces.length === 0 && attached.articles.length > 0) return attached
  return together([finish(draft, source.given, clock), attached])
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0 && lines <= MOST_LINES; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

async function parsed(bytes: Uint8Array): Promise<Email | string> {
  try {
    const { default: PostalMime } = await import('postal-mime')
    const mail = await PostalMime.parse(bytes, LIMITS)
    const { html = '', text = '', subject = '' } = mail
    return { ...mail, html: withoutControls(html), text: withoutControls(text), subject: withoutControls(subject) }
  } catch (error) {
    return `it cannot be read: ${(error as Error).message.slice(0, 200)}`
  }
}

/** What the mail says: its HTML as a page, else its text. */
function draftOf(name: string, mail: Email): Draft {
  const page = mail.html ? pageIn(name, mail.html) : undefined
  const { facts, notes } = factsOf(name, mail, page?.facts ?? noFacts())
  if (page && page.pieces.length > 0) return { ...page, form: 'mail', facts, notes: [...page.notes, ...notes] }
  return { source: name, form: 'mail', facts, pieces: plainPieces(seen(mail.text ?? '')), removed: [], notes }
}

/** The HTML as a page; undefined where it breaks the parser: then the text beside it is read. */
function pageIn(name: string, html: string): Draft | undefined {
  try {
    return withHeading(pageDraft(name, html))
  } catch {
    return undefined
  }
}

/** The heading that a page takes for its title stays in the text: the title of a mail is its subject. */
function withHeading(page: Draft): Draft {
  const { title } = page.facts
  if (!title || !page.removed.includes(title)) return page
  const heading = { kind: 'heading' as const, text: title }
  return { ...page, pieces: [heading, ...page.pieces], removed: page.removed.filter((text) => text !== title) }
}

// Fwd: · FW: · WG: (German) · TR: (French) · RV: (Spanish)
const FORWARDED = /^\s*(?:fwd?|wg|tr|rv)\s*:\s*/i
const REPLY = /^\s*(?:re|aw|sv|antw)\s*:\s*/i

/** What the headers say. Of a mail that somebody passed on they say who did so and when, not whose it is and of which day. */
function factsOf(name: string, mail: Email, page: Facts): Pick<Draft, 'facts' | 'notes'> {
  const subject = oneLine(seen(mail.subject ?? ''))
  const title = subject.replace(FORWARDED, '').replace(REPLY, '') || page.title
  const date = edtfOf(mail.headers.find((h) => h.key === 'date')?.value ?? '')
  if (FORWARDED.test(subject)) {
    const reason = `it was passed on${date ? ` on ${date}` : ''}; who wrote it and when is not known`
    return { facts: { ...page, title }, notes: [noteOf('forwarded', name, BY, reason)] }
  }
  const { outlet, byline } = mail.from?.address ? senderOf(mail.from.name, mail.from.address) : NOBODY
  const claims = [...(date ? [{ edtf: date, basis: 'metadata' as const }] : []), ...page.claims]
  return { facts: { ...page, title, outlet, byline: byline.length > 0 ? byline : page.byline, claims }, notes: [] }
}

const NOBODY = { outlet: null, byline: [] }
